package dev.steelyard.core.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule finds what breaks it, and only that. */
class HexagonRulesTest {

  /** A rule, the fixture that breaks it, and what its violations must name. */
  record Breach(String fixture, Function<Root, ArchRule> rule, List<String> offenders) {

    static Breach of(String fixture, Function<Root, ArchRule> rule, String... offenders) {
      return new Breach(fixture, rule, List.of(offenders));
    }

    List<String> violations() {
      var root = new Root("dev.steelyard.core.architecture.fixture." + fixture);
      var classes = new ClassFileImporter().importPackages(root.name());
      return rule.apply(root).evaluate(classes).getFailureReport().getDetails();
    }

    @Override
    public String toString() {
      return rule.apply(Root.STEELYARD).getDescription();
    }
  }

  static Stream<Breach> breaches() {
    return Stream.of(walls(), frameworks(), shapes(), behaviour(), places())
        .flatMap(breaches -> breaches);
  }

  private static Stream<Breach> walls() {
    return Stream.of(
        Breach.of("jdkonly", WallRules::coreDependsOnTheJdkOnly, "KnowsALibrary"),
        Breach.of("ojalgo", WallRules::ojAlgoOnlyInMath, "SolvesByItself"),
        Breach.of("cycle", WallRules::corePackagesFormNoCycle, "Table"),
        Breach.of(
            "upward", WallRules::corePackagesDependDownwards, "KnowsTheAnswer", "KnowsTheDoor"),
        Breach.of("adapters", WallRules::adaptersKnowOnlyCore, "KnowsJson"),
        Breach.of(
            "engine",
            WallRules::adaptersBuildTheEngineInModulesOnly,
            "BuildsTheEngine",
            "OpensTheDoor"),
        Breach.of("engine", WallRules::adaptersLeaveMathAlone, "UsesMath"),
        Breach.of("ports", WallRules::portsAreUsedByTheEngineOnly, "AsksForADocument"),
        Breach.of(
            "checking",
            WallRules::certificatesAreCheckedIndependently,
            "AsksTheFinder",
            "AsksBySomebodyElse"));
  }

  private static Stream<Breach> frameworks() {
    return Stream.of(
        Breach.of("guice", FrameworkRules::guiceOnlyInModulesAndMain, "BindsByHand"),
        Breach.of(
            "injector", FrameworkRules::injectorOnlyInMain, "CarriesTheInjector", "InjectorModule"),
        Breach.of(
            "injection",
            FrameworkRules::injectionOnlyIntoConstructors,
            "InjectedField",
            "InjectedMethod"),
        Breach.of("injection", FrameworkRules::noInjectionInCore, "InjectedEngine"),
        Breach.of("frameworks", FrameworkRules::picocliOnlyInCli, "http.UsesPicocli"),
        Breach.of(
            "frameworks",
            FrameworkRules::javalinOnlyInHttp,
            "cli.UsesJavalin",
            "cli.UsesJetty",
            "cli.UsesServlets"),
        Breach.of(
            "frameworks", FrameworkRules::jacksonOnlyInJson, "cli.UsesJackson", "http.UsesYaml"));
  }

  private static Stream<Breach> shapes() {
    return Stream.of(
        Breach.of("portshape", ShapeRules::portsHoldInterfacesAndValues, "PortWithCode"),
        Breach.of("portshape", ShapeRules::portsMentionOnlyCore, "MentionsAFile"),
        Breach.of("closed", ShapeRules::publicTypesAreClosed, "OpenClass", "OpenBase"),
        Breach.of("fields", ShapeRules::fieldsAreFinal, "Changing", "ChangingGlobal"),
        Breach.of("publicfields", ShapeRules::fieldsAreNotPublic, "Exposed"),
        Breach.of("recordarrays", ShapeRules::recordsHoldNoArrays, "ArrayRecord"),
        Breach.of("documents", ShapeRules::wireDocumentsStayInside, "PublicDocument"));
  }

  private static Stream<Breach> behaviour() {
    return Stream.of(
        Breach.of(
            "refusals",
            RefusalRules::coreThrowsRefusalsAndProgrammingErrorsOnly,
            "ThrowsAnything",
            "ThrowsErrors",
            "DeclaresAnything",
            "ThrowsItsOwn"),
        Breach.of(
            "surroundings",
            DeterminismRules::coreIsDeterministicAndSilent,
            "Surrounded",
            "ByReference"),
        Breach.of("parallel", DeterminismRules::parallelOnlyInRobustness, "RunsInParallel"),
        Breach.of(
            "services", DeterminismRules::servicesOnlyWhereTheyArePromised, "LooksUpServices"));
  }

  private static Stream<Breach> places() {
    return Stream.of(
        Breach.of(
            "methods",
            CatalogueRules::methodsAreFinalAndInTheirPackage,
            "OpenMethod",
            "StrayMethod"),
        Breach.of("catalogue", CatalogueRules::methodsAreInTheCatalogue, "Unlisted"),
        Breach.of(
            "methods", CatalogueRules::methodsAreInTheCatalogue, "MethodCatalogue.standard()"),
        Breach.of("strangers", PlacementRules::everyPackageIsKnown, "Miscellany", "jsn.JsonFormat"),
        Breach.of("ojalgo", WallRules::ojAlgoOnlyInMath, "SolvesByItself"),
        Breach.of("cycle", PlacementRules::everyKnownPackageOfCoreHasClasses, "has no classes"),
        Breach.of("straytests", PlacementRules::testsLiveBesideWhatTheyTest, "ValueTest"));
  }

  @ParameterizedTest
  @MethodSource("breaches")
  void a_breach_is_reported_and_nothing_else(Breach breach) {
    List<String> violations = breach.violations();
    assertThat(breach.offenders())
        .allSatisfy(name -> assertThat(violations).anyMatch(line -> line.contains(name)));
    assertThat(violations)
        .allSatisfy(line -> assertThat(breach.offenders()).anyMatch(line::contains));
  }

  @Test
  void every_rule_has_a_breach() {
    List<String> broken = breaches().map(Breach::toString).toList();
    assertThat(rules()).allSatisfy(rule -> assertThat(broken).contains(rule.getDescription()));
  }

  private static List<ArchRule> rules() {
    return Arrays.stream(HexagonRules.class.getDeclaredFields())
        .filter(field -> !field.isSynthetic())
        .map(field -> (ArchRule) read(field))
        .toList();
  }

  private static Object read(java.lang.reflect.Field field) {
    try {
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void each_part_of_the_surroundings_is_reported() {
    List<String> violations =
        Breach.of("surroundings", DeterminismRules::coreIsDeterministicAndSilent).violations();
    assertThat(Surroundings.banned())
        .allSatisfy(name -> assertThat(violations).anyMatch(line -> line.contains("<" + name)));
  }

  @Test
  void each_way_to_run_in_parallel_is_reported() {
    assertThat(Breach.of("parallel", DeterminismRules::parallelOnlyInRobustness).violations())
        .hasSize(4);
  }
}
