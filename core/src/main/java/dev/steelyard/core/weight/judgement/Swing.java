package dev.steelyard.core.weight.judgement;

import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import dev.steelyard.core.math.Numbers;
import dev.steelyard.core.math.Ordered;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.weight.SiblingRules;
import dev.steelyard.core.weight.Weighting;
import dev.steelyard.core.weight.WeightingDefinition;
import dev.steelyard.core.weight.WeightingDescription;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Swing weights: each criterion is judged by what the step from its worst to its best end is worth.
 *
 * <p><i>Model</i>: the most valuable step gets 100 points, every other one {@code s_j} from 0 to
 * 100; {@code w_j = s_j / Σ s}.
 *
 * <p><i>Input</i>: points for every criterion and group beside each other, at least one of them
 * 100. <i>Output</i>: the points.
 *
 * <p><i>Degenerate cases</i>: a step worth nothing has no weight; a single criterion has all.
 *
 * <p><i>Properties</i>: the points belong to the stated ends of the scales; if those change, ask
 * again.
 *
 * <p><i>Cost</i>: O(n).
 *
 * <p><i>Source</i>: D. von Winterfeldt and W. Edwards, "Decision Analysis and Behavioral Research",
 * Cambridge University Press (1986).
 *
 * @param points node id to points, 0 to 100
 */
public record Swing(Map<String, Double> points) implements Weighting {

  /** What it is. */
  public static final WeightingDescription DESCRIPTION =
      WeightingDescription.judgement(
          "swing",
          "Swing weighting",
          "The most valuable step from worst to best gets 100 points, the others fewer.",
          "von Winterfeldt and Edwards 1986");

  private static final double MOST = 100;

  private static final Parameter<Map<String, Double>> POINTS =
      Parameter.of(
          "points",
          "What the step from worst to best is worth, the most valuable one 100.",
          Forms.byCriterion(Forms.number(0, MOST)));

  /** Its line in the catalogue. */
  public static final WeightingDefinition DEFINITION =
      WeightingDefinition.of(DESCRIPTION, values -> new Swing(values.get(POINTS)), POINTS);

  /** Copies the points. */
  public Swing {
    points = Ordered.numbers(points);
  }

  @Override
  public String by() {
    return DESCRIPTION.id();
  }

  @Override
  public Map<String, Setting> settings() {
    return Collections.singletonMap(POINTS.name(), Setting.of(points));
  }

  @Override
  public List<Violation> violations(List<CriteriaNode> siblings) {
    var violations = new Violations();
    violations.addAll(
        new SiblingRules(POINTS.name(), siblings).check(List.copyOf(points.keySet())));
    points.forEach((id, value) -> check(id, value, violations));
    if (!points.isEmpty() && !points.containsValue(MOST)) {
      violations.add(
          Violation.of(
                  ErrorCode.INVALID_WEIGHT,
                  Subject.at(POINTS.name()),
                  "The most valuable step must have 100 points, but none has.")
              .help("State weights by points if they are not compared with the largest."));
    }
    return violations.all();
  }

  private static void check(String id, double value, Violations violations) {
    if (!(value >= 0 && value <= MOST)) {
      String message =
          "Points of \"" + id + "\" must be from 0 to 100, but were " + Numbers.text(value) + ".";
      violations.add(
          Violation.of(ErrorCode.INVALID_WEIGHT, Subject.at(POINTS.name(), id), message));
    }
  }

  @Override
  public Map<String, Double> shareOut(List<CriteriaNode> siblings) {
    return points;
  }
}
