package dev.steelyard.core.method.promethee;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Branch and bound: decides one alternative after the other, those with the largest flows first,
 * and leaves a branch when no continuation can be better than the best choice found.
 */
final class ChoiceSearch {

  /** Where fewer decisions are open, looking at all is faster than a linear programme. */
  private static final int FEW = 8;

  private final ChoiceProblem problem;
  private final int[] order;
  private final double[] hope;
  private final boolean[] chosen;
  private final List<boolean[]> found = new ArrayList<>();

  private ChoiceSearch(ChoiceProblem problem) {
    this.problem = problem;
    this.order =
        IntStream.range(0, problem.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -Math.abs(problem.gain(i))))
            .mapToInt(Integer::intValue)
            .toArray();
    this.chosen = new boolean[order.length];
    this.hope = new double[order.length + 1];
    for (int k = order.length - 1; k >= 0; k--) {
      hope[k] = hope[k + 1] + Math.max(0, problem.gain(order[k]));
    }
  }

  /** The best choice; empty if there is none. */
  static Optional<boolean[]> best(ChoiceProblem problem) {
    var search = new ChoiceSearch(problem);
    search.decide(0, 0);
    return search.latest();
  }

  private void decide(int decided, double sum) {
    if (decided == order.length) {
      keep();
    } else if (promising(decided, sum)) {
      int i = order[decided];
      boolean first = problem.gain(i) > 0;
      decide(decided, sum, first);
      decide(decided, sum, !first);
      chosen[i] = false;
    }
  }

  private void decide(int decided, double sum, boolean take) {
    int i = order[decided];
    chosen[i] = take;
    decide(decided + 1, take ? sum + problem.gain(i) : sum);
  }

  private boolean promising(int decided, double sum) {
    double needed = value() + problem.tolerance();
    if (sum + hope[decided] <= needed || !problem.open(order, decided, chosen)) {
      return false;
    }
    return order.length - decided < FEW || problem.bound(order, decided, chosen) > needed;
  }

  private void keep() {
    boolean better = problem.value(chosen) > value() + problem.tolerance();
    if (better && problem.admits(chosen)) {
      found.add(chosen.clone());
    }
  }

  private Optional<boolean[]> latest() {
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
  }

  private double value() {
    return latest().map(problem::value).orElse(Double.NEGATIVE_INFINITY);
  }
}
