package dev.steelyard.core.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** The same input gives the same bits, and nothing is said or read beside it. */
final class DeterminismRules {

  private DeterminismRules() {}

  static ArchRule coreIsDeterministicAndSilent(Root root) {
    return classes()
        .that()
        .resideInAPackage(root.all("core"))
        .should(Reporting.each("use nothing of the surroundings", DeterminismRules::surroundings))
        .as("core is deterministic and silent")
        .because("the same input must give the same answer, wherever it is asked");
  }

  private static Stream<String> surroundings(JavaClass type) {
    return Stream.concat(
        type.getAccessesFromSelf().stream()
            .filter(access -> Surroundings.isBannedMember(access.getTarget()))
            .map(JavaAccess::getDescription),
        type.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> Surroundings.isBannedType(dependency.getTargetClass()))
            .map(Dependency::getDescription));
  }

  static ArchRule parallelOnlyInRobustness(Root root) {
    return classes()
        .that()
        .resideInAPackage(root.all("core"))
        .and()
        .resideOutsideOfPackage(root.core("robustness.."))
        .should(Reporting.each("run in sequence", DeterminismRules::parallel))
        .as("streams run in parallel in core.robustness only")
        .because("a sum must be taken in one order");
  }

  private static Stream<String> parallel(JavaClass type) {
    return type.getAccessesFromSelf().stream()
        .filter(access -> access.getTargetOwner().getPackageName().startsWith("java.util"))
        .filter(access -> access.getTarget().getName().startsWith("parallel"))
        .map(JavaAccess::getDescription);
  }

  static ArchRule servicesOnlyWhereTheyArePromised(Root root) {
    return classes()
        .that()
        .resideInAPackage(root.all("core"))
        .and()
        .resideOutsideOfPackages(root.core("method.."), root.core("engine.."))
        .should(Reporting.each("look up no service", DeterminismRules::services))
        .as("core looks up services in core.method and core.engine only")
        .because("what is on the class path must not change an answer unasked");
  }

  private static Stream<String> services(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .filter(
            dependency -> dependency.getTargetClass().getName().equals("java.util.ServiceLoader"))
        .map(Dependency::getDescription);
  }
}
