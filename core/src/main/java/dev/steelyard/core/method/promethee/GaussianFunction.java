package dev.steelyard.core.method.promethee;

/** {@code P(d) = 1 - exp(-d² / 2s²)}. */
record GaussianFunction(double s) implements PreferenceFunction {

  /** Up to this many alternatives every pair is looked at. */
  static final int ALL_PAIRS = 2000;

  GaussianFunction {
    if (!(s > 0 && s <= Ramp.LARGEST)) {
      throw new IllegalArgumentException("s must be above 0, but was " + s);
    }
  }

  @Override
  public double degree(double difference) {
    double ratio = difference / s;
    return -StrictMath.expm1(-ratio * ratio / 2);
  }

  @Override
  public void addBelow(double[] ascending, double[] sums) {
    if (ascending.length <= ALL_PAIRS) {
      PreferenceFunction.super.addBelow(ascending, sums);
    } else {
      new GaussianSweep(s, ascending).addTo(sums);
    }
  }
}
