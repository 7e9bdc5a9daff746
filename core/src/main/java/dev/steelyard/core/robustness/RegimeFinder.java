package dev.steelyard.core.robustness;

import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Ledger;
import dev.steelyard.core.explanation.Pull;
import dev.steelyard.core.math.CompensatedSum;
import dev.steelyard.core.robustness.exact.Decimals;
import dev.steelyard.core.robustness.exact.DominanceProof;
import dev.steelyard.core.robustness.exact.RunningLeadProof;
import dev.steelyard.core.table.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds which {@link Regime}s hold for a pair whose pulls are {@code c_j = w_j (v_1j - v_2j)}.
 *
 * <p>Dominance and the ranking of the weights are proved from the values and hold however small the
 * lead is. What rests on the exact weights (critical, few, against average, ledger) is only said
 * where the lead is at least the least one plus half a unit of the last shown digit; below that it
 * is {@link Regime#TOO_CLOSE}, so that a move smaller than what is shown never changes the regime
 * from a clear one to close unnoticed. Where the second alternative is ahead, the pair is turned.
 *
 * <p>Cost: O(n log n).
 */
public final class RegimeFinder {

  private static final int FEW = 3;

  private static final double HALF = 0.5;

  /** The part of the largest pull by which products may differ from the pulls. */
  private static final double ROUNDING = 1e-9;

  private final Comparison comparison;
  private final double[] weights;
  private final Column first;
  private final Column second;
  private final double least;

  /**
   * The regimes of a pair.
   *
   * @param comparison why the first is ahead of the second
   * @param weights at least 0, one per criterion
   * @param first the values of the first alternative, more is better
   * @param second the values of the second
   * @param least the least lead to speak of, at least 0, in the unit of the comparison
   * @throws IllegalArgumentException if the pulls are not weights times differences of values, or
   *     the least lead is below 0
   */
  public RegimeFinder(
      Comparison comparison, Column weights, Column first, Column second, double least) {
    if (!(least >= 0)) {
      throw new IllegalArgumentException("least lead must be at least 0, but was " + least);
    }
    requireSame(weights.ids(), first.ids());
    requireSame(weights.ids(), second.ids());
    boolean ahead = comparison.gap() >= 0;
    this.comparison = ahead ? comparison : comparison.reversed();
    this.weights = weights.toArray();
    this.first = Objects.requireNonNull(ahead ? first : second, "first");
    this.second = Objects.requireNonNull(ahead ? second : first, "second");
    this.least = least;
    requireProducts();
  }

  private static void requireSame(List<String> expected, List<String> actual) {
    if (!expected.equals(actual)) {
      throw new IllegalArgumentException("expected criteria " + expected + ", but was " + actual);
    }
  }

  private void requireProducts() {
    Map<String, Double> points = new LinkedHashMap<>();
    comparison.pulls().forEach(pull -> points.put(pull.criterion(), pull.points()));
    requireSame(first.ids().stream().sorted().toList(), points.keySet().stream().sorted().toList());
    double size = points.values().stream().mapToDouble(Math::abs).max().orElse(0);
    for (int j = 0; j < weights.length; j++) {
      double pull = points.get(first.ids().get(j));
      if (!(Math.abs(weights[j] * lead(j) - pull) <= ROUNDING * size)) {
        throw new IllegalArgumentException(
            "pull of '" + first.ids().get(j) + "' must be weight times lead, but was " + pull);
      }
    }
  }

  private double lead(int j) {
    return first.value(j) - second.value(j);
  }

  /**
   * Everything that holds.
   *
   * @return the evidence, strongest first
   */
  public RegimeFinding find() {
    var found = new ArrayList<RegimeEvidence>();
    dominance().ifPresent(found::add);
    ranking().ifPresent(found::add);
    double half = HALF * StrictMath.pow(10, -comparison.measure().decimals());
    if (comparison.gap() < least + half) {
      found.add(new RegimeEvidence.TooClose(comparison.gap(), least, comparison.gap() >= least));
    } else {
      weighed(found);
    }
    return new RegimeFinding(comparison.first(), comparison.second(), found);
  }

  private Optional<RegimeEvidence> dominance() {
    return DominanceProof.find(Decimals.of(first.toArray()), Decimals.of(second.toArray()))
        .map(proof -> new RegimeEvidence.Dominates(ids(j -> lead(j) > 0), proof));
  }

  private List<String> ids(IntPredicate condition) {
    return places().filter(condition).mapToObj(first.ids()::get).toList();
  }

  private IntStream places() {
    return IntStream.range(0, weights.length);
  }

  /** Equal weights say nothing about the order among them, and any of these orders proves it. */
  private Optional<RegimeEvidence> ranking() {
    List<Integer> order =
        places()
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer j) -> -weights[j])
                    .thenComparingDouble(j -> -lead(j)))
            .toList();
    List<String> named = order.stream().map(first.ids()::get).toList();
    return RunningLeadProof.find(Decimals.of(first.toArray()), Decimals.of(second.toArray()), order)
        .filter(RunningLeadProof::strict)
        .map(proof -> new RegimeEvidence.Ranked(named, proof));
  }

  private void weighed(List<RegimeEvidence> found) {
    decisive().ifPresent(found::add);
    againstAverage().ifPresent(found::add);
    found.add(new RegimeEvidence.Settled(Ledger.of(comparison)));
  }

  private Optional<RegimeEvidence> decisive() {
    List<Pull> reasons = comparison.decisiveSet();
    if (reasons.isEmpty() || reasons.size() > FEW) {
      return Optional.empty();
    }
    double sum = CompensatedSum.of(reasons.stream().mapToDouble(Pull::points).toArray());
    return Optional.of(new RegimeEvidence.Decisive(reasons, sum, comparison.barrier()));
  }

  private Optional<RegimeEvidence> againstAverage() {
    double average = CompensatedSum.of(weights) / weights.length;
    double gap = average * CompensatedSum.of(places().mapToDouble(this::lead).toArray());
    double size = comparison.pulls().stream().mapToDouble(each -> Math.abs(each.points())).sum();
    if (!(gap < -ROUNDING * size)) {
      return Optional.empty();
    }
    List<String> above = ids(j -> weights[j] > average && lead(j) > 0);
    List<String> below = ids(j -> weights[j] < average && lead(j) < 0);
    return Optional.of(new RegimeEvidence.AgainstAverage(gap, above, below));
  }
}
