package dev.steelyard.core.method.reference;

import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.result.TiePolicy;
import dev.steelyard.core.table.Column;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Three scores of every alternative, and who beats whom in at least two of them. */
final class ThreeRankings {

  private static final int RANKINGS = 3;

  private final MooraParts parts;
  private final MultiplicativeForm form;
  private final boolean vanishing;
  private final Column[] scores = new Column[RANKINGS];
  private final double[] tolerances = new double[RANKINGS];

  private ThreeRankings(MethodInput input, MooraParts parts) {
    this.parts = parts;
    this.vanishing = MultiplicativeForm.vanishes(input);
    this.form = vanishing ? MultiplicativeForm.plain(input) : MultiplicativeForm.weighted(input);
    scores[0] = Composites.scores(input, parts::ratio);
    scores[1] = Composites.scores(input, parts::distance);
    scores[2] = Composites.scores(input, this::product);
    for (int r = 0; r < RANKINGS; r++) {
      tolerances[r] = TiePolicy.tolerance(scores[r].toArray());
    }
  }

  /** On data that all three accept. */
  static ThreeRankings of(MethodInput input, MooraParts parts) {
    return new ThreeRankings(input, parts);
  }

  private double product(IntUnaryOperator row) {
    return vanishing ? 0 : Math.exp(form.logarithm(row));
  }

  Column ratio() {
    return scores[0];
  }

  Column distance() {
    return scores[1];
  }

  Column product() {
    return scores[2];
  }

  /** The points of every alternative. */
  Column points() {
    double[] points = new double[ratio().size()];
    for (int i = 0; i < points.length; i++) {
      points[i] = points(ratio().value(i), distance().value(i), product().value(i));
    }
    return Column.of(ratio().ids(), points);
  }

  /** The points of a composite alternative among all. */
  double points(IntUnaryOperator row) {
    return points(parts.ratio(row), parts.distance(row), product(row));
  }

  private double points(double ratio, double distance, double product) {
    int points = 0;
    for (int k = 0; k < ratio().size(); k++) {
      int first = sign(0, ratio - ratio().value(k));
      int second = sign(1, distance().value(k) - distance);
      int third = sign(2, product - product().value(k));
      if (first * second * third != 0 && first + second + third > 0) {
        points++;
      }
    }
    return points;
  }

  private int sign(int ranking, double lead) {
    return Math.abs(lead) <= tolerances[ranking] ? 0 : (int) Math.signum(lead);
  }

  /** Dense ranks, one column per ranking. */
  double[][] ranks() {
    return new double[][] {
      ranks(0, -1), ranks(1, 1), ranks(2, -1),
    };
  }

  /** The place of each score among the distinct ones; with sign -1 more is better. */
  private double[] ranks(int ranking, int sign) {
    double[] oriented = scores[ranking].toArray();
    for (int i = 0; i < oriented.length; i++) {
      oriented[i] = sign * oriented[i] + 0.0;
    }
    double[] sorted = oriented.clone();
    Arrays.sort(sorted);
    int[] places = new int[sorted.length];
    for (int k = 1; k < sorted.length; k++) {
      boolean tied = sorted[k] - sorted[k - 1] <= tolerances[ranking];
      places[k] = places[k - 1] + (tied ? 0 : 1);
    }
    for (int i = 0; i < oriented.length; i++) {
      oriented[i] = places[Arrays.binarySearch(sorted, oriented[i])] + 1;
    }
    return oriented;
  }
}
