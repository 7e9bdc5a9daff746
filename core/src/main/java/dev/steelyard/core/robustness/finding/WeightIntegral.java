package dev.steelyard.core.robustness.finding;

import dev.steelyard.core.math.CompensatedSum;
import dev.steelyard.core.weight.Weight;
import dev.steelyard.core.weight.Weights;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What it is worth to know the points p of one criterion, the points of the others summing to P.
 *
 * <p>The score of an alternative is {@code (v p + R) / (p + P) = v + (R - v P) / (p + P)}, with v
 * its value on the criterion and R what the others add. Scores cross where {@code v_i p + R_i = v_k
 * p + R_k}, once for each pair, so between crossings one alternative is first. Points are the sum
 * of two even numbers: their density is a trapezium, straight between four positions. On a piece
 * with density {@code a + b p} the integral of a score is {@code v (a p + b p²/2) + (R - v P) (b p
 * + (a - b P) ln(p + P))}.
 *
 * <p>Points are counted as part of all points. Cost: O(m) per crossing, O(m³) at most.
 */
final class WeightIntegral {

  /** A spread below this part of all points is worth nothing that doubles could show. */
  private static final double NARROW = 1e-9;

  private final double mean;
  private final double wide;
  private final double narrow;
  private final double[] values;
  private final double[] rest;

  private WeightIntegral(double mean, double[] halves, double[] values, double... rest) {
    this.mean = mean;
    this.wide = Math.max(halves[0], halves[1]);
    this.narrow = Math.min(halves[0], halves[1]);
    this.values = values;
    this.rest = rest;
  }

  static WeightIntegral of(Weights weights, int j, double spread, double[]... expected) {
    double all = weights.all().stream().mapToDouble(Weight::points).sum();
    Weight weight = weights.all().get(j);
    double[] values = Arrays.stream(expected).mapToDouble(row -> row[j]).toArray();
    double[] others = weights.all().stream().mapToDouble(each -> each.points() / all).toArray();
    double mean = others[j];
    others[j] = 0;
    double[] halves = {spread * weight.stated() / all, (weight.high() - weight.low()) / 2 / all};
    return new WeightIntegral(mean, halves, values, Values.sums(expected, others));
  }

  /** Whether the points are uncertain. */
  boolean open() {
    return wide > 0;
  }

  /** The points that are gained on average. */
  double worth() {
    if (wide < NARROW || 1 - mean < NARROW || values.length < 2) {
      return 0;
    }
    double[] cuts = cuts();
    double[] alone = new double[values.length];
    var known = new CompensatedSum();
    for (int k = 0; k + 1 < cuts.length; k++) {
      double[] parts = parts(cuts[k], cuts[k + 1]);
      known.add(parts[first((cuts[k] + cuts[k + 1]) / 2)]);
      Arrays.setAll(alone, i -> alone[i] + parts[i]);
    }
    return Math.max(0, known.value() - Values.most(alone));
  }

  private double[] cuts() {
    double low = mean - wide - narrow;
    double high = mean + wide + narrow;
    var bends = DoubleStream.of(low, mean - wide + narrow, mean + wide - narrow, high);
    return DoubleStream.concat(bends, crossings().filter(p -> low < p && p < high))
        .sorted()
        .distinct()
        .toArray();
  }

  private DoubleStream crossings() {
    return IntStream.range(0, values.length)
        .boxed()
        .flatMapToDouble(
            i ->
                IntStream.range(0, i)
                    .filter(k -> values[k] != values[i])
                    .mapToDouble(k -> (rest[k] - rest[i]) / (values[i] - values[k])));
  }

  private int first(double points) {
    int first = 0;
    for (int i = 1; i < values.length; i++) {
      double ahead = (values[i] - values[first]) * points + rest[i] - rest[first];
      first = ahead > 0 ? i : first;
    }
    return first;
  }

  /** The integral of every score times the density from one position to the next. */
  private double[] parts(double from, double to) {
    double others = 1 - mean;
    double slope = (density(to) - density(from)) / (to - from);
    double start = density(from) - slope * from;
    double mass = (density(from) + density(to)) / 2 * (to - from);
    double log = Math.log1p((to - from) / (from + others));
    double fraction = slope * (to - from) + (start - slope * others) * log;
    double[] parts = new double[values.length];
    Arrays.setAll(parts, i -> values[i] * mass + (rest[i] - values[i] * others) * fraction);
    return parts;
  }

  private double density(double points) {
    double top = 1 / (2 * wide);
    double away = Math.abs(points - mean);
    return away <= wide - narrow || narrow == 0
        ? top
        : top * Math.max(0, Math.min(1, (wide + narrow - away) / (2 * narrow)));
  }
}
