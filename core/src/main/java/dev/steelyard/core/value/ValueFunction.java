package dev.steelyard.core.value;

import dev.steelyard.core.decision.CurvePoint;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.NumericScale;
import dev.steelyard.core.decision.Scale;
import dev.steelyard.core.decision.TargetScale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A piecewise-linear value function {@code v(x)} of a scale, in points.
 *
 * <p>With stated points {@code (a_k, p_k)}, {@code a_1 < a_2 < ...}: {@code v(x) = p_k + (p_{k+1} -
 * p_k) (x - a_k) / (a_{k+1} - a_k)} for {@code a_k ≤ x ≤ a_{k+1}}, constant outside the outermost
 * points. Labels are positioned by their points, so theirs is the identity; a numeric scale without
 * a curve runs from 0 points at {@code worst} to 100 at {@code best}; near a target {@code v(x) =
 * 100 max(0, 1 - |x - goal| / within)}.
 *
 * <p>Source: piecewise-linear marginal values as in Keeney and Raiffa, "Decisions with Multiple
 * Objectives" (1976), chapter 3. Cost: O(k) per call for k points.
 */
public final class ValueFunction {

  private final double[] positions;
  private final double[] points;

  private ValueFunction(List<CurvePoint> curve) {
    positions = curve.stream().mapToDouble(CurvePoint::at).toArray();
    points = curve.stream().mapToDouble(CurvePoint::points).toArray();
  }

  /**
   * The value function that a scale states.
   *
   * @param scale any scale
   * @return its value function
   */
  public static ValueFunction of(Scale scale) {
    if (scale instanceof NumericScale numeric) {
      return new ValueFunction(numeric.curve().isEmpty() ? straight(numeric) : numeric.curve());
    }
    if (scale instanceof TargetScale target) {
      return new ValueFunction(tent(target));
    }
    if (scale instanceof LabelScale labels) {
      return identity(labels);
    }
    throw new IllegalArgumentException("a scale without ends has no value function");
  }

  private static List<CurvePoint> straight(NumericScale scale) {
    var worst = new CurvePoint(scale.worst(), 0);
    var best = new CurvePoint(scale.best(), Scale.FULL_POINTS);
    return scale.worst() < scale.best() ? List.of(worst, best) : List.of(best, worst);
  }

  private static List<CurvePoint> tent(TargetScale scale) {
    return List.of(
        new CurvePoint(scale.lowest(), 0),
        new CurvePoint(scale.goal(), Scale.FULL_POINTS),
        new CurvePoint(scale.highest(), 0));
  }

  private static ValueFunction identity(LabelScale scale) {
    var low = new CurvePoint(scale.lowest(), scale.lowest());
    return new ValueFunction(List.of(low, new CurvePoint(scale.highest(), scale.highest())));
  }

  /**
   * The value of a position.
   *
   * @param position finite, in the scale's unit
   * @return 0 to 100 points
   */
  public double points(double position) {
    int last = positions.length - 1;
    if (position <= positions[0]) {
      return points[0];
    }
    if (position >= positions[last]) {
      return points[last];
    }
    int k = Arrays.binarySearch(positions, position);
    return k >= 0 ? points[k] : interpolate(-k - 2, position);
  }

  private double interpolate(int k, double position) {
    double part = (position - positions[k]) / (positions[k + 1] - positions[k]);
    return points[k] + part * (points[k + 1] - points[k]);
  }

  /**
   * The least value in a range of positions.
   *
   * @param low the lower end
   * @param high the upper end, not below {@code low}
   * @return 0 to 100 points
   */
  public double least(double low, double high) {
    return inside(low, high).stream().mapToDouble(this::points).min().orElseThrow();
  }

  /**
   * The greatest value in a range of positions.
   *
   * @param low the lower end
   * @param high the upper end, not below {@code low}
   * @return 0 to 100 points
   */
  public double greatest(double low, double high) {
    return inside(low, high).stream().mapToDouble(this::points).max().orElseThrow();
  }

  /**
   * Whether the function is one straight line over a range of positions.
   *
   * @param low the lower end
   * @param high the upper end, not below {@code low}
   * @return false when it bends inside the range
   */
  public boolean straight(double low, double high) {
    return inside(low, high).size() == 2;
  }

  private List<Double> inside(double low, double high) {
    var candidates = new ArrayList<>(List.of(low, high));
    Arrays.stream(positions).filter(at -> low < at && at < high).forEach(candidates::add);
    return candidates;
  }

  /**
   * The position nearest to another one that has a wanted value.
   *
   * @param wanted 0 to 100 points
   * @param from where to start looking, finite
   * @return empty when no position has that value
   */
  public OptionalDouble nearestPosition(double wanted, double from) {
    if (points(from) == wanted) {
      return OptionalDouble.of(from);
    }
    var found = new ArrayList<Double>();
    for (int k = 0; k + 1 < positions.length; k++) {
      solve(k, wanted, found);
    }
    return found.stream()
        .mapToDouble(Double::doubleValue)
        .reduce((a, b) -> Math.abs(a - from) <= Math.abs(b - from) ? a : b);
  }

  private void solve(int k, double wanted, List<Double> found) {
    double rise = points[k + 1] - points[k];
    if (rise == 0) {
      if (wanted == points[k]) {
        found.add(positions[k]);
        found.add(positions[k + 1]);
      }
      return;
    }
    double part = (wanted - points[k]) / rise;
    if (part >= 0 && part <= 1) {
      double position = positions[k] + part * (positions[k + 1] - positions[k]);
      found.add(Math.min(position, positions[k + 1]));
    }
  }
}
