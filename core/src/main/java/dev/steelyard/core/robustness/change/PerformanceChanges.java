package dev.steelyard.core.robustness.change;

import dev.steelyard.core.robustness.Judgement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Changes of performances after which the leader does not lead any more: worse ones of the leader,
 * better ones of a rival.
 *
 * <p>One performance under the weighted sum: the value {@code v - D / w_j} for a leader that is D
 * points ahead of the second, {@code v + D / w_j} for a rival that is D points behind, and the
 * nearest position with that value. On a scale of labels every label is tried. Under every other
 * method a search runs the method at the positions of the other alternatives, at the ends of the
 * scale and at 64 steps between, on both sides of the present position, and then halves the part
 * where the first alternative changes; what begins and ends between two points stays unseen.
 *
 * <p>Several performances of a rival, under the weighted sum only: {@code min Σ_j κ_j δ_j} with
 * {@code Σ_j w_j δ_j ≥ D}, {@code 0 ≤ δ_j ≤ u_j}, in points gained; likewise for the fewest
 * criteria, the least {@code ‖δ‖₂} and the least largest gain.
 *
 * <p>Each change is run through the method, at the changed performances and a hair beyond; what it
 * does not confirm, and a rival that would miss a constraint, is left out. Ranges of all other
 * performances stay.
 *
 * <p>Cost: for each performance, a few evaluations for the weighted sum and about 200 otherwise.
 *
 * <p>Source: the continuous knapsack is G. B. Dantzig, "Discrete-Variable Extremum Problems",
 * Operations Research 5 (1957) 266–277.
 */
public final class PerformanceChanges {

  private final Judgement judgement;
  private final MethodRun run;
  private final boolean sum;

  private PerformanceChanges(Judgement judgement) {
    this.judgement = judgement;
    this.run = new MethodRun(judgement);
    this.sum = judgement.weightedSum();
  }

  /**
   * The changes of a judgement.
   *
   * @param judgement what was computed
   * @return finds them when asked
   */
  public static PerformanceChanges of(Judgement judgement) {
    return new PerformanceChanges(judgement);
  }

  /**
   * The nearest change of each single performance of an alternative. Those of the leader say how
   * much worse it may become on each criterion before it does not lead any more.
   *
   * @param alternative the id of one in play
   * @return at most one for each criterion, in their order; none where no change of that criterion
   *     is enough, or nobody leads alone
   */
  public List<PerformanceChange> one(String alternative) {
    return placed(alternative)
        .map(
            placed ->
                IntStream.range(0, run.width())
                    .mapToObj(j -> one(placed, alternative, j))
                    .flatMap(Optional::stream)
                    .toList())
        .orElse(List.of());
  }

  private Optional<PlacedRow> placed(String alternative) {
    if (judgement.row(alternative) < 0) {
      throw new IllegalArgumentException("'" + alternative + "' is not in play");
    }
    return judgement
        .leader()
        .filter(leader -> judgement.table().alternatives().size() > 1)
        .map(leader -> new PlacedRow(judgement, run, leader, alternative));
  }

  private Optional<PerformanceChange> one(PlacedRow placed, String alternative, int j) {
    ScalePlaces places = placed.places(j);
    if (sum && !places.labels()) {
      return summed(placed, alternative, j).flatMap(at -> moved(placed, j, at, true));
    }
    return Stream.of(true, false)
        .flatMap(above -> searched(placed, j, above).stream())
        .flatMap(at -> moved(placed, j, at, places.labels()).stream())
        .min(Comparator.comparingDouble(PerformanceChange::distance));
  }

  private Optional<Double> summed(PlacedRow placed, String alternative, int j) {
    double share = judgement.weights().share(j);
    double now = placed.now()[j];
    ScalePlaces places = placed.places(j);
    var at = places.worth(places.points(now) + behind(alternative) / share, now);
    return share > 0 && at.isPresent() ? Optional.of(at.getAsDouble()) : Optional.empty();
  }

  /** Points that an alternative must gain; negative for the leader. */
  private double behind(String alternative) {
    String leader = judgement.leader().orElseThrow();
    return alternative.equals(leader) ? -judgement.lead() : judgement.gap(leader, alternative);
  }

