package dev.steelyard.core.parameter;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.ErrorCode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** An object whose keys are ids of the decision. */
record MapForm<T>(
    ErrorCode code, Function<Scope, List<String>> ids, Form<T> value, boolean complete)
    implements Form<Map<String, T>> {

  @Override
  public String text() {
    return "an object with " + value.text() + " for " + (complete ? "every " : "any ") + keyed();
  }

  @Override
  public Optional<Map<String, T>> read(Setting setting, Scope scope) {
    if (setting instanceof Setting.Entries entries) {
      return each(entries.all(), scope);
    }
    scope.wrong(text(), Settings.text(setting));
    return Optional.empty();
  }

  private Optional<Map<String, T>> each(Map<String, Setting> all, Scope scope) {
    List<String> known = ids.apply(scope);
    var read = new LinkedHashMap<String, T>();
    all.forEach((id, stated) -> entry(id, stated, known, scope).ifPresent(v -> read.put(id, v)));
    boolean missing = complete && missing(all, known, scope);
    return missing || read.size() < all.size()
        ? Optional.empty()
        : Optional.of(Collections.unmodifiableMap(read));
  }

  private Optional<T> entry(String id, Setting stated, List<String> known, Scope scope) {
    if (known.contains(id)) {
      return value.read(stated, scope.in(id));
    }
    scope.in(id).unknownKey(code, "There is no " + keyed() + " \"" + id + "\".", known);
    return Optional.empty();
  }

  private boolean missing(Map<String, Setting> all, List<String> known, Scope scope) {
    var absent = known.stream().filter(id -> !all.containsKey(id)).toList();
    absent.forEach(
        id ->
            scope.refuse(
                ErrorCode.MISSING_KEY, "There is nothing for " + keyed() + " \"" + id + "\"."));
    return !absent.isEmpty();
  }

  private String keyed() {
    return code == ErrorCode.UNKNOWN_CRITERION ? "criterion" : "alternative";
  }
}
