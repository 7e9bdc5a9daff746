package dev.steelyard.core.robustness.exact;

import dev.steelyard.core.table.PerformanceTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Which alternative comes first where in a triangle of weights, as convex polygons. The triangle is
 * that of three criteria, or of two criteria and all others together, which keep their ratios. With
 * shares s and t an alternative scores {@code s v_ij + t v_il + (1 - s - t) R_i}, so each rival
 * leaves a half-plane; the polygon is what is left of the triangle (I. E. Sutherland and G. W.
 * Hodgman, "Reentrant polygon clipping", Communications of the ACM 17 (1974) 32–42).
 *
 * <p>Degenerate cases: if the others have no weight they are taken as equal. Equal alternatives
 * have the same polygon. An alternative that only ties for the first place, along a line or at a
 * point, has no polygon.
 *
 * <p>Cost: O(m e) for a polygon of at most e corners, e at most m + 2.
 */
public final class WeightTriangle {

  /** Part of the largest value below which a value is zero. */
  private static final double ROUNDING = 1e-14;

  private static final double NO_AREA = 1e-14;

  private final double[] first;
  private final double[] second;
  private final double[] third;

  private WeightTriangle(double[] first, double[] second, double[] third) {
    this.first = first;
    this.second = second;
    this.third = third;
  }

  /**
   * The triangle of all weights of three criteria.
   *
   * @param values three columns, more is better
   * @return the first and second column as first and second share
   * @throws IllegalArgumentException if there are not three criteria
   */
  public static WeightTriangle ofThree(PerformanceTable values) {
    if (values.width() != 3) {
      throw new IllegalArgumentException("expected 3 criteria, but was " + values.width());
    }
    return new WeightTriangle(
        values.column(0).toArray(), values.column(1).toArray(), values.column(2).toArray());
  }

  /**
   * The triangle of two weights, all others in proportion.
   *
   * @param values at least three columns, more is better
   * @param weights one per criterion, at least 0, not all 0; need not add to 1
   * @param first the column whose weight is the first share
   * @param second another column, whose weight is the second share
   * @return who comes first at which weights of the two
   * @throws IllegalArgumentException if a weight is not allowed, the numbers do not fit, the
   *     columns are the same, or there are no other criteria
   */
  public static WeightTriangle ofTwo(
      PerformanceTable values, double[] weights, int first, int second) {
    double[] shares = WeightShares.of(values, weights);
    if (first == second || shares.length < 3) {
      throw new IllegalArgumentException(
          "expected two of at least 3 criteria, but was "
              + first
              + " and "
              + second
              + " of "
              + shares.length);
    }
    return new WeightTriangle(
        values.column(first).toArray(),
        values.column(second).toArray(),
        OtherShares.scores(values, OtherShares.without(shares, first, second)));
  }

  /**
   * Where an alternative comes first.
   *
   * @param row its row
   * @return the corners, counter-clockwise; none if there is no such area
   */
  public List<WeightPoint> region(int row) {
    List<WeightPoint> polygon =
        List.of(new WeightPoint(0, 0), new WeightPoint(1, 0), new WeightPoint(0, 1));
    for (int rival = 0; rival < first.length && !polygon.isEmpty(); rival++) {
      polygon = rival == row ? polygon : clipped(polygon, row, rival);
    }
    return area(polygon) > NO_AREA ? polygon : List.of();
  }

  /**
   * The part of the triangle in which an alternative comes first.
   *
   * @param row its row
   * @return from 0 to 1; equal alternatives all have the whole of their common part
   */
  public double share(int row) {
    return 2 * area(region(row));
  }

  private List<WeightPoint> clipped(List<WeightPoint> polygon, int row, int rival) {
    var kept = new ArrayList<WeightPoint>();
    WeightPoint before = polygon.get(polygon.size() - 1);
    double earlier = lead(before, row, rival);
    for (WeightPoint point : polygon) {
      double lead = lead(point, row, rival);
      if (earlier > 0 && lead < 0 || earlier < 0 && lead > 0) {
        kept.add(between(before, point, earlier / (earlier - lead)));
      }
      if (lead >= 0) {
        kept.add(point);
      }
      before = point;
      earlier = lead;
    }
    return kept;
  }

  private double lead(WeightPoint at, int row, int rival) {
    double one = first[row] - first[rival];
    double two = second[row] - second[rival];
    double three = third[row] - third[rival];
    double lead = at.first() * one + at.second() * two + at.third() * three;
    return Math.abs(lead) <= ROUNDING * WeightShares.size(one, two, three) ? 0 : lead;
  }

  private static WeightPoint between(WeightPoint from, WeightPoint to, double part) {
    return new WeightPoint(
        (1 - part) * from.first() + part * to.first(),
        (1 - part) * from.second() + part * to.second());
  }

  /** By the fan of triangles from the first corner, all of one sign. */
  private static double area(List<WeightPoint> polygon) {
    double twice = 0;
    for (int k = 2; k < polygon.size(); k++) {
      twice += cross(polygon.get(0), polygon.get(k - 1), polygon.get(k));
    }
    return twice / 2;
  }

  private static double cross(WeightPoint origin, WeightPoint one, WeightPoint other) {
    return (one.first() - origin.first()) * (other.second() - origin.second())
        - (one.second() - origin.second()) * (other.first() - origin.first());
  }
}
