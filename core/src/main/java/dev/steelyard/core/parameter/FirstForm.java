package dev.steelyard.core.parameter;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.Violations;
import java.util.Optional;

/** Either of two forms; what fits neither is reported against both. */
record FirstForm<T>(Form<T> one, Form<T> other) implements Form<T> {

  @Override
  public String text() {
    return one.text() + ", or " + other.text();
  }

  @Override
  public Optional<T> read(Setting setting, Scope scope) {
    Optional<T> first = quietly(one, setting, scope);
    Optional<T> second = first.isPresent() ? first : quietly(other, setting, scope);
    if (second.isEmpty()) {
      scope.wrong(text(), Settings.text(setting));
    }
    return second;
  }

  private static <T> Optional<T> quietly(Form<T> form, Setting setting, Scope scope) {
    return form.read(
        setting, new Scope(scope.criteria(), scope.alternatives(), scope.path(), new Violations()));
  }
}
