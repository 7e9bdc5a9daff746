package dev.steelyard.core.architecture;

import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.stream.Stream;

/** A condition given as the violations that one object has. */
final class Reporting<T> extends ArchCondition<T> {

  private final Function<T, Stream<String>> violations;

  private Reporting(String description, Function<T, Stream<String>> violations) {
    super(description);
    this.violations = violations;
  }

  static <T> ArchCondition<T> each(String description, Function<T, Stream<String>> violations) {
    return new Reporting<>(description, violations);
  }

  @Override
  public void check(T item, ConditionEvents events) {
    violations
        .apply(item)
        .forEach(message -> events.add(SimpleConditionEvent.violated(item, message)));
  }
}
