package dev.steelyard.core.math;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All best orders of one block, by dynamic programming over the sets that come first. */
final class BlockOrders {

  /**
   * Two sums of margins are equal up to this part of the largest margin, times the block's size.
   */
  private static final double ROUNDING = 1e-11;

  private final int[] members;
  private final SetSums margins;
  private final double tolerance;

  /** The greatest sum of margins that the members of a set can have when they come first. */
  private final double[] best;

  /** In how many ways a set can come first at its greatest sum. */
  private final double[] starts;

  /** In how many ways the rest can follow a set at the greatest sum; 0 off every best order. */
  private final double[] ends;

  BlockOrders(int[] members, double[][] margins) {
    this.members = members;
    this.margins = new SetSums(members, margins);
    this.tolerance = ROUNDING * members.length * this.margins.greatest();
    int sets = 1 << members.length;
    this.best = new double[sets];
    this.starts = new double[sets];
    this.ends = new double[sets];
    start();
    end();
  }

  private void start() {
    starts[0] = 1;
    for (int set = 1; set < best.length; set++) {
      best[set] = Double.NEGATIVE_INFINITY;
      for (int rest = set; rest != 0; rest &= rest - 1) {
        best[set] = Math.max(best[set], upTo(set, Integer.numberOfTrailingZeros(rest)));
      }
      countStarts(set);
    }
  }

  private void countStarts(int set) {
    for (int rest = set; rest != 0; rest &= rest - 1) {
      int last = Integer.numberOfTrailingZeros(rest);
      if (isBest(set, last)) {
        starts[set] += starts[set ^ 1 << last];
      }
    }
  }

  private void end() {
    int all = best.length - 1;
    ends[all] = 1;
    for (int set = all; set > 0; set--) {
      for (int rest = ends[set] > 0 ? set : 0; rest != 0; rest &= rest - 1) {
        int last = Integer.numberOfTrailingZeros(rest);
        if (isBest(set, last)) {
          ends[set ^ 1 << last] += ends[set];
        }
      }
    }
  }

  /** The greatest sum of a set whose last one is given: it beats those that are not in the set. */
  private double upTo(int set, int last) {
    return best[set ^ 1 << last] + margins.over(last, best.length - 1 ^ set);
  }

  private boolean isBest(int set, int last) {
    return best[set] - upTo(set, last) <= tolerance;
  }

  int size() {
    return members.length;
  }

  double count() {
    return ends[0];
  }

  void addMeanPositions(int before, double[] positions) {
    for (int set = 1; set < best.length; set++) {
      double share = ends[set] / count();
      for (int rest = share > 0 ? set : 0; rest != 0; rest &= rest - 1) {
        int last = Integer.numberOfTrailingZeros(rest);
        if (isBest(set, last)) {
          double chance = starts[set ^ 1 << last] * share;
          positions[members[last]] += chance * (before + Integer.bitCount(set));
        }
      }
    }
  }

  List<List<Integer>> orders(int most) {
    var orders = new ArrayList<List<Integer>>();
    collect(best.length - 1, new int[members.length], most, orders);
    return orders;
  }

  /** Fills an order from its end. */
  private void collect(int set, int[] order, int most, List<List<Integer>> orders) {
    if (set == 0) {
      orders.add(Arrays.stream(order).boxed().toList());
      return;
    }
    for (int rest = set; rest != 0 && orders.size() < most; rest &= rest - 1) {
      int last = Integer.numberOfTrailingZeros(rest);
      if (isBest(set, last)) {
        order[Integer.bitCount(set) - 1] = members[last];
        collect(set ^ 1 << last, order, most, orders);
      }
    }
  }
}
