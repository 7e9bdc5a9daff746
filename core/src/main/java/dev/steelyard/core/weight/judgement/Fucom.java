package dev.steelyard.core.weight.judgement;

import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.math.Numbers;
import dev.steelyard.core.math.Ordered;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.weight.SiblingRules;
import dev.steelyard.core.weight.Weighting;
import dev.steelyard.core.weight.WeightingDefinition;
import dev.steelyard.core.weight.WeightingDescription;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Full consistency method (FUCOM): how many times the most important criterion counts as much as
 * each other one.
 *
 * <p><i>Model</i>: with {@code ϖ_k} the significance of the criterion of rank k, 1 for the first,
 * the comparative priorities are {@code φ_k = ϖ_(k+1) / ϖ_k}. Weights make χ, the largest of {@code
 * |w_k / w_(k+1) - φ_k|} and {@code |w_k / w_(k+2) - φ_k φ_(k+1)|}, as small as they can.
 *
 * <p><i>Input</i>: a significance from 1 to 100 for every criterion and group beside each other, at
 * least one of them 1. <i>Output</i>: weights in proportion to {@code 1 / ϖ}; steps {@code
 * comparativePriority} in order of rank, and {@code chi}.
 *
 * <p><i>Degenerate cases</i>: a single criterion has all weight.
 *
 * <p><i>Properties</i>: the second conditions follow from the first, so χ is always 0 but for
 * rounding and no solver is needed. It therefore says nothing about the judgements.
 *
 * <p><i>Cost</i>: O(n log n).
 *
 * <p><i>Source</i>: D. Pamučar, Ž. Stević and S. Sremac, "A New Model for Determining Weight
 * Coefficients of Criteria in MCDM Models: Full Consistency Method (FUCOM)", Symmetry 10 (2018)
 * 393, doi:10.3390/sym10090393.
 *
 * @param significance node id to how many times the most important counts as much
 */
public record Fucom(Map<String, Double> significance) implements Weighting {

  /** What it is. */
  public static final WeightingDescription DESCRIPTION =
      WeightingDescription.judgement(
          "fucom",
          "FUCOM",
          "Compares the most important criterion with each other one.",
          "Pamučar, Stević and Sremac 2018");

  private static final double MOST = 100;

  private static final Parameter<Map<String, Double>> SIGNIFICANCE =
      Parameter.of(
          "significance",
          "How many times the most important counts as much, 1 for itself.",
          Forms.byCriterion(Forms.number(1, MOST)));

  /** Its line in the catalogue. */
  public static final WeightingDefinition DEFINITION =
      WeightingDefinition.of(
          DESCRIPTION, values -> new Fucom(values.get(SIGNIFICANCE)), SIGNIFICANCE);

  /** Copies the numbers. */
  public Fucom {
    significance = Ordered.numbers(significance);
  }

  @Override
  public String by() {
    return DESCRIPTION.id();
  }

  @Override
  public Map<String, Setting> settings() {
    return Collections.singletonMap(SIGNIFICANCE.name(), Setting.of(significance));
  }

  @Override
  public List<Violation> violations(List<CriteriaNode> siblings) {
    var violations = new Violations();
    violations.addAll(
        new SiblingRules(SIGNIFICANCE.name(), siblings).check(List.copyOf(significance.keySet())));
    significance.forEach((id, value) -> check(id, value, violations));
    if (!significance.isEmpty() && !significance.containsValue(1.0)) {
      violations.add(
          Violation.of(
              ErrorCode.INVALID_WEIGHT,
              Subject.at(SIGNIFICANCE.name()),
              "The most important criterion must have significance 1, but none has."));
    }
    return violations.all();
  }

  private static void check(String id, double value, Violations violations) {
    if (!(value >= 1 && value <= MOST)) {
      String is = ", but is " + Numbers.text(value) + ".";
      String message = "The significance of \"" + id + "\" must be from 1 to 100" + is;
      violations.add(
          Violation.of(ErrorCode.INVALID_WEIGHT, Subject.at(SIGNIFICANCE.name(), id), message));
    }
  }

  @Override
  public Map<String, Double> shareOut(List<CriteriaNode> siblings) {
    var ids = Numbered.ids(siblings);
    double[] inverse = ids.stream().mapToDouble(id -> 1 / significance.get(id)).toArray();
    return Numbered.map(ids, NormalisedColumns.shares(inverse));
  }

  @Override
  public List<Step> steps(List<CriteriaNode> siblings) {
    var ranked = new ArrayList<>(Numbered.ids(siblings));
    ranked.sort(Comparator.comparing(significance::get));
    Map<String, Double> weights = shareOut(siblings);
    double[] priorities = new double[Math.max(0, ranked.size() - 1)];
    double[] ratios = new double[priorities.length];
    for (int k = 0; k < priorities.length; k++) {
      String one = ranked.get(k);
      String next = ranked.get(k + 1);
      priorities[k] = significance.get(next) / significance.get(one);
      ratios[k] = weights.get(one) / weights.get(next);
    }
    return List.of(
        Numbered.step(
            "comparativePriority",
            "How many times each counts as much as the next in rank.",
            ranked.subList(0, priorities.length),
            priorities),
        new Step.Single(
            "chi",
            "The largest deviation from full consistency; this way of asking always gives 0.",
            deviation(priorities, ratios)));
  }

  private static double deviation(double[] priorities, double[] ratios) {
    double most = 0;
    for (int k = 0; k < ratios.length; k++) {
      most = Math.max(most, Math.abs(ratios[k] - priorities[k]));
      if (k > 0) {
        double both = Math.abs(ratios[k - 1] * ratios[k] - priorities[k - 1] * priorities[k]);
        most = Math.max(most, both);
      }
    }
    return most;
  }
}
