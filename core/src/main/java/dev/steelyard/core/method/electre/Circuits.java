package dev.steelyard.core.method.electre;

import java.util.BitSet;

/**
 * The kernel after reducing circuits: alternatives that outrank one another in a circle count as
 * one, and what is left has no circuit and so exactly one kernel. Costs O(m³ / 64) at worst.
 */
final class Circuits {

  private final boolean[][] outranks;
  private final int[] classes;

  private Circuits(boolean[][] outranks) {
    this.outranks = outranks;
    this.classes = classes(reach(outranks));
  }

  /**
   * The alternatives in the kernel of the reduced relation.
   *
   * @param outranks a relation; its diagonal is not looked at
   * @return true for each of them; at least one if there are any alternatives
   */
  static boolean[] kernel(boolean[][] outranks) {
    return new Circuits(outranks).kernel();
  }

  private static BitSet[] reach(boolean[][] outranks) {
    int m = outranks.length;
    BitSet[] reach = new BitSet[m];
    for (int i = 0; i < m; i++) {
      reach[i] = new BitSet(m);
      for (int k = 0; k < m; k++) {
        reach[i].set(k, i == k || outranks[i][k]);
      }
    }
    for (int k = 0; k < m; k++) {
      for (int i = 0; i < m; i++) {
        if (reach[i].get(k)) {
          reach[i].or(reach[k]);
        }
      }
    }
    return reach;
  }

  /** For every alternative the first one that it reaches and that reaches it. */
  private static int[] classes(BitSet[] reach) {
    int[] classes = new int[reach.length];
    for (int i = 0; i < classes.length; i++) {
      int first = 0;
      while (!(reach[i].get(first) && reach[first].get(i))) {
        first++;
      }
      classes[i] = first;
    }
    return classes;
  }

  private boolean[] kernel() {
    boolean[] kernel = new boolean[classes.length];
    boolean[] decided = new boolean[classes.length];
    boolean more = classes.length > 0;
    while (more) {
      more = decide(blocked(decided), decided, kernel);
    }
    return kernel;
  }

  /** The undecided classes that another undecided class outranks. */
  private boolean[] blocked(boolean[] decided) {
    boolean[] blocked = new boolean[classes.length];
    for (int i = 0; i < blocked.length; i++) {
      for (int k = 0; k < blocked.length && !decided[classes[i]]; k++) {
        if (outranks[i][k] && classes[i] != classes[k]) {
          blocked[classes[k]] = true;
        }
      }
    }
    return blocked;
  }

  private boolean decide(boolean[] blocked, boolean[] decided, boolean[] kernel) {
    boolean[] free = new boolean[classes.length];
    boolean any = false;
    for (int i = 0; i < free.length; i++) {
      free[i] = !decided[classes[i]] && !blocked[classes[i]];
      any |= free[i];
    }
    for (int i = 0; i < free.length; i++) {
      kernel[i] |= free[i];
      for (int k = 0; k < free.length && free[i]; k++) {
        decided[classes[k]] |= classes[i] == classes[k] || outranks[i][k];
      }
    }
    return any;
  }
}
