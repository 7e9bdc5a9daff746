package dev.steelyard.core.parameter;

import dev.steelyard.core.decision.Setting;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An object with fixed keys, each a parameter of its own. */
record ObjectForm<T>(List<Parameter<?>> fields, Function<ParameterValues, T> made)
    implements Form<T> {

  @Override
  public String text() {
    return fields.stream()
        .map(field -> "\"" + field.name() + "\": " + field.form().text())
        .collect(Collectors.joining(", ", "an object {", "}"));
  }

  @Override
  public Optional<T> read(Setting setting, Scope scope) {
    if (setting instanceof Setting.Entries entries) {
      return ParameterValues.read(fields, entries.all(), scope).map(made);
    }
    scope.wrong(text(), Settings.text(setting));
    return Optional.empty();
  }
}
