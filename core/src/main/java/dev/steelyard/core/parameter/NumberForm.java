package dev.steelyard.core.parameter;

import dev.steelyard.core.decision.Setting;
import java.util.Optional;
import java.util.function.DoublePredicate;

/** A number that meets a condition. */
record NumberForm(String text, DoublePredicate admits) implements Form<Double> {

  @Override
  public Optional<Double> read(Setting setting, Scope scope) {
    if (setting instanceof Setting.Number number && admits.test(number.value())) {
      return Optional.of(number.value());
    }
    scope.wrong(text, Settings.text(setting));
    return Optional.empty();
  }
}
