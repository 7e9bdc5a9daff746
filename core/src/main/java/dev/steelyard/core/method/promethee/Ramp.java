package dev.steelyard.core.method.promethee;

/**
 * One rise of a preference function: nothing up to a difference, then a straight line up to another
 * difference, then all of its height. Where both are the same it is a jump just above them.
 */
record Ramp(double from, double to, double height) {

  /** Larger thresholds are refused, so that sums of thresholds stay finite. */
  static final double LARGEST = 1e300;

  Ramp {
    requireOrdered(from, to);
  }

  static void requireOrdered(double q, double p) {
    if (!(q >= 0 && q <= p && p <= LARGEST)) {
      throw new IllegalArgumentException(
          "thresholds must be 0 <= q <= p <= " + LARGEST + ", but were q = " + q + ", p = " + p);
    }
  }

  double degree(double difference) {
    if (!(difference > from)) {
      return 0;
    }
    return difference >= to ? height : height * ((difference - from) / (to - from));
  }

  /** {@code sums[t] += Σ_{s<t} degree(z_t - z_s)}, in one pass. */
  void addBelow(double[] ascending, double[] sums) {
    if (from < to) {
      new RampSweep(this, ascending).addTo(sums);
    } else {
      addJumps(ascending, sums);
    }
  }

  private void addJumps(double[] ascending, double[] sums) {
    int below = 0;
    for (int t = 0; t < ascending.length; t++) {
      while (ascending[t] - ascending[below] > from) {
        below++;
      }
      sums[t] += height * below;
    }
  }
}
