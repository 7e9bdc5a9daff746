package dev.steelyard.core.method.sorting;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.parameter.Form;
import dev.steelyard.core.parameter.Scope;
import java.util.Optional;

/** A free text, for instance the name of a category. */
record NameForm() implements Form<String> {

  @Override
  public String text() {
    return "a name";
  }

  @Override
  public Optional<String> read(Setting setting, Scope scope) {
    if (setting instanceof Setting.Word word && !word.text().isBlank()) {
      return Optional.of(word.text());
    }
    scope.wrong(text(), "something else");
    return Optional.empty();
  }
}
