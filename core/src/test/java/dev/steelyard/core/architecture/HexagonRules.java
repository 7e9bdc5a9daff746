package dev.steelyard.core.architecture;

import static dev.steelyard.core.architecture.Root.STEELYARD;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of the hexagon; every module checks all of them. */
public final class HexagonRules {

  @ArchTest
  static final ArchRule core_depends_on_the_jdk_only = WallRules.coreDependsOnTheJdkOnly(STEELYARD);

  @ArchTest static final ArchRule ojalgo_only_in_math = WallRules.ojAlgoOnlyInMath(STEELYARD);

  @ArchTest
  static final ArchRule core_packages_form_no_cycle = WallRules.corePackagesFormNoCycle(STEELYARD);

  @ArchTest
  static final ArchRule core_packages_depend_downwards =
      WallRules.corePackagesDependDownwards(STEELYARD);

  @ArchTest
  static final ArchRule adapters_know_only_core = WallRules.adaptersKnowOnlyCore(STEELYARD);

  @ArchTest
  static final ArchRule adapters_build_the_engine_in_modules_only =
      WallRules.adaptersBuildTheEngineInModulesOnly(STEELYARD);

  @ArchTest
  static final ArchRule adapters_leave_math_alone = WallRules.adaptersLeaveMathAlone(STEELYARD);

  @ArchTest
  static final ArchRule ports_are_used_by_the_engine_only =
      WallRules.portsAreUsedByTheEngineOnly(STEELYARD);

  @ArchTest
  static final ArchRule certificates_are_checked_independently =
      WallRules.certificatesAreCheckedIndependently(STEELYARD);

  @ArchTest
  static final ArchRule guice_only_in_modules_and_main =
      FrameworkRules.guiceOnlyInModulesAndMain(STEELYARD);

  @ArchTest
  static final ArchRule injector_only_in_main = FrameworkRules.injectorOnlyInMain(STEELYARD);

  @ArchTest
  static final ArchRule injection_only_into_constructors =
      FrameworkRules.injectionOnlyIntoConstructors(STEELYARD);

  @ArchTest
  static final ArchRule no_injection_in_core = FrameworkRules.noInjectionInCore(STEELYARD);

  @ArchTest static final ArchRule picocli_only_in_cli = FrameworkRules.picocliOnlyInCli(STEELYARD);

  @ArchTest
  static final ArchRule javalin_only_in_http = FrameworkRules.javalinOnlyInHttp(STEELYARD);

  @ArchTest
  static final ArchRule jackson_only_in_json = FrameworkRules.jacksonOnlyInJson(STEELYARD);

  @ArchTest
  static final ArchRule ports_hold_interfaces_and_values =
      ShapeRules.portsHoldInterfacesAndValues(STEELYARD);

  @ArchTest
  static final ArchRule ports_mention_only_core = ShapeRules.portsMentionOnlyCore(STEELYARD);

  @ArchTest
  static final ArchRule public_types_are_closed = ShapeRules.publicTypesAreClosed(STEELYARD);

  @ArchTest static final ArchRule fields_are_final = ShapeRules.fieldsAreFinal(STEELYARD);

  @ArchTest static final ArchRule fields_are_not_public = ShapeRules.fieldsAreNotPublic(STEELYARD);

  @ArchTest
  static final ArchRule records_hold_no_arrays = ShapeRules.recordsHoldNoArrays(STEELYARD);

  @ArchTest
  static final ArchRule wire_documents_stay_inside = ShapeRules.wireDocumentsStayInside(STEELYARD);

  @ArchTest
  static final ArchRule core_throws_refusals_and_programming_errors_only =
      RefusalRules.coreThrowsRefusalsAndProgrammingErrorsOnly(STEELYARD);

  @ArchTest
  static final ArchRule core_is_deterministic_and_silent =
      DeterminismRules.coreIsDeterministicAndSilent(STEELYARD);

  @ArchTest
  static final ArchRule parallel_only_in_robustness =
      DeterminismRules.parallelOnlyInRobustness(STEELYARD);

  @ArchTest
  static final ArchRule services_only_where_they_are_promised =
      DeterminismRules.servicesOnlyWhereTheyArePromised(STEELYARD);

  @ArchTest
  static final ArchRule methods_are_final_and_in_their_package =
      CatalogueRules.methodsAreFinalAndInTheirPackage(STEELYARD);

  @ArchTest
  static final ArchRule methods_are_in_the_catalogue =
      CatalogueRules.methodsAreInTheCatalogue(STEELYARD);

  @ArchTest
  static final ArchRule every_package_is_known = PlacementRules.everyPackageIsKnown(STEELYARD);

  @ArchTest
  static final ArchRule every_known_package_of_core_has_classes =
      PlacementRules.everyKnownPackageOfCoreHasClasses(STEELYARD);

  private HexagonRules() {}

  @ArchTest
  static void tests_live_beside_what_they_test(JavaClasses main) {
    JavaClasses mainAndTests =
        new ClassFileImporter()
            .withImportOption(location -> !location.contains("/architecture/fixture/"))
            .importPackages(STEELYARD.name());
    PlacementRules.testsLiveBesideWhatTheyTest(STEELYARD).check(mainAndTests);
  }
}
