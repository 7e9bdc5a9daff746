package dev.steelyard.core.weight;

import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.math.Ordered;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Start points plus what the answers to importance questions add.
 *
 * <p>{@code p_j = start_j + Σ_q share_qj · points(answer to q)}, {@code w_j = p_j / Σ p}. "Not
 * sure" adds a range of points and is calculated with its middle; an open question adds nothing.
 *
 * @param start node id to points, each finite and at least 0; groups share theirs out
 * @param why where the start points come from
 */
public record Needs(Map<String, Double> start, Optional<String> why) implements Weighting {

  /** Copies the points. */
  public Needs {
    start = Ordered.numbers(start);
    Objects.requireNonNull(why, "why");
  }

  @Override
  public String by() {
    return "needs";
  }

  @Override
  public List<Violation> violations(List<CriteriaNode> siblings) {
    return new PointRules("start", siblings).check(start, true);
  }

  @Override
  public boolean usesAnswers() {
    return true;
  }

  @Override
  public Map<String, Double> shareOut(List<CriteriaNode> siblings) {
    return start;
  }
}
