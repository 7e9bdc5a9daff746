package dev.steelyard.core.weight;

import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.math.Ordered;
import java.util.List;
import java.util.Map;

/**
 * Direct rating: every criterion or group gets importance points, and its weight is its part of the
 * sum, {@code w_j = p_j / Σ p}.
 *
 * <p>Points may name nodes at any depth; a group's points are shared out among its children. Every
 * judged criterion must be reached by exactly one route.
 *
 * @param points node id to points, each finite and at least 0, not all 0
 */
public record Points(Map<String, Double> points) implements Weighting {

  /** Copies the points. */
  public Points {
    points = Ordered.numbers(points);
  }

  @Override
  public String by() {
    return "points";
  }

  @Override
  public List<Violation> violations(List<CriteriaNode> siblings) {
    return new PointRules("points", siblings).check(points, true);
  }

  @Override
  public Map<String, Double> shareOut(List<CriteriaNode> siblings) {
    return points;
  }
}
