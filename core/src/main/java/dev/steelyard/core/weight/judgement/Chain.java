package dev.steelyard.core.weight.judgement;

import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.math.Numbers;
import dev.steelyard.core.weight.SiblingRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * Criteria in a row, each compared with the one before: {@code q_1 = 1, q_j = q_(j-1) / k_j} with
 * {@code k_j} a function of the answer.
 */
record Chain(List<String> order, Map<String, Double> answers, DoubleUnaryOperator coefficient) {

  static final String ORDER = "order";

  private double[] coefficients() {
    double[] coefficients = new double[order.size()];
    coefficients[0] = 1;
    for (int j = 1; j < coefficients.length; j++) {
      coefficients[j] = coefficient.applyAsDouble(answers.get(order.get(j)));
    }
    return coefficients;
  }

  private double[] products() {
    double[] products = coefficients();
    for (int j = 1; j < products.length; j++) {
      products[j] = products[j - 1] / products[j];
    }
    return products;
  }

  Map<String, Double> weights() {
    return Numbered.map(order, NormalisedColumns.shares(products()));
  }

  List<Step> steps() {
    return List.of(
        Numbered.step(
            "k",
            "How many times the one before counts as much; 1 for the first.",
            order,
            coefficients()),
        Numbered.step("q", "Importance if the first has 1.", order, products()));
  }

  Map<String, Setting> settings(String field) {
    List<Setting> ids = new ArrayList<>();
    order.forEach(id -> ids.add(Setting.of(id)));
    var settings = new LinkedHashMap<String, Setting>();
    settings.put(ORDER, new Setting.Items(ids));
    settings.put(field, Setting.of(answers));
    return settings;
  }

  /** Every sibling has a place, and every one but the first an answer in range. */
  List<Violation> violations(String field, double most, List<CriteriaNode> siblings) {
    var violations = new Violations();
    violations.addAll(new SiblingRules(ORDER, siblings).check(order));
    answers.forEach(
        (id, value) -> {
          if (order.indexOf(id) < 1) {
            String message = "\"" + id + "\" is compared with the one before, but there is none.";
            refuse(Subject.at(field, id), message, violations);
          } else if (!(value >= 0 && value <= most)) {
            String range = "\" must be from 0 to " + Numbers.text(most);
            String is = ", but is " + Numbers.text(value) + ".";
            refuse(Subject.at(field, id), "\"" + id + range + is, violations);
          }
        });
    order.stream()
        .skip(1)
        .filter(id -> !answers.containsKey(id))
        .forEach(
            id ->
                violations.add(
                    Violation.of(
                        ErrorCode.MISSING_WEIGHT,
                        Subject.at(field),
                        "\"" + field + "\" says nothing about \"" + id + "\".")));
    return violations.all();
  }

  private static void refuse(Subject here, String message, Violations violations) {
    violations.add(Violation.of(ErrorCode.INVALID_OPTION, here, message));
  }
}
