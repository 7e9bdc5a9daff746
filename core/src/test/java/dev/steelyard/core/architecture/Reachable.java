package dev.steelyard.core.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** All code that can run when one method is called, static initializers included. */
final class Reachable {

  private final Set<JavaCodeUnit> reached = new LinkedHashSet<>();

  private Reachable(Collection<JavaCodeUnit> entries) {
    Deque<JavaCodeUnit> waiting = new ArrayDeque<>(entries);
    while (!waiting.isEmpty()) {
      JavaCodeUnit next = waiting.remove();
      if (reached.add(next)) {
        next.getAccessesFromSelf().stream().flatMap(Reachable::targets).forEach(waiting::add);
      }
    }
  }

  static Reachable from(Collection<JavaCodeUnit> entries) {
    return new Reachable(entries);
  }

  private static Stream<JavaCodeUnit> targets(JavaAccess<?> access) {
    Stream<JavaCodeUnit> initializer =
        access.getTargetOwner().getStaticInitializer().stream().map(JavaCodeUnit.class::cast);
    if (access.getTarget() instanceof CodeUnitAccessTarget target) {
      return Stream.concat(initializer, target.resolveMember().stream());
    }
    return initializer;
  }

  boolean constructs(JavaClass type) {
    return type.getConstructors().stream().anyMatch(reached::contains);
  }
}
