package dev.steelyard.core.robustness;

import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Reading;
import dev.steelyard.core.decision.Scale;
import java.util.Comparator;
import java.util.List;

/**
 * What is left of the lead after one performance moves. A lead is lost by score, never by a
 * constraint alone: every alternative that has to pass a test could fail it. Whoever misses a
 * constraint where it moves to is as far behind as scores can be, so it neither leads nor ties.
 */
final class MoveEffect {

  /**
   * The smallest gap after a move.
   *
   * @param gap points the leader is ahead of {@code against}, negative when behind
   * @param against the alternative that comes nearest
   */
  record Left(double gap, String against) {}

  private final Judgement judgement;
  private final String leader;

  MoveEffect(Judgement judgement, String leader) {
    this.judgement = judgement;
    this.leader = leader;
  }

  Left of(Move move) {
    boolean leads = move.alternative().equals(leader);
    double change = change(move);
    Left left = leads ? least(change) : left(move.alternative(), -change);
    if (left.gap() > 0 || !out(move)) {
      return left;
    }
    return leads
        ? new Left(-Scale.FULL_POINTS, judgement.runnerUp().orElseThrow())
        : new Left(Scale.FULL_POINTS, move.alternative());
  }

  private boolean out(Move move) {
    Criterion criterion = judgement.table().criteria().get(move.column());
    double at = criterion.scale().position(move.to()).orElseThrow();
    var reading = new Reading(at, at, at, true);
    return judgement.decision().constraints().stream()
        .filter(constraint -> constraint.criterion().equals(criterion.id()))
        .anyMatch(constraint -> constraint.miss(criterion.scale(), reading) > 0);
  }

  private double change(Move move) {
    int row = judgement.row(move.alternative());
    double now = judgement.table().values().value(row, move.column());
    return judgement.weights().share(move.column()) * (move.value() - now);
  }

  private Left least(double change) {
    return judgement.others(leader).stream()
        .map(other -> left(other, change))
        .min(Comparator.comparingDouble(Left::gap))
        .orElseThrow();
  }

  private Left left(String other, double change) {
    double gap = judgement.gap(leader, other) + change;
    return new Left(Math.abs(gap) <= judgement.tolerance() ? 0 : gap, other);
  }

  /** Every alternative whose performances can take the lead away. */
  List<String> movable() {
    return judgement.ranking().order();
  }
}
