package dev.steelyard.core.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** Who may know whom. Rules about adapters hold trivially where there is none: in core. */
final class WallRules {

  private WallRules() {}

  static ArchRule coreDependsOnTheJdkOnly(Root root) {
    return classes()
        .that()
        .resideInAPackage(root.all("core"))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(root.all("core"), "java..", "org.ojalgo..")
        .as("core depends on the JDK, itself and ojAlgo only")
        .because("a decision must outlive every framework");
  }

  static ArchRule ojAlgoOnlyInMath(Root root) {
    return noClasses()
        .that()
        .resideInAPackage(root.all("core"))
        .and()
        .resideOutsideOfPackage(root.core("math.."))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.ojalgo..")
        .as("ojAlgo is used in core.math only")
        .because("one class must be enough to replace a solver");
  }

  static ArchRule corePackagesFormNoCycle(Root root) {
    return slices()
        .matching(root.core("(*).."))
        .should()
        .beFreeOfCycles()
        .as("core's packages form no cycle")
        .because("each concept can then be read with only the ones below it in mind");
  }

  static ArchRule corePackagesDependDownwards(Root root) {
    return classes()
        .that()
        .resideInAPackage(root.all("core"))
        .should(Reporting.each("use earlier packages only", type -> upward(root, type)))
        .as("core's packages depend in one order: " + String.join(", ", Root.ORDER))
        .because("data goes one way, from what is stated to what is answered");
  }

  private static Stream<String> upward(Root root, JavaClass origin) {
    return origin.getDirectDependenciesFromSelf().stream()
        .filter(dependency -> isUpward(root, dependency))
        .map(Dependency::getDescription);
  }

  private static boolean isUpward(Root root, Dependency dependency) {
    return !root.isIn(dependency.getTargetClass(), root.core("math"))
        && root.place(dependency.getTargetClass()) > root.place(dependency.getOriginClass());
  }

  static ArchRule adaptersKnowOnlyCore(Root root) {
    return slices()
        .matching(root.name() + ".(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(alwaysTrue(), resideInAPackage(root.all("core")))
        .as("every module depends on itself and on core, never on another adapter")
        .because("adapters meet at run time, in the composition root");
  }

  static ArchRule adaptersBuildTheEngineInModulesOnly(Root root) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(root.all("core"))
        .and(are(not(Names.module())))
        .should()
        .dependOnClassesThat(engine(root))
        .allowEmptyShould(true)
        .as("adapters use the engine and the front door from a …Module class only")
        .because("everything else speaks to the acts in core.port");
  }

  private static DescribedPredicate<JavaClass> engine(Root root) {
    return resideInAPackage(root.core("engine.."))
        .or(DescribedPredicate.describe("front door", type -> isDoor(root, type)));
  }

  private static boolean isDoor(Root root, JavaClass type) {
    String name = type.getBaseComponentType().getName();
    return name.equals(root.core("Steelyard")) || name.startsWith(root.core("Steelyard$"));
  }

  static ArchRule adaptersLeaveMathAlone(Root root) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(root.all("core"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(root.core("math.."))
        .allowEmptyShould(true)
        .as("adapters do not use core.math")
        .because("it is no part of the API");
  }

  static ArchRule portsAreUsedByTheEngineOnly(Root root) {
    return noClasses()
        .that()
        .resideInAPackage(root.all("core"))
        .and()
        .resideOutsideOfPackages(root.core(), root.core("port.."), root.core("engine.."))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(root.core("port.."))
        .as("inside core, only the engine uses ports")
        .because("the model is plain data and asks nobody for anything");
  }

  static ArchRule certificatesAreCheckedIndependently(Root root) {
    return noClasses()
        .that()
        .resideInAPackage(root.core("certificate.check.."))
        .should()
        .transitivelyDependOnClassesThat(
            resideInAPackage(root.core("robustness..")).or(resideInAPackage(root.core("math.."))))
        .as("what checks certificates shares nothing with what finds them")
        .because("two programs rarely make the same mistake");
  }
}
