package dev.steelyard.core.method.sorting;

import dev.steelyard.core.parameter.Form;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parameters that sorting methods share, and checks of their values. */
final class Settings {

  /** A cut for credibilities or weights. */
  static final Parameter<Double> LAMBDA =
      Parameter.of(
              "lambda",
              "The credibility from which on one outranks the other.",
              Forms.number(0.5, 1))
          .orElse(0.75, "0.75");

  /** Names of the categories, the worst first. */
  static final Parameter<List<String>> CATEGORIES =
      Parameter.of("categories", "Names of the categories, the worst first.", names())
          .orElse(List.of(), "the numbers from 1 for the worst");

  private Settings() {}

  private static Form<List<String>> names() {
    return Forms.list(new NameForm());
  }

  /** Rows by criterion, the worst first. */
  static Parameter<List<Map<String, Double>>> rows(String name, String meaning) {
    return Parameter.of(name, meaning, Forms.list(Forms.byCriterion(Forms.number())));
  }

  /** Groups of rows by criterion, the worst group first. */
  static Parameter<List<List<Map<String, Double>>>> groups(String name, String meaning) {
    return Parameter.of(name, meaning, Forms.list(Forms.list(Forms.byCriterion(Forms.number()))));
  }

  static void requireLambda(double lambda) {
    if (!(lambda >= 0.5 && lambda <= 1)) {
      throw new IllegalArgumentException("lambda must be from 0.5 to 1, but was " + lambda);
    }
  }

  /** Copies rows; numbers must be finite. */
  static List<Map<String, Double>> copyOf(List<Map<String, Double>> rows) {
    var copies = new ArrayList<Map<String, Double>>();
    for (Map<String, Double> row : rows) {
      row.forEach(Settings::requireFinite);
      copies.add(Collections.unmodifiableMap(new LinkedHashMap<>(row)));
    }
    return List.copyOf(copies);
  }

  private static void requireFinite(String criterion, double performance) {
    if (!Double.isFinite(performance)) {
      throw new IllegalArgumentException(
          "profile on '" + criterion + "' must be finite, but was " + performance);
    }
  }

  /** Each row as a group of its own. */
  static List<List<Map<String, Double>>> single(List<Map<String, Double>> rows) {
    return rows.stream().map(List::of).toList();
  }
}
