package dev.steelyard.core.method.ordinal;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.PairwiseVotes;
import java.util.List;

/**
 * The preference intensities of ORESTE and what they make of every pair. Everything is kept in
 * global ranks: an intensity C is {@code n² (m-1) C} ranks, a sum of halves without rounding.
 */
final class Intensities {

  /** Stated thresholds become ranks by a product, whose rounding must decide nothing. */
  private static final double ROUNDING = 1e-12;

  private final double[][] ahead;
  private final double most;
  private final double beta;
  private final double cStar;
  private final double gamma;

  private Intensities(double[][] ahead, int criteria, IntensityThresholds thresholds) {
    this.ahead = ahead;
    this.most = Math.max(1, (double) criteria * criteria * (ahead.length - 1));
    this.beta = thresholds.beta().map(this::ranks).orElse(criteria / 2.0);
    this.cStar = thresholds.cStar().map(this::ranks).orElse((double) criteria * criteria / 2);
    this.gamma = thresholds.gamma().map(value -> value * (1 - ROUNDING)).orElse(criteria - 1.0);
  }

  static Intensities of(GlobalRanks ranks, IntensityThresholds thresholds) {
    return new Intensities(ranks.ahead(), ranks.counted(), thresholds);
  }

  private double ranks(double intensity) {
    return intensity * most * (1 + ROUNDING);
  }

  /** How two alternatives stand: P, N, I or R; no alternative stands to itself. */
  char mark(int a, int b) {
    if (a == b) {
      return '-';
    }
    double difference = ahead[a][b] - ahead[b][a];
    double greater = Math.max(ahead[a][b], ahead[b][a]);
    if (Math.abs(difference) <= beta) {
      return greater <= cStar ? 'I' : 'R';
    }
    if (inConflict(greater, Math.abs(difference))) {
      return 'R';
    }
    return difference > 0 ? 'P' : 'N';
  }

  private boolean inConflict(double greater, double difference) {
    double smaller = greater - difference;
    return smaller > 0 && smaller >= gamma * difference;
  }

  List<Step> steps(List<String> ids) {
    double[][] shares = new double[ahead.length][ahead.length];
    for (int a = 0; a < shares.length; a++) {
      for (int b = 0; b < shares.length; b++) {
        shares[a][b] = ahead[a][b] / most;
      }
    }
    return List.of(
        PairwiseVotes.pairs(
            "intensities",
            "How far the global ranks prefer the row to the column, 0 to 1.",
            ids,
            shares),
        PairwiseVotes.marks(
            "relation",
            "How the row stands to the column: P better, N worse, I as good, R incomparable.",
            ids,
            this::mark));
  }
}
