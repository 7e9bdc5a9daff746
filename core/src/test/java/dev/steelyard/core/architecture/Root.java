package dev.steelyard.core.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/** The root package and the packages below it; fixtures have a root of their own. */
record Root(String name) {

  static final Root STEELYARD = new Root("dev.steelyard");

  /** Core's packages: each may use itself, those before it, and {@code math}. */
  static final List<String> ORDER =
      List.of(
          "error",
          "math",
          "decision",
          "table",
          "explanation",
          "parameter",
          "value",
          "weight",
          "result",
          "method",
          "robustness",
          "certificate",
          "survey",
          "verdict",
          "interview",
          "port",
          "engine");

  static final List<String> ADAPTERS = List.of("json", "http", "cli");

  String core() {
    return name + ".core";
  }

  String core(String concept) {
    return core() + "." + concept;
  }

  /** The pattern of a package and all below it. */
  String all(String child) {
    return name + "." + child + "..";
  }

  boolean isCore(JavaClass type) {
    return isIn(type, core());
  }

  boolean isIn(JavaClass type, String wanted) {
    String actual = type.getBaseComponentType().getPackageName();
    return actual.equals(wanted) || actual.startsWith(wanted + ".");
  }

  /** The place in the order: the front door comes after all, what is not core before all. */
  int place(JavaClass type) {
    if (type.getBaseComponentType().getPackageName().equals(core())) {
      return ORDER.size();
    }
    return ORDER.indexOf(concept(type));
  }

  private String concept(JavaClass type) {
    String actual = type.getBaseComponentType().getPackageName();
    return isCore(type) ? actual.substring(core().length() + 1).split("\\.")[0] : "";
  }
}
