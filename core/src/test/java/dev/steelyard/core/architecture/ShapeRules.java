package dev.steelyard.core.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;

/** What a type may look like. */
final class ShapeRules {

  private ShapeRules() {}

  static ArchRule portsHoldInterfacesAndValues(Root root) {
    return classes()
        .that()
        .resideInAPackage(root.core("port.."))
        .should()
        .beInterfaces()
        .orShould()
        .beRecords()
        .orShould()
        .beEnums()
        .as("core.port holds interfaces, records and enums only")
        .because("a port is a promise, not a place for code");
  }

  static ArchRule portsMentionOnlyCore(Root root) {
    return classes()
        .that()
        .resideInAPackage(root.core("port.."))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(root.all("core"), "java.lang..", "java.util..", "java.time..")
        .as("ports mention types of core and plain JDK types only")
        .because("a port must fit every adapter");
  }

  static ArchRule publicTypesAreClosed(Root root) {
    return classes()
        .that()
        .resideInAPackage(root.all("core"))
        .and()
        .arePublic()
        .should(ArchCondition.from(closed()))
        .as("public types of core are final, records, enums, interfaces or sealed")
        .because("what is not designed to be extended cannot be");
  }

  private static DescribedPredicate<JavaClass> closed() {
    return DescribedPredicate.describe("be closed to extension", ShapeRules::isClosed);
  }

  private static boolean isClosed(JavaClass type) {
    return type.isInterface()
        || type.isEnum()
        || type.getModifiers().contains(JavaModifier.FINAL)
        || type.reflect().isSealed();
  }

  /** Builders and the running sums of core.math change by design. */
  static ArchRule fieldsAreFinal(Root root) {
    return fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(root.all("core"))
        .and()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackage(root.core("math.."))
        .and()
        .areDeclaredInClassesThat()
        .haveSimpleNameNotEndingWith("Builder")
        .should()
        .beFinal()
        .as("fields of core are final")
        .because("a value that cannot change can be shared and explained");
  }

  static ArchRule fieldsAreNotPublic(Root root) {
    return noFields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(root.all("core"))
        .and()
        .areNotStatic()
        .should()
        .bePublic()
        .as("core has no public fields but constants")
        .because("a field that is read everywhere can never change");
  }

  static ArchRule recordsHoldNoArrays(Root root) {
    return noFields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(root.all("core"))
        .and()
        .areDeclaredInClassesThat()
        .areRecords()
        .and()
        .areNotStatic()
        .should(ArchCondition.from(array()))
        .as("no record of core has an array as a component")
        .because("arrays are equal by identity and open to change");
  }

  private static DescribedPredicate<JavaField> array() {
    return DescribedPredicate.describe("be arrays", field -> field.getRawType().isArray());
  }

  static ArchRule wireDocumentsStayInside(Root root) {
    return noClasses()
        .that()
        .resideInAPackage(root.all("json"))
        .and()
        .haveSimpleNameEndingWith("Document")
        .should()
        .bePublic()
        .allowEmptyShould(true)
        .as("…Document types of json are package-private")
        .because("the shape of a file is nobody else's concern");
  }
}
