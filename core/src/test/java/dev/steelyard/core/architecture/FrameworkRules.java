package dev.steelyard.core.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchRule;

/** Which framework may be seen where. */
final class FrameworkRules {

  private static final String[] INJECTION = {"com.google.inject..", "jakarta.inject.."};

  private FrameworkRules() {}

  static ArchRule guiceOnlyInModulesAndMain(Root root) {
    return noClasses()
        .that(are(not(Names.module())))
        .and(are(not(Names.main())))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.google.inject..")
        .as("Guice types appear in …Module and Main classes only")
        .because("everything else is built by hand in a test");
  }

  static ArchRule injectorOnlyInMain(Root root) {
    return noClasses()
        .that(are(not(Names.main())))
        .should()
        .dependOnClassesThat()
        .haveNameMatching("com\\.google\\.inject\\.(Injector|Guice)")
        .as("the injector appears in Main only")
        .because("an injector passed around is a global variable");
  }

  static ArchRule injectionOnlyIntoConstructors(Root root) {
    return noMembers()
        .that(are(not(constructors())))
        .should()
        .beAnnotatedWith("com.google.inject.Inject")
        .orShould()
        .beAnnotatedWith("jakarta.inject.Inject")
        .as("@Inject stands on constructors only")
        .because("an object is complete once it is constructed");
  }

  private static DescribedPredicate<JavaMember> constructors() {
    return DescribedPredicate.describe("constructors", JavaConstructor.class::isInstance);
  }

  static ArchRule noInjectionInCore(Root root) {
    return noClasses()
        .that()
        .resideInAPackage(root.all("core"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(INJECTION)
        .as("core knows no injection")
        .because("library users need no Guice");
  }

  static ArchRule picocliOnlyInCli(Root root) {
    return only(root, "cli", "picocli..");
  }

  static ArchRule javalinOnlyInHttp(Root root) {
    return only(
        root, "http", "io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..", "kotlin..");
  }

  static ArchRule jacksonOnlyInJson(Root root) {
    return only(root, "json", "com.fasterxml.jackson..", "org.snakeyaml..");
  }

  private static ArchRule only(Root root, String adapter, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(root.all(adapter))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .as(String.join(", ", libraries) + " only in " + adapter)
        .because("a framework is replaced by replacing one adapter");
  }
}
