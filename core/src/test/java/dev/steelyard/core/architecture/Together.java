package dev.steelyard.core.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A condition given as the violations that all classes have as a whole. */
final class Together extends ArchCondition<JavaClass> {

  private final Function<Collection<JavaClass>, Stream<String>> violations;
  private Collection<JavaClass> all = List.of();

  private Together(String description, Function<Collection<JavaClass>, Stream<String>> violations) {
    super(description);
    this.violations = violations;
  }

  static ArchCondition<JavaClass> all(
      String description, Function<Collection<JavaClass>, Stream<String>> violations) {
    return new Together(description, violations);
  }

  @Override
  public void init(Collection<JavaClass> tested) {
    all = tested;
  }

  @Override
  public void check(JavaClass item, ConditionEvents events) {
    // One class alone says nothing.
  }

  @Override
  public void finish(ConditionEvents events) {
    violations
        .apply(all)
        .forEach(message -> events.add(SimpleConditionEvent.violated(all, message)));
  }
}
