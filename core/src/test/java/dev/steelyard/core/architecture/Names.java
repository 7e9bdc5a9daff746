package dev.steelyard.core.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** Classes told by the name of the top-level class that holds them. */
final class Names {

  private Names() {}

  static DescribedPredicate<JavaClass> module() {
    return DescribedPredicate.describe(
        "modules", type -> topLevel(type).getSimpleName().endsWith("Module"));
  }

  static DescribedPredicate<JavaClass> main() {
    return DescribedPredicate.describe(
        "composition roots", type -> topLevel(type).getSimpleName().equals("Main"));
  }

  private static JavaClass topLevel(JavaClass type) {
    JavaClass outer = type.getBaseComponentType();
    while (outer.getEnclosingClass().isPresent()) {
      outer = outer.getEnclosingClass().get();
    }
    return outer;
  }
}
