package dev.steelyard.core.method.fuzzy;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.parameter.Form;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Scope;
import java.util.List;
import java.util.Optional;

/** Three rising numbers from 0 to 1. */
record ImportanceForm() implements Form<Importance> {

  private static final int PARTS = 3;

  @Override
  public String text() {
    return "a list of three numbers from 0 to 1, none below the one before it";
  }

  @Override
  public Optional<Importance> read(Setting setting, Scope scope) {
    return Forms.list(Forms.number(0, 1), PARTS)
        .read(setting, scope)
        .flatMap(numbers -> importance(numbers, scope));
  }

  private Optional<Importance> importance(List<Double> numbers, Scope scope) {
    double low = numbers.get(0);
    double mode = numbers.get(1);
    double high = numbers.get(2);
    if (Importance.ordered(low, mode, high)) {
      return Optional.of(new Importance(low, mode, high));
    }
    scope.wrong(text(), "one that falls");
    return Optional.empty();
  }
}
