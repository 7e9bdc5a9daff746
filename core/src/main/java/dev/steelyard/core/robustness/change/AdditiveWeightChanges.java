package dev.steelyard.core.robustness.change;

import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.robustness.Effect;
import dev.steelyard.core.robustness.exact.ChangedWeights;
import dev.steelyard.core.robustness.exact.MinimalWeightChange;
import dev.steelyard.core.robustness.exact.WeightDistance;
import dev.steelyard.core.robustness.exact.WinnerChange;
import dev.steelyard.core.table.PerformanceTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The smallest changes of weights for scores that are sums, each confirmed by the method. */
final class AdditiveWeightChanges implements WeightChanges.Finder {

  /** Parts of the way to a better corner of all weights; the first is tried first. */
  private static final List<Double> HAIRS = List.of(1e-9, 1e-8, 1e-7, 1e-6);

  private final MethodRun run;
  private final PerformanceTable values;
  private final double[] shares;

  AdditiveWeightChanges(MethodRun run, PerformanceTable values) {
    this.run = run;
    this.values = values;
    this.shares = run.shares();
  }

  @Override
  public List<WeightChange> find(Goal goal) {
    var found = new ArrayList<WeightChange>();
    for (WeightDistance distance : WeightDistance.values()) {
      nearest(goal, distance)
          .flatMap(each -> confirmed(goal, WeightChangeKind.of(distance), Optional.empty(), each))
          .ifPresent(found::add);
    }
    for (int j = 0; j < shares.length; j++) {
      Optional<String> criterion = Optional.of(values.criteria().get(j));
      one(goal, j)
          .flatMap(each -> confirmed(goal, WeightChangeKind.ONE, criterion, each))
          .ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  private int row(String alternative) {
    return values.alternatives().indexOf(alternative);
  }

  private Optional<WinnerChange> nearest(Goal goal, WeightDistance distance) {
    if (goal.rival().isEmpty()) {
      return WinnerChange.nearest(values, shares, row(goal.leader()), distance);
    }
    int rival = row(goal.rival().get());
    return MinimalWeightChange.first(values, shares, rival)
        .nearest(distance)
        .map(change -> new WinnerChange(rival, change));
  }

  private Optional<WinnerChange> one(Goal goal, int criterion) {
    if (goal.rival().isPresent()) {
      int rival = row(goal.rival().get());
      return one(MinimalWeightChange.first(values, shares, rival), rival, criterion);
    }
    int leader = row(goal.leader());
    return IntStream.range(0, values.rows())
        .filter(i -> i != leader)
        .mapToObj(i -> one(MinimalWeightChange.reaching(values, shares, i, leader), i, criterion))
        .flatMap(Optional::stream)
        .min(Comparator.comparingDouble(each -> each.change().distance()));
  }

  private Optional<WinnerChange> one(MinimalWeightChange question, int rival, int criterion) {
    var share = question.nearestShare(criterion);
    if (share.isEmpty()) {
      return Optional.empty();
    }
    double to = share.getAsDouble();
    double others = (1 - to) / (1 - shares[criterion]);
    double[] changed = Arrays.stream(shares).map(each -> each * others).toArray();
    changed[criterion] = to;
    double distance = Math.abs(to - shares[criterion]);
    return Optional.of(
        new WinnerChange(
            rival, new ChangedWeights(Arrays.stream(changed).boxed().toList(), distance)));
  }

  private Optional<WeightChange> confirmed(
      Goal goal, WeightChangeKind kind, Optional<String> criterion, WinnerChange found) {
    String rival = values.alternatives().get(found.rival());
    double[] at = found.change().weights().stream().mapToDouble(each -> each).toArray();
    return run.weighted(at)
        .filter(Goal.of(goal.leader(), rival)::level)
        .flatMap(evaluation -> beyond(goal, row(rival), evaluation, at))
        .map(
            outcome ->
                new WeightChange(
                    rival,
                    kind,
                    criterion,
                    Arrays.stream(shares).boxed().toList(),
                    found.change().weights(),
                    found.change().distance(),
                    true,
                    outcome.effect(),
                    outcome.first()));
  }

  /** What a hair more does; if it never reverses, what the change itself does. */
  private Optional<Outcome> beyond(Goal goal, int rival, Evaluation here, double... at) {
    for (int corner : corners(row(goal.leader()), rival)) {
      for (double hair : HAIRS) {
        double[] more = Arrays.stream(at).map(each -> each * (1 - hair)).toArray();
        more[corner] += hair;
        var outcome = run.weighted(more).map(goal::outcome).filter(each -> each.reverses(goal));
        if (outcome.isPresent()) {
          return outcome;
        }
      }
    }
    Outcome level = goal.outcome(here);
    return level.effect() == Effect.STAYS ? Optional.empty() : Optional.of(level);
  }

  /** The criteria on which the rival is better than the leader, the greatest difference first. */
  private List<Integer> corners(int leader, int rival) {
    return IntStream.range(0, shares.length)
        .boxed()
        .filter(j -> lead(j, leader, rival) < 0)
        .sorted(Comparator.comparingDouble(j -> lead(j, leader, rival)))
        .toList();
  }

  private double lead(int j, int leader, int rival) {
    return values.value(leader, j) - values.value(rival, j);
  }
}
