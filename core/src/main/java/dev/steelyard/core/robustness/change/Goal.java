package dev.steelyard.core.robustness.change;

import dev.steelyard.core.result.Evaluation;
import java.util.Optional;

/**
 * What a change is to bring about.
 *
 * @param leader who comes first alone now
 * @param rival who is to come first; empty if it may be anybody else
 */
record Goal(String leader, Optional<String> rival) {

  /** Points of the largest score that rounding in a solution cannot reach. */
  private static final double LEVEL = 1e-9;

  static Goal any(String leader) {
    return new Goal(leader, Optional.empty());
  }

  static Goal of(String leader, String rival) {
    return new Goal(leader, Optional.of(rival));
  }

  Outcome outcome(Evaluation evaluation) {
    return Outcome.of(evaluation, leader);
  }

  /** Whether it is reached but for rounding. */
  boolean level(Evaluation evaluation) {
    double[] scores = evaluation.scores().toArray();
    double size = 0;
    double best = Double.NEGATIVE_INFINITY;
    double wanted = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      double score = evaluation.better().sign() * scores[i];
      String id = evaluation.scores().ids().get(i);
      size = Math.max(size, Math.abs(score));
      best = Math.max(best, score);
      boolean counts = rival.map(id::equals).orElse(!id.equals(leader));
      wanted = counts ? Math.max(wanted, score) : wanted;
    }
    return best - wanted <= LEVEL * size;
  }
}
