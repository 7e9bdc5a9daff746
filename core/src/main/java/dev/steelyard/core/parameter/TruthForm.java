package dev.steelyard.core.parameter;

import dev.steelyard.core.decision.Setting;
import java.util.Optional;

/** Yes or no. */
record TruthForm() implements Form<Boolean> {

  @Override
  public String text() {
    return "true or false";
  }

  @Override
  public Optional<Boolean> read(Setting setting, Scope scope) {
    if (setting instanceof Setting.Truth truth) {
      return Optional.of(truth.value());
    }
    scope.wrong(text(), Settings.text(setting));
    return Optional.empty();
  }
}
