package dev.steelyard.core.robustness.change;

import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.robustness.Judgement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Changes of weights along lines, found by running the method, for scores that are no sums. */
final class SearchedWeightChanges implements WeightChanges.Finder {

  private static final int POINTS = 64;

  private static final List<Double> HAIRS = List.of(1e-9, 1e-8, 1e-7, 1e-6);

  private final MethodRun run;
  private final Judgement judgement;
  private final MethodInput facts;
  private final double[] shares;

  SearchedWeightChanges(MethodRun run, Judgement judgement) {
    this.run = run;
    this.judgement = judgement;
    this.facts = MethodInput.unweighted(judgement.table());
    this.shares = run.shares();
  }

  @Override
  public List<WeightChange> find(Goal goal) {
    var found = new ArrayList<WeightChange>();
    for (int j = 0; j < shares.length; j++) {
      one(goal, j).ifPresent(found::add);
    }
    rivals(goal)
        .flatMap(rival -> joint(goal, rival).stream())
        .min(Comparator.comparingDouble(WeightChange::distance))
        .ifPresent(found::add);
    return List.copyOf(found);
  }

  private Stream<String> rivals(Goal goal) {
    return goal.rival()
        .map(Stream::of)
        .orElseGet(
            () -> judgement.ranking().order().stream().filter(each -> !each.equals(goal.leader())));
  }

  private Optional<WeightChange> one(Goal goal, int j) {
    double[] all = new double[shares.length];
    all[j] = 1;
    double[] none = shares.clone();
    none[j] = 0;
    return Stream.of(all, none)
        .flatMap(end -> along(goal, end).stream())
        .map(after -> change(goal, WeightChangeKind.ONE, after).at(j, judgement))
        .min(Comparator.comparingDouble(WeightChange::distance));
  }

  private Optional<WeightChange> joint(Goal goal, String rival) {
    double[] end = shares.clone();
    for (int j = 0; j < end.length; j++) {
      end[j] = ahead(goal.leader(), rival, j) ? 0 : end[j];
    }
    return along(goal, end).map(after -> change(goal, WeightChangeKind.JOINT, after).joint());
  }

  private boolean ahead(String leader, String rival, int j) {
    var performances = facts.performances();
    double lead =
        performances.value(judgement.row(leader), j) - performances.value(judgement.row(rival), j);
    return facts.benefit(j) ? lead > 0 : lead < 0;
  }

  /** The part of the way to an end; empty if nothing is met on it, or it leads nowhere. */
  private Optional<double[]> along(Goal goal, double... end) {
    double sum = Arrays.stream(end).sum();
    if (sum == 0) {
      return Optional.empty();
    }
    double[] to = Arrays.stream(end).map(each -> each / sum).toArray();
    List<Double> points =
        IntStream.rangeClosed(1, POINTS).mapToObj(k -> k / (double) POINTS).toList();
    OptionalDouble part = Crossing.find(0, points, at -> reaches(goal, between(at, to)));
    return part.isPresent() ? Optional.of(between(part.getAsDouble(), to)) : Optional.empty();
  }

  private double[] between(double part, double... to) {
    double[] between = new double[shares.length];
    Arrays.setAll(between, j -> shares[j] + part * (to[j] - shares[j]));
    return between;
  }

  private boolean reaches(Goal goal, double... at) {
    return run.weighted(at).map(goal::outcome).filter(each -> each.reaches(goal)).isPresent();
  }

  private Found change(Goal goal, WeightChangeKind kind, double... after) {
    Outcome here = run.weighted(after).map(goal::outcome).orElseThrow();
    Outcome outcome =
        HAIRS.stream()
            .map(hair -> further(hair, after))
            .flatMap(more -> run.weighted(more).stream())
            .map(goal::outcome)
            .filter(each -> each.reverses(goal))
            .findFirst()
            .orElse(here);
    return new Found(goal, kind, shares, after, outcome);
  }

  private double[] further(double hair, double... after) {
    double[] more = new double[after.length];
    Arrays.setAll(more, j -> Math.max(0, after[j] + hair * (after[j] - shares[j])));
    return more;
  }

  /** Weights that do it, on the way to a record. */
  private static final class Found {

    private final Goal goal;
    private final WeightChangeKind kind;
    private final double[] before;
    private final double[] after;
    private final Outcome outcome;

    Found(Goal goal, WeightChangeKind kind, double[] before, double[] after, Outcome outcome) {
      this.goal = goal;
      this.kind = kind;
      this.before = before;
      this.after = after;
      this.outcome = outcome;
    }

    WeightChange at(int j, Judgement judgement) {
      String criterion = judgement.table().criteria().get(j).id();
      return change(Optional.of(criterion), Math.abs(after[j] - before[j]));
    }

    WeightChange joint() {
      return change(
          Optional.empty(),
          IntStream.range(0, after.length).mapToDouble(j -> Math.abs(after[j] - before[j])).sum());
    }

    private WeightChange change(Optional<String> criterion, double distance) {
      return new WeightChange(
          goal.rival().orElseGet(this::other),
          kind,
          criterion,
          Arrays.stream(before).boxed().toList(),
          Arrays.stream(after).boxed().toList(),
          distance,
          false,
          outcome.effect(),
          outcome.first());
    }

    private String other() {
      return outcome.first().stream()
          .filter(each -> !each.equals(goal.leader()))
          .findFirst()
          .orElseThrow();
    }
  }
}
