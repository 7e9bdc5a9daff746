package dev.steelyard.core.method.electre;

/** Ranks by taking off, again and again, the alternatives above which nobody left stands. */
final class Peeling {

  private Peeling() {}

  /** Whether one alternative stands above another. */
  @FunctionalInterface
  interface Above {
    boolean of(int i, int k);
  }

  /** Ranks from 1; what is left in circles shares the last rank. */
  static double[] ranks(int m, Above above) {
    double[] ranks = new double[m];
    int left = m;
    for (int rank = 1; left > 0; rank++) {
      boolean[] free = free(ranks, above);
      left -= give(ranks, free, rank);
    }
    return ranks;
  }

  private static boolean[] free(double[] ranks, Above above) {
    boolean[] free = new boolean[ranks.length];
    boolean any = false;
    for (int k = 0; k < free.length; k++) {
      free[k] = ranks[k] == 0 && topmost(ranks, above, k);
      any |= free[k];
    }
    for (int k = 0; k < free.length && !any; k++) {
      free[k] = ranks[k] == 0;
    }
    return free;
  }

  private static boolean topmost(double[] ranks, Above above, int k) {
    for (int i = 0; i < ranks.length; i++) {
      if (i != k && ranks[i] == 0 && above.of(i, k)) {
        return false;
      }
    }
    return true;
  }

  private static int give(double[] ranks, boolean[] free, int rank) {
    int given = 0;
    for (int k = 0; k < free.length; k++) {
      if (free[k]) {
        ranks[k] = rank;
        given++;
      }
    }
    return given;
  }
}
