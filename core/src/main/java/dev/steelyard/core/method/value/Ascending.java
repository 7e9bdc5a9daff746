package dev.steelyard.core.method.value;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.parameter.Form;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Scope;
import java.util.List;
import java.util.Optional;

/** A list of at least two numbers, each larger than the one before. */
record Ascending(Form<List<Double>> numbers) implements Form<List<Double>> {

  static Form<List<Double>> form() {
    return new Ascending(Forms.list(Forms.number()));
  }

  @Override
  public String text() {
    return "a list of at least two numbers, each larger than the one before";
  }

  @Override
  public Optional<List<Double>> read(Setting setting, Scope scope) {
    Optional<List<Double>> read = numbers.read(setting, scope);
    if (read.isPresent() && !holds(read.get())) {
      scope.wrong(text(), read.get().toString());
      return Optional.empty();
    }
    return read;
  }

  static boolean holds(List<Double> numbers) {
    boolean ascending = numbers.size() > 1;
    for (int k = 1; k < numbers.size(); k++) {
      ascending &= numbers.get(k - 1) < numbers.get(k);
    }
    return ascending;
  }
}
