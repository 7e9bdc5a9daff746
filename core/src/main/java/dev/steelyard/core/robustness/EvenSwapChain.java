package dev.steelyard.core.robustness;

import dev.steelyard.core.explanation.AdditiveAttribution;
import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Ledger;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.math.CompensatedSum;
import dev.steelyard.core.math.Numbers;
import dev.steelyard.core.value.ValueFunction;
import dev.steelyard.core.value.ValueTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Even swaps for a weighted sum of value functions: the alternative behind, B, gives up what it is
 * better at and gets as much, {@code Δv_k = -(w_j / w_k) Δv_j}, where it is worse, until the
 * alternative ahead, A, is at least as good on every criterion. Then what is left is brought to one
 * criterion.
 *
 * <p>The swaps are the payments of the exact {@link Ledger}, so no criterion of B is raised above
 * that of A and none leaves its scale, a large difference being paid by several criteria. The
 * residual goes to the criterion k that pulled most among those with something left; there it is
 * {@code D / w_k} points, unless B reaches the lowest points of its scale first. After each swap
 * the score is computed anew from all values.
 *
 * <p>Positions are those nearest to the position before. Degenerate cases: level alternatives end
 * with equal values and nothing remains; criteria without weight are left as they are, because
 * nothing there can be paid. Cost: O(n²), mostly for the scores.
 *
 * <p>Source: Hammond, Keeney and Raiffa, "Even swaps: a rational method for making trade-offs",
 * Harvard Business Review 76 (1998).
 */
public final class EvenSwapChain {

  /** In points; smaller rests are rounding of the sums. */
  private static final double ROUNDING = 1e-9;

  private final ValueTable table;
  private final double[] weights;
  private final int first;
  private final int second;
  private final double[] values;
  private final double[] positions;
  private final List<Swap> swaps = new ArrayList<>();

  private EvenSwapChain(ValueTable table, double[] weights, int first, int second) {
    this.table = table;
    this.weights = weights;
    this.first = first;
    this.second = second;
    this.values = places().mapToDouble(j -> value(second, j)).toArray();
    this.positions = places().mapToDouble(j -> table.reading(second, j).is()).toArray();
  }

  /**
   * The chain for a pair.
   *
   * @param table the values and their functions
   * @param weights n finite factors of at least 0
   * @param first row of an alternative
   * @param second row of another
   * @return the chain, or empty if the first has the lower score
   * @throws IllegalArgumentException if the weights do not fit the table or are not allowed
   */
  public static Optional<EvenSwaps> of(ValueTable table, double[] weights, int first, int second) {
    Numbers.requireWeights(table.criteria().size(), weights);
    var comparison =
        new AdditiveAttribution(table.values(), weights, Measure.POINTS).compare(first, second);
    return comparison.gap() < 0
        ? Optional.empty()
        : Optional.of(new EvenSwapChain(table, weights.clone(), first, second).swap(comparison));
  }

  private EvenSwaps swap(Comparison comparison) {
    double score = score();
    var ledger = Ledger.of(comparison);
    for (var payment : ledger.payments()) {
      exchange(place(payment.con()), place(payment.pro()), payment.amount().doubleValue());
    }
    collect();
    return new EvenSwaps(comparison.first(), comparison.second(), score, swaps, remaining());
  }

  private int place(String criterion) {
    return table.values().criteria().indexOf(criterion);
  }

  private IntStream places() {
    return IntStream.range(0, weights.length);
  }

  private double value(int row, int j) {
    return table.values().value(row, j);
  }

  private double score() {
    return CompensatedSum.of(places().mapToDouble(j -> weights[j] * values[j]).toArray());
  }

  /** Moves an amount of score from one criterion of the second alternative to another. */
  private void exchange(int down, int up, double amount) {
    var lowered = change(down, -amount / weights[down]);
    var raised = change(up, amount / weights[up]);
    swaps.add(new Swap(lowered, raised, score()));
  }

  private ValueChange change(int j, double by) {
    double from = values[j];
    double to = settled(j, from + by);
    var change = new ValueChange(id(j), from, to, positions[j], position(j, to));
    values[j] = to;
    positions[j] = change.positionTo().orElse(positions[j]);
    return change;
  }

  /** A value that has reached the other's but for rounding has reached it. */
  private double settled(int j, double value) {
    double goal = value(first, j);
    return Math.abs(goal - value) <= ROUNDING ? goal : Math.max(value, floor(j));
  }

  private double floor(int j) {
    var scale = table.criteria().get(j).scale();
    return table.function(j).least(scale.lowest(), scale.highest());
  }

  private String id(int j) {
    return table.values().criteria().get(j);
  }

  private OptionalDouble position(int j, double wanted) {
    ValueFunction function = table.function(j);
    double other = table.reading(first, j).is();
    OptionalDouble found = function.nearestPosition(wanted, positions[j]);
    return found.isPresent() || function.points(other) != wanted ? found : OptionalDouble.of(other);
  }

  /** Levels all criteria with something left but the one that pulled most. */
  private void collect() {
    List<Integer> open = open();
    for (int j : open.subList(Math.min(1, open.size()), open.size())) {
      int last = open.get(0);
      double amount = Math.min(left(j), weights[last] * (values[last] - floor(last)));
      if (amount > ROUNDING * weights[j]) {
        exchange(last, j, amount);
      }
    }
  }

  private List<Integer> open() {
    return places()
        .filter(j -> weights[j] > 0 && value(first, j) - values[j] > ROUNDING)
        .boxed()
        .sorted(Comparator.comparingDouble(j -> -weights[j] * (value(first, j) - value(second, j))))
        .toList();
  }

  private double left(int j) {
    return weights[j] * (value(first, j) - values[j]);
  }

  private List<ValueChange> remaining() {
    return open().stream()
        .map(
            j ->
                new ValueChange(
                    id(j),
                    values[j],
                    value(first, j),
                    positions[j],
                    OptionalDouble.of(table.reading(first, j).is())))
        .toList();
  }
}
