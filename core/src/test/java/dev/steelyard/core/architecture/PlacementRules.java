package dev.steelyard.core.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Rules that keep the other rules able to fail, and tests beside what they test. */
final class PlacementRules {

  private static final String TEST = "Test";

  private PlacementRules() {}

  static ArchRule everyPackageIsKnown(Root root) {
    return classes()
        .should(Reporting.each("be in a known package", type -> strangers(root, type)))
        .as("every class is in a package that the rules know")
        .because("a rule about a package that was renamed holds for nothing");
  }

  private static Stream<String> strangers(Root root, JavaClass type) {
    boolean known =
        root.place(type) >= 0
            || Root.ADAPTERS.stream().anyMatch(name -> root.isIn(type, root.name() + "." + name));
    return known ? Stream.empty() : Stream.of(type.getName() + " is in an unknown package");
  }

  static ArchRule everyKnownPackageOfCoreHasClasses(Root root) {
    return classes()
        .should(Together.all("fill every package", all -> empty(root, all)))
        .as("every package of core that the rules know has classes")
        .because("a rule about a package that is gone holds for nothing");
  }

  private static Stream<String> empty(Root root, Collection<JavaClass> all) {
    return Root.ORDER.stream()
        .map(root::core)
        .filter(wanted -> all.stream().noneMatch(type -> root.isIn(type, wanted)))
        .map(wanted -> wanted + " has no classes");
  }

  /** To be checked on main and test classes together. */
  static ArchRule testsLiveBesideWhatTheyTest(Root root) {
    return classes()
        .that()
        .resideInAPackage(root.name() + "..")
        .should(Together.all("live beside what they test", PlacementRules::strayTests))
        .as("test classes live in the package of what they test")
        .because("one guess must be enough to find a test");
  }

  private static Stream<String> strayTests(Collection<JavaClass> all) {
    Map<String, Set<String>> homes =
        all.stream()
            .filter(type -> !type.getSimpleName().endsWith(TEST))
            .collect(
                groupingBy(JavaClass::getSimpleName, mapping(JavaClass::getPackageName, toSet())));
    return all.stream()
        .filter(type -> type.getSimpleName().endsWith(TEST))
        .filter(test -> isStray(test, homes.getOrDefault(subject(test), Set.of())))
        .map(test -> test.getName() + " is not in the package of " + subject(test));
  }

  private static boolean isStray(JavaClass test, Set<String> homes) {
    return !homes.isEmpty() && !homes.contains(test.getPackageName());
  }

  private static String subject(JavaClass test) {
    return test.getSimpleName().substring(0, test.getSimpleName().length() - TEST.length());
  }
}
