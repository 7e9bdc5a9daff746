package dev.steelyard.core.method.promethee;

import dev.steelyard.core.explanation.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The shadow of all admitted weights on the GAIA plane, a convex polygon. Its corners are found by
 * asking for the farthest weights in a direction, first along the axes and then outward from every
 * edge, until no edge has anything beyond it.
 */
final class HumanBrain {

  private static final double NEAR = 1e-12;

  private final GaiaPlane plane;
  private final WeightBox box;
  private final int width;
  private final List<double[]> corners = new ArrayList<>();

  HumanBrain(GaiaPlane plane, WeightBox box, int width) {
    this.plane = plane;
    this.box = box;
    this.width = width;
    double[] right = farthest(1, 0);
    double[] top = farthest(0, 1);
    double[] left = farthest(-1, 0);
    double[] bottom = farthest(0, -1);
    round(right, top);
    round(top, left);
    round(left, bottom);
    round(bottom, right);
    if (corners.isEmpty()) {
      corners.add(right);
    }
  }

  /** Adds the corners from one on, counter-clockwise, before another. */
  private void round(double[] from, double[] to) {
    if (!apart(from, to)) {
      return;
    }
    double right = to[1] - from[1];
    double up = from[0] - to[0];
    double[] beyond = farthest(right, up);
    double out = (beyond[0] - from[0]) * right + (beyond[1] - from[1]) * up;
    if (out > NEAR * Math.hypot(right, up) && apart(beyond, from) && apart(beyond, to)) {
      round(from, beyond);
      round(beyond, to);
    } else {
      corners.add(from);
    }
  }

  private static boolean apart(double[] one, double[] other) {
    return Math.hypot(one[0] - other[0], one[1] - other[1]) > NEAR;
  }

  private double[] farthest(double right, double up) {
    double[] gains =
        IntStream.range(0, width)
            .mapToDouble(j -> right * plane.axis(0, j) + up * plane.axis(1, j))
            .toArray();
    double[] weights = box.best(gains);
    return new double[] {plane.along(0, weights), plane.along(1, weights)};
  }

  /** Whether the origin lies in the polygon. */
  boolean holdsOrigin() {
    int count = corners.size();
    for (int k = 0; k < count; k++) {
      double[] from = corners.get(k);
      double[] to = corners.get((k + 1) % count);
      if (from[0] * to[1] - from[1] * to[0] < -NEAR) {
        return false;
      }
    }
    return count > 2 || between();
  }

  /** Whether the origin lies on a point or a line; that it is in line with it is known. */
  private boolean between() {
    double[] from = corners.get(0);
    double[] to = corners.get(corners.size() - 1);
    return from[0] * to[0] + from[1] * to[1] <= NEAR * NEAR;
  }

  Step step() {
    List<String> names =
        IntStream.rangeClosed(1, corners.size()).mapToObj(k -> "corner-" + k).toList();
    return new Step.Table(
        "humanBrain",
        "Corners of the area of the plane to which the admitted weights can point.",
        GaiaPlane.table(names, (axis, row) -> corners.get(row)[axis]));
  }
}
