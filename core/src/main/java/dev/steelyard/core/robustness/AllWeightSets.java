package dev.steelyard.core.robustness;

import dev.steelyard.core.robustness.exact.Bounds;
import dev.steelyard.core.robustness.exact.Decimals;
import dev.steelyard.core.robustness.exact.FirstPlaces;
import dev.steelyard.core.robustness.exact.PairwiseWinning;
import dev.steelyard.core.robustness.exact.WeightRegion;
import dev.steelyard.core.table.PerformanceTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds in what part of all sets of weights each alternative comes first, without sampling: exactly
 * for two alternatives and for few criteria, else between sure bounds. "First in all" is said only
 * where exact sums of the values prove it.
 *
 * <p>Cost: O(m² n²), and at most some thousand simplices where parts are exact; nothing is looked
 * for above 50 alternatives.
 */
final class AllWeightSets {

  private static final int MOST_ALTERNATIVES = 50;

  /** Up to this number of groups of weights, cutting the region takes milliseconds. */
  private static final int FEW_CORNERS = 5;

  /** The same for alternatives. */
  private static final int FEW_ALTERNATIVES = 20;

  private final Judgement judgement;
  private final PerformanceTable values;
  private final List<List<BigDecimal>> rows;

  AllWeightSets(Judgement judgement) {
    this.judgement = judgement;
    this.values = judgement.table().values();
    this.rows =
        IntStream.range(0, looked() ? values.rows() : 0)
            .mapToObj(row -> Decimals.row(values, row))
            .toList();
  }

  /** Any weights; and those in the order of the stated ones, unless these are all equal. */
  List<WeightSets> find() {
    if (!looked()) {
      return List.of();
    }
    List<List<Integer>> groups = groups();
    List<List<Integer>> single = IntStream.range(0, values.width()).mapToObj(List::of).toList();
    var any = weightSets(WeightSetKind.ANY, WeightRegion.unknown(values.width()), single);
    return groups.size() == 1
        ? List.of(any)
        : List.of(
            any,
            weightSets(
                WeightSetKind.SAME_ORDER, WeightRegion.ranked(values.width(), groups), groups));
  }

  private boolean looked() {
    return values.rows() > 1 && values.rows() <= MOST_ALTERNATIVES;
  }

  /** Columns by weight, the greatest first; those without weight are left out. */
  private List<List<Integer>> groups() {
    var byPoints = new TreeMap<Double, List<Integer>>();
    for (int j = 0; j < values.width(); j++) {
      if (judgement.weights().share(j) > 0) {
        byPoints.computeIfAbsent(judgement.weights().share(j), key -> new ArrayList<>()).add(j);
      }
    }
    return List.copyOf(byPoints.descendingMap().values());
  }

  private WeightSets weightSets(
      WeightSetKind kind, WeightRegion region, List<List<Integer>> groups) {
    var winning = new PairwiseWinning(values, region);
    var exact = exact(region, groups.size());
    boolean nested = kind == WeightSetKind.SAME_ORDER;
    var chances = new ArrayList<FirstChance>();
    for (int i = 0; i < values.rows(); i++) {
      int row = i;
      Bounds bounds = exact.map(first -> at(first.share(row))).orElseGet(() -> winning.first(row));
      Bounds proven = alwaysFirst(row, groups, nested) ? at(1) : belowOne(bounds);
      chances.add(
          new FirstChance(
              values.alternatives().get(row),
              proven.least(),
              proven.most(),
              winning.expectedRank(row)));
    }
    return new WeightSets(kind, chances);
  }

  private static Bounds at(double part) {
    return new Bounds(part, part);
  }

  private Optional<FirstPlaces> exact(WeightRegion region, int corners) {
    boolean small = corners <= FEW_CORNERS && values.rows() <= FEW_ALTERNATIVES;
    return small ? FirstPlaces.of(values, region) : Optional.empty();
  }

  /** Sums of doubles may reach 1 although a small part is missing. */
  private static Bounds belowOne(Bounds bounds) {
    double most = Math.nextDown(1.0);
    return new Bounds(Math.min(bounds.least(), most), Math.min(bounds.most(), most));
  }

  /** Ahead of every rival, or level with it, at every corner, and ahead at one. */
  private boolean alwaysFirst(int row, List<List<Integer>> groups, boolean nested) {
    return IntStream.range(0, values.rows())
        .filter(rival -> rival != row)
        .allMatch(rival -> ahead(row, rival, groups, nested));
  }

  private boolean ahead(int row, int rival, List<List<Integer>> groups, boolean nested) {
    List<BigDecimal> one = rows.get(row);
    List<BigDecimal> other = rows.get(rival);
    BigDecimal sum = BigDecimal.ZERO;
    boolean strict = false;
    for (List<Integer> group : groups) {
      sum = nested ? sum : BigDecimal.ZERO;
      for (int j : group) {
        sum = sum.add(one.get(j).subtract(other.get(j)));
      }
      if (sum.signum() < 0) {
        return false;
      }
      strict |= sum.signum() > 0;
    }
    return strict;
  }
}
