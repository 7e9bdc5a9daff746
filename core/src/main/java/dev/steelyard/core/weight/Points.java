package dev.steelyard.core.weight;

import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.math.Ordered;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Direct rating: every criterion or group gets importance points, and its weight is its part of the
 * sum, {@code w_j = p_j / Σ p}.
 *
 * <p>Points may name nodes at any depth; a group's points are shared out among its children. Every
 * judged criterion must be reached by exactly one route.
 *
 * <p><i>Source</i>: D. von Winterfeldt and W. Edwards, "Decision Analysis and Behavioral Research",
 * Cambridge University Press (1986).
 *
 * @param points node id to points, each finite and at least 0, not all 0
 */
public record Points(Map<String, Double> points) implements Weighting {

  /** What it is. */
  public static final WeightingDescription DESCRIPTION =
      WeightingDescription.judgement(
          "points",
          "Direct rating by points",
          "Every criterion or group gets importance points; its weight is its part of their sum.",
          "von Winterfeldt and Edwards 1986");

  private static final Parameter<Map<String, Double>> POINTS =
      Parameter.of("points", "The importance of each.", Forms.bySomeCriteria(Forms.atLeastZero()));

  /** Its line in the catalogue. */
  public static final WeightingDefinition DEFINITION =
      WeightingDefinition.of(DESCRIPTION, values -> new Points(values.get(POINTS)), POINTS);

  /** Copies the points. */
  public Points {
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
    return new PointRules(POINTS.name(), siblings).check(points, true);
  }

  @Override
  public Map<String, Double> shareOut(List<CriteriaNode> siblings) {
    return points;
  }
}
