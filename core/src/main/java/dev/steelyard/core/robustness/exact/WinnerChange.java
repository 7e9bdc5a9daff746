package dev.steelyard.core.robustness.exact;

import dev.steelyard.core.table.PerformanceTable;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The smallest change of weights that takes the lead from the first alternative: the nearest of the
 * changes that bring one rival level with it. The weights at which it leads are a convex region, so
 * the nearest point of its edge belongs to one rival, and no rival has to be compared with others.
 *
 * <p>Cost: m - 1 times that of {@link MinimalWeightChange}.
 *
 * @param rival the row of what draws level; the first such row if several are equally near
 * @param change the weights and how far they are
 */
public record WinnerChange(int rival, ChangedWeights change) {

  /**
   * The nearest change that takes the lead.
   *
   * @param values more is better
   * @param weights one per criterion, at least 0, not all 0; need not add to 1
   * @param leader the row of what is first
   * @param distance what near means
   * @return empty if it leads at all weights
   */
  public static Optional<WinnerChange> nearest(
      PerformanceTable values, double[] weights, int leader, WeightDistance distance) {
    return IntStream.range(0, values.rows())
        .filter(rival -> rival != leader)
        .mapToObj(
            rival ->
                MinimalWeightChange.reaching(values, weights, rival, leader)
                    .nearest(distance)
                    .map(change -> new WinnerChange(rival, change)))
        .flatMap(Optional::stream)
        .min(Comparator.comparingDouble(each -> each.change().distance()));
  }
}
