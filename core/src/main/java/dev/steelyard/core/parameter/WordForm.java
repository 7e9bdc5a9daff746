package dev.steelyard.core.parameter;

import dev.steelyard.core.decision.Setting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One of some words; which ones may depend on the decision. */
record WordForm<T>(String text, Function<Scope, Map<String, T>> words) implements Form<T> {

  @Override
  public Optional<T> read(Setting setting, Scope scope) {
    Map<String, T> known = words.apply(scope);
    if (setting instanceof Setting.Word word) {
      Optional<T> meaning = Optional.ofNullable(known.get(word.text()));
      if (meaning.isEmpty()) {
        scope.wrongChoice(word.text(), List.copyOf(known.keySet()));
      }
      return meaning;
    }
    scope.wrong(text, Settings.text(setting));
    return Optional.empty();
  }
}
