package dev.steelyard.core.method.electre;

/**
 * The five relations of ELECTRE IV between two rows, from counts of criteria, and their
 * credibilities.
 */
final class Dominances {

  private static final double[] CREDIBILITIES = {1, 0.8, 0.6, 0.4, 0.2, 0};

  private final Credibility credibility;

  Dominances(Credibility credibility) {
    this.credibility = credibility;
  }

  /** The credibility that one row is at least as good as another. */
  double of(double[] one, double[] other) {
    return CREDIBILITIES[relation(new Count(one, other), new Count(other, one), one, other)];
  }

  private int relation(Count forth, Count back, double[] one, double[] other) {
    if (back.clear > 0) {
      return vetoDominance(forth, back, one, other) ? 4 : 5;
    }
    boolean ahead = back.weak + back.slight < forth.slight + forth.weak + forth.clear;
    if (back.weak == 0 && ahead) {
      return 0;
    }
    if (back.weak <= forth.clear && ahead) {
      return 1;
    }
    return back.weak <= forth.weak + forth.clear ? 2 : 3;
  }

  private boolean vetoDominance(Count forth, Count back, double[] one, double[] other) {
    return back.clear == 1
        && 2 * forth.clear >= one.length
        && !credibility.forbidden(one, other, (j, a, b) -> 0);
  }

  /** On how many criteria one row is clearly, weakly, or only slightly better than another. */
  private final class Count {
    private final int clear;
    private final int weak;
    private final int slight;

    private Count(double[] one, double[] other) {
      int[] counts = new int[4];
      for (int j = 0; j < one.length; j++) {
        counts[credibility.preference(j, one[j], other[j])]++;
      }
      clear = counts[3];
      weak = counts[2];
      slight = counts[1];
    }
  }
}