  private Optional<Double> searched(PlacedRow placed, int j, boolean above) {
    double now = placed.now()[j];
    List<Double> places = placed.places(j).beside(now, above);
    if (placed.places(j).labels()) {
      return places.stream().filter(at -> placed.reaches(with(placed, j, at))).findFirst();
    }
    var found = Crossing.find(now, places, at -> placed.reaches(with(placed, j, at)));
    return found.isPresent() ? Optional.of(found.getAsDouble()) : Optional.empty();
  }

  private static double[] with(PlacedRow placed, int j, double at) {
    double[] positions = placed.now();
    positions[j] = at;
    return positions;
  }

  private static Optional<PerformanceChange> moved(
      PlacedRow placed, int j, double at, boolean smallest) {
    double part = placed.places(j).part(placed.now()[j], at);
    return placed.confirmed(PerformanceChangeKind.ONE, part, smallest, with(placed, j, at));
  }

  /**
   * The least changes of several performances that put a rival level, a point costing the same on
   * every criterion.
   *
   * @param rival the id of one in play
   * @return one of each kind but one performance; empty for the leader, if even the best
   *     performances are not enough, and for methods other than the weighted sum
   */
  public List<PerformanceChange> several(String rival) {
    return several(rival, DoubleStream.generate(() -> 1).limit(run.width()).boxed().toList());
  }

  /**
   * The least changes of several performances that put a rival level.
   *
   * @param rival the id of one in play
   * @param costs what one point costs on each criterion, more than 0
   * @return one of each kind but one performance; empty for the leader, if even the best
   *     performances are not enough, and for methods other than the weighted sum
   * @throws IllegalArgumentException if there is not one finite cost above 0 for each criterion
   */
  public List<PerformanceChange> several(String rival, List<Double> costs) {
    boolean allowed = costs.stream().allMatch(cost -> cost > 0 && Double.isFinite(cost));
    if (costs.size() != run.width() || !allowed) {
      throw new IllegalArgumentException(
          "expected " + run.width() + " costs above 0, but was " + costs);
    }
    return placed(rival)
        .filter(placed -> sum && behind(rival) > 0)
        .map(placed -> several(placed, behind(rival), costs))
        .orElse(List.of());
  }

  private List<PerformanceChange> several(PlacedRow placed, double need, List<Double> costs) {
    double[] caps = new double[run.width()];
    Arrays.setAll(caps, j -> placed.places(j).most() - placed.places(j).points(placed.now()[j]));
    var gains = new Gains(run.shares(), caps, need);
    double[] cost = costs.stream().mapToDouble(Double::doubleValue).toArray();
    var found = new ArrayList<PerformanceChange>();
    gains
        .cheapest(cost)
        .flatMap(each -> gained(placed, PerformanceChangeKind.LEAST_COST, dot(cost, each), each))
        .ifPresent(found::add);
    gains
        .fewest()
        .flatMap(each -> gained(placed, PerformanceChangeKind.FEWEST, count(each), each))
        .ifPresent(found::add);
    gains
        .shortest()
        .flatMap(
            each ->
                gained(placed, PerformanceChangeKind.EUCLIDEAN, Math.sqrt(dot(each, each)), each))
        .ifPresent(found::add);
    gains
        .evenest()
        .flatMap(each -> gained(placed, PerformanceChangeKind.LARGEST, largest(each), each))
        .ifPresent(found::add);
    return List.copyOf(found);
  }

  private static double dot(double[] some, double... others) {
    return IntStream.range(0, some.length).mapToDouble(j -> some[j] * others[j]).sum();
  }

  private static double count(double... gains) {
    return Arrays.stream(gains).filter(each -> each > 0).count();
  }

  private static double largest(double... gains) {
    return Arrays.stream(gains).max().orElse(0);
  }

  private static Optional<PerformanceChange> gained(
      PlacedRow placed, PerformanceChangeKind kind, double distance, double... gains) {
    double[] positions = placed.now();
    boolean exact = true;
    for (int j = 0; j < gains.length; j++) {
      if (gains[j] > 0) {
        ScalePlaces places = placed.places(j);
        double wanted = Math.min(places.most(), places.points(positions[j]) + gains[j]);
        positions[j] = places.worth(wanted, positions[j]).orElse(Double.NaN);
        exact &= !places.labels();
      }
    }
    return Arrays.stream(positions).anyMatch(Double::isNaN)
        ? Optional.empty()
        : placed.confirmed(kind, distance, exact, positions);
  }
}
