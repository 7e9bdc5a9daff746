package dev.steelyard.core.method.electre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All kernels of a relation: sets of which no member outranks another, and of which some member
 * outranks every alternative outside. The search is exponential at worst, so it gives up after a
 * fixed amount of work.
 */
final class Kernels {

  private static final long WORK = 200_000_000;

  private static final int MOST = 1000;

  private static final byte FREE = 0;
  private static final byte IN = 1;
  private static final byte COVERED = 2;
  private static final byte OPEN = 3;

  private final boolean[][] outranks;
  private final List<int[]> found = new ArrayList<>();
  private final long[] work = new long[1];

  private Kernels(boolean[][] outranks) {
    this.outranks = outranks;
  }

  /**
   * The kernels.
   *
   * @param outranks a relation; its diagonal is not looked at
   * @return in the order of their members; empty if there are more than 1000 or the search gave up
   */
  static Optional<List<int[]>> of(boolean[][] outranks) {
    var search = new Kernels(outranks);
    boolean complete = search.extend(new byte[outranks.length]);
    search.found.sort(Comparator.comparing((int[] kernel) -> kernel, Arrays::compare));
    return complete ? Optional.of(List.copyOf(search.found)) : Optional.empty();
  }

  /** Covers one alternative in every possible way; false if the search gave up. */
  private boolean extend(byte[] states) {
    int next = tightest(states);
    if (next < 0) {
      found.add(members(states));
      return found.size() <= MOST;
    }
    for (int i = 0; i < states.length; i++) {
      if (states[i] == FREE && covers(i, next)) {
        if (!extend(with(states, i))) {
          return false;
        }
        states[i] = OPEN;
      }
    }
    return work[0] < WORK;
  }

  private boolean covers(int i, int other) {
    return i == other || outranks[i][other];
  }

  /** The alternative without a cover that has the fewest possible ones; -1 if all are covered. */
  private int tightest(byte[] states) {
    int tightest = -1;
    int fewest = Integer.MAX_VALUE;
    for (int k = 0; k < states.length; k++) {
      if (states[k] == FREE || states[k] == OPEN) {
        int possible = possible(states, k);
        if (possible < fewest) {
          fewest = possible;
          tightest = k;
        }
      }
    }
    return tightest;
  }

  private int possible(byte[] states, int k) {
    int possible = 0;
    for (int i = 0; i < states.length; i++) {
      possible += states[i] == FREE && covers(i, k) ? 1 : 0;
    }
    work[0] += states.length;
    return possible;
  }

  private byte[] with(byte[] states, int member) {
    byte[] next = states.clone();
    next[member] = IN;
    for (int k = 0; k < next.length; k++) {
      if (k != member && outranks[member][k]) {
        next[k] = COVERED;
      } else if (k != member && outranks[k][member] && next[k] == FREE) {
        next[k] = OPEN;
      }
    }
    return next;
  }

  private static int[] members(byte[] states) {
    int[] members = new int[states.length];
    int count = 0;
    for (int i = 0; i < states.length; i++) {
      if (states[i] == IN) {
        members[count++] = i;
      }
    }
    return Arrays.copyOf(members, count);
  }
}
