package dev.steelyard.core.method.promethee;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.result.TiePolicy;
import dev.steelyard.core.table.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The partial preorder of PROMETHEE I: one alternative is better than another if neither its
 * positive flow is smaller nor its negative flow larger, and one of them is better. Flows that
 * differ by rounding are made equal first, so that the relation is transitive.
 */
final class FlowOrder {

  private final List<String> alternatives;
  private final double[] plus;
  private final double[] minus;

  FlowOrder(Column plus, Column minus) {
    this.alternatives = plus.ids();
    double tolerance = Math.max(tolerance(plus), tolerance(minus));
    this.plus = levelled(plus, tolerance);
    this.minus = levelled(minus, tolerance);
  }

  private static double tolerance(Column flows) {
    return flows.size() == 0 ? 0 : TiePolicy.RELATIVE_TOLERANCE * flows.greatest();
  }

  /** The same numbers, those of a chain of near ones replaced by the smallest of the chain. */
  private static double[] levelled(Column flows, double tolerance) {
    SortedNumbers sorted = SortedNumbers.of(flows.toArray());
    double[] ascending = sorted.ascending();
    double[] levelled = new double[ascending.length];
    double level = 0;
    for (int t = 0; t < ascending.length; t++) {
      if (t == 0 || ascending[t] - ascending[t - 1] > tolerance) {
        level = ascending[t];
      }
      levelled[sorted.place(t)] = level;
    }
    return levelled;
  }

  /** How two alternatives stand: P, N, I or R. */
  private char relation(int i, int k) {
    boolean atLeast = plus[i] >= plus[k] && minus[i] <= minus[k];
    boolean atMost = plus[i] <= plus[k] && minus[i] >= minus[k];
    if (atLeast) {
      return atMost ? 'I' : 'P';
    }
    return atMost ? 'N' : 'R';
  }

  /** All pairs, as far as pairs are shown. */
  List<Step> steps() {
    int m = plus.length;
    if (m > PairTable.MOST) {
      return List.of();
    }
    var rows = new ArrayList<String>();
    for (int i = 0; i < m; i++) {
      rows.add(row(i));
    }
    long pairs = rows.stream().flatMapToInt(String::chars).filter(each -> each == 'R').count() / 2;
    return List.of(
        new Step.Relation(
            "partialRelation",
            "How the row stands to the column by both flows: P better, N worse, I indifferent, R"
                + " incomparable.",
            alternatives,
            rows),
        new Step.Single("incomparablePairs", "How many pairs are incomparable.", pairs));
  }

  private String row(int i) {
    var row = new StringBuilder();
    for (int k = 0; k < plus.length; k++) {
      row.append(i == k ? '-' : relation(i, k));
    }
    return row.toString();
  }

  /**
   * The layer of each alternative: 1 if none is better, else one more than the highest layer of
   * those that are better. Costs O(m log m).
   */
  double[] layers() {
    double[] layers = new double[plus.length];
    double[] least = new double[plus.length];
    int depth = 0;
    int previous = -1;
    for (int i : downwards()) {
      if (previous >= 0 && relation(i, previous) == 'I') {
        layers[i] = layers[previous];
      } else {
        int above = notAbove(least, depth, minus[i]);
        least[above] = minus[i];
        depth = Math.max(depth, above + 1);
        layers[i] = above + 1;
      }
      previous = i;
    }
    return layers;
  }

  private int[] downwards() {
    return IntStream.range(0, plus.length)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingDouble(i -> -plus[i]).thenComparingDouble(i -> minus[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** How many of the first numbers, which ascend, are at most a limit. */
  private static int notAbove(double[] ascending, int count, double limit) {
    int found = Arrays.binarySearch(ascending, 0, count, limit);
    if (found < 0) {
      return -found - 1;
    }
    int end = found;
    while (end < count && ascending[end] == limit) {
      end++;
    }
    return end;
  }
}
