package dev.steelyard.core.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.ThrowsDeclaration;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/** How core refuses. */
final class RefusalRules {

  private static final List<Class<? extends Throwable>> PROGRAMMING_ERRORS =
      List.of(
          IllegalArgumentException.class,
          IllegalStateException.class,
          IndexOutOfBoundsException.class,
          NoSuchElementException.class,
          NullPointerException.class,
          UnsupportedOperationException.class);

  /** What the compiler itself puts into a switch without a default. */
  private static final List<String> SWITCH =
      List.of("java.lang.IncompatibleClassChangeError", "java.lang.MatchException");

  private RefusalRules() {}

  static ArchRule coreThrowsRefusalsAndProgrammingErrorsOnly(Root root) {
    return classes()
        .that()
        .resideInAPackage(root.all("core"))
        .should(Reporting.each("throw nothing else", type -> otherThrowables(root, type)))
        .as("core throws DecisionException and the JDK's argument and state exceptions only")
        .because("people can mend the first, and only programmers the second");
  }

  private static Stream<String> otherThrowables(Root root, JavaClass type) {
    return Stream.concat(
        type.getConstructorCallsFromSelf().stream()
            .filter(call -> call.getTargetOwner().isAssignableTo(Throwable.class))
            .filter(call -> !isConstructionOfSubtype(call))
            .filter(call -> !isAllowed(root, call.getTargetOwner()))
            .map(JavaConstructorCall::getDescription),
        type.getThrowsDeclarations().stream()
            .filter(declared -> !isAllowed(root, declared.getRawType()))
            .map(RefusalRules::describe));
  }

  private static boolean isConstructionOfSubtype(JavaConstructorCall call) {
    return call.getOrigin().isConstructor()
        && call.getOriginOwner().getRawSuperclass().equals(Optional.of(call.getTargetOwner()));
  }

  private static boolean isAllowed(Root root, JavaClass thrown) {
    return thrown.isAssignableTo(root.core("error.DecisionException"))
        || PROGRAMMING_ERRORS.stream().anyMatch(thrown::isAssignableTo)
        || SWITCH.contains(thrown.getName());
  }

  private static String describe(ThrowsDeclaration<?> declared) {
    return declared.getLocation().getFullName() + " declares " + declared.getRawType().getName();
  }
}
