package dev.steelyard.core.weight;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.parameter.Form;
import dev.steelyard.core.parameter.Scope;
import java.util.Optional;

/** Any text. */
record TextForm() implements Form<String> {

  @Override
  public String text() {
    return "a text";
  }

  @Override
  public Optional<String> read(Setting setting, Scope scope) {
    if (setting instanceof Setting.Word word) {
      return Optional.of(word.text());
    }
    scope.wrong(text(), "something else");
    return Optional.empty();
  }
}
