package dev.steelyard.core.math;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All orders of m things that agree best with pairwise margins: those with the greatest sum of
 * {@code margin(a, b)} over all pairs in which a comes before b (the linear ordering problem).
 *
 * <p>The things are first split into blocks, each of which beats all later ones by a margin above
 * 0; in every best order the blocks then follow one another (M. Truchon, "An extension of the
 * Condorcet criterion and Kemeny orders", 1998). Inside a block of k things the orders are found by
 * dynamic programming over its subsets, O(2^k k) time and memory for three times 2^k numbers, so a
 * block may have at most {@value #LIMIT}.
 */
public final class BestOrders {

  /** The largest block that can be ordered. */
  public static final int LIMIT = 20;

  private final double[][] margins;
  private final List<BlockOrders> blocks;

  private BestOrders(double[][] margins, List<BlockOrders> blocks) {
    this.margins = margins;
    this.blocks = blocks;
  }

  /**
   * The best orders.
   *
   * @param margins m by m, {@code margins[a][b] = -margins[b][a]}, exactly 0 where a pair is level;
   *     not copied and must not change
   * @return all best orders
   * @throws IllegalArgumentException if a block has more than {@value #LIMIT} things
   */
  public static BestOrders of(double[][] margins) {
    var blocks = new ArrayList<BlockOrders>();
    for (int[] block : blocks(margins)) {
      if (block.length > LIMIT) {
        throw new IllegalArgumentException(
            "a block must have at most " + LIMIT + " things, but has " + block.length);
      }
      blocks.add(new BlockOrders(block, margins));
    }
    return new BestOrders(margins, blocks);
  }

  /**
   * The smallest blocks of which each beats all later ones.
   *
   * @param margins m by m, as in {@link #of}
   * @return the members of each block in ascending order, the best block first
   */
  public static List<int[]> blocks(double[][] margins) {
    int m = margins.length;
    int[] wins = Arrays.stream(margins).mapToInt(BestOrders::wins).toArray();
    int[] sorted = IndexSort.sorted(m, (a, b) -> Integer.compare(wins[b], wins[a]));
    var blocks = new ArrayList<int[]>();
    int start = 0;
    int reach = 0;
    for (int place = 0; place < m; place++) {
      reach = Math.max(reach, lastNotBeaten(margins[sorted[place]], sorted, place));
      if (reach == place) {
        blocks.add(Arrays.stream(sorted, start, place + 1).sorted().toArray());
        start = place + 1;
      }
    }
    return blocks;
  }

  private static int wins(double[] row) {
    int wins = 0;
    for (double margin : row) {
      if (margin > 0) {
        wins++;
      }
    }
    return wins;
  }

  /** The last place after a thing's own whose thing it does not beat; its own if there is none. */
  private static int lastNotBeaten(double[] row, int[] sorted, int place) {
    int last = sorted.length - 1;
    while (last > place && row[sorted[last]] > 0) {
      last--;
    }
    return last;
  }

  /**
   * How many best orders there are.
   *
   * @return at least 1, exact up to 2^53; infinite above the range of a double
   */
  public double count() {
    double count = 1;
    for (BlockOrders block : blocks) {
      count *= block.count();
    }
    return count;
  }

  /**
   * The sum of the margins of all pairs in their order, the same for every best order.
   *
   * @return at least 0
   */
  public double agreement() {
    var sum = new CompensatedSum();
    List<Integer> order = orders(1).get(0);
    for (int first = 0; first < order.size(); first++) {
      for (int second = first + 1; second < order.size(); second++) {
        sum.add(margins[order.get(first)][order.get(second)]);
      }
    }
    return sum.value();
  }

  /**
   * The mean of a thing's positions in all best orders.
   *
   * @return one per thing, from 1 for what is always first to m
   */
  public double[] meanPositions() {
    double[] positions = new double[margins.length];
    int before = 0;
    for (BlockOrders block : blocks) {
      block.addMeanPositions(before, positions);
      before += block.size();
    }
    return positions;
  }

  /**
   * Some best orders.
   *
   * @param most how many at most, at least 1
   * @return each with the places of all things, the first one first
   */
  public List<List<Integer>> orders(int most) {
    List<List<Integer>> orders = List.of(List.of());
    for (BlockOrders block : blocks) {
      orders = extended(orders, block.orders(most), most);
    }
    return orders;
  }

  private static List<List<Integer>> extended(
      List<List<Integer>> starts, List<List<Integer>> ends, int most) {
    var all = new ArrayList<List<Integer>>();
    for (List<Integer> start : starts) {
      for (List<Integer> end : ends.subList(0, Math.min(ends.size(), most - all.size()))) {
        var order = new ArrayList<>(start);
        order.addAll(end);
        all.add(List.copyOf(order));
      }
    }
    return List.copyOf(all);
  }
}
