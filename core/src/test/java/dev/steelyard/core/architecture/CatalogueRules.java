package dev.steelyard.core.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Where methods live and how they are found. */
final class CatalogueRules {

  private CatalogueRules() {}

  static ArchRule methodsAreFinalAndInTheirPackage(Root root) {
    return classes()
        .that(methods(root))
        .should()
        .haveModifier(JavaModifier.FINAL)
        .andShould()
        .resideInAPackage(root.core("method.."))
        .as("every aggregation method of core is final and in core.method")
        .because("a reader who knows the paper finds the class by its name");
  }

  private static DescribedPredicate<JavaClass> methods(Root root) {
    return DescribedPredicate.describe("aggregation methods", type -> isMethod(root, type));
  }

  private static boolean isMethod(Root root, JavaClass type) {
    return root.isCore(type)
        && type.isAssignableTo(root.core("method.AggregationMethod"))
        && !type.getModifiers().contains(JavaModifier.ABSTRACT);
  }

  static ArchRule methodsAreInTheCatalogue(Root root) {
    return classes()
        .should(Together.all("list every method", all -> unlisted(root, all)))
        .as("every aggregation method of core is reachable from MethodCatalogue.standard()")
        .because("a method that is not listed cannot be chosen");
  }

  private static Stream<String> unlisted(Root root, Collection<JavaClass> all) {
    List<JavaCodeUnit> entries = catalogue(root, all);
    if (entries.isEmpty()) {
      return Stream.of("there is no MethodCatalogue.standard()");
    }
    var reachable = Reachable.from(entries);
    return all.stream()
        .filter(type -> isMethod(root, type))
        .filter(type -> !reachable.constructs(type))
        .map(type -> type.getName() + " is not in the catalogue");
  }

  private static List<JavaCodeUnit> catalogue(Root root, Collection<JavaClass> all) {
    return all.stream()
        .filter(type -> type.getName().equals(root.core("method.MethodCatalogue")))
        .flatMap(type -> type.getCodeUnits().stream())
        .filter(unit -> unit.getName().equals("standard"))
        .toList();
  }
}
