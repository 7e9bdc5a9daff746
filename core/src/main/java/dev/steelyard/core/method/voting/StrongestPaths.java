package dev.steelyard.core.method.voting;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.PairwiseVotes;
import java.util.List;
import java.util.stream.IntStream;

/** The strongest chains of majorities between all pairs (Floyd and Warshall's scheme). */
final class StrongestPaths {

  private static final double ROUNDING = 1e-10;

  private final double[][] strength;
  private final double tolerance;
  private final double[] scores;

  private StrongestPaths(double[][] strength, double tolerance) {
    this.strength = strength;
    this.tolerance = tolerance;
    this.scores = new double[strength.length];
    for (int i = 0; i < scores.length; i++) {
      for (int k = 0; k < scores.length; k++) {
        scores[i] += better(i, k);
      }
    }
  }

  static StrongestPaths of(PairwiseVotes votes, int m) {
    double[][] strength = new double[m][m];
    double most = 0;
    for (int i = 0; i < m; i++) {
      for (int k = 0; k < m; k++) {
        strength[i][k] = votes.majority(i, k) > 0 ? votes.support(i, k) : 0;
        most = Math.max(most, strength[i][k]);
      }
    }
    for (int through = 0; through < m; through++) {
      extend(strength, through);
    }
    return new StrongestPaths(strength, ROUNDING * most);
  }

  private static void extend(double[][] strength, int through) {
    for (int i = 0; i < strength.length; i++) {
      if (i != through && strength[i][through] > 0) {
        extend(strength[i], strength[i][through], strength[through]);
      }
    }
  }

  private static void extend(double[] row, double first, double[] second) {
    for (int k = 0; k < row.length; k++) {
      row[k] = Math.max(row[k], Math.min(first, second[k]));
    }
  }

  /** 1 where the first has the stronger chain to the second, -1 where the weaker, 0 for neither. */
  int better(int first, int second) {
    double gap = strength[first][second] - strength[second][first];
    return Math.abs(gap) <= tolerance ? 0 : (int) Math.signum(gap);
  }

  double[] scores() {
    return scores.clone();
  }

  IntStream unbeaten() {
    int m = scores.length;
    return IntStream.range(0, m)
        .filter(i -> IntStream.range(0, m).allMatch(k -> better(i, k) >= 0));
  }

  /** Whether two alternatives are level in the relation and not in the scores. */
  boolean levelButApart() {
    for (int i = 0; i < scores.length; i++) {
      for (int k = 0; k < i; k++) {
        if (better(i, k) == 0 && scores[i] != scores[k]) {
          return true;
        }
      }
    }
    return false;
  }

  Step step(List<String> ids) {
    double[][] shown = new double[strength.length][];
    for (int i = 0; i < shown.length; i++) {
      shown[i] = strength[i].clone();
      shown[i][i] = 0;
    }
    return PairwiseVotes.pairs(
        "p", "Strength of the strongest chain of majorities from row to column.", ids, shown);
  }
}
