package dev.steelyard.core.robustness.change;

import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.robustness.Effect;
import dev.steelyard.core.robustness.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Confirms by the method what other performances of one alternative do, and reports it. */
final class PlacedRow {

  private static final List<Double> HAIRS = List.of(1e-9, 1e-8, 1e-7, 1e-6);

  private final Judgement judgement;
  private final MethodRun run;
  private final Goal goal;
  private final String alternative;
  private final int row;
  private final double[] now;

  PlacedRow(Judgement judgement, MethodRun run, String leader, String alternative) {
    this.judgement = judgement;
    this.run = run;
    this.alternative = alternative;
    this.goal = alternative.equals(leader) ? Goal.any(leader) : Goal.of(leader, alternative);
    this.row = judgement.row(alternative);
    this.now = run.positions(row);
  }

  /** The present positions, a copy. */
  double[] now() {
    return now.clone();
  }

  ScalePlaces places(int j) {
    return new ScalePlaces(judgement.table(), j);
  }

  /** Whether the leader does not lead with some positions. */
  boolean reaches(double... positions) {
    return run.placed(row, positions)
        .map(goal::outcome)
        .filter(each -> each.reaches(goal))
        .isPresent();
  }

  /** Empty if the method does not confirm it, or a rival would miss a constraint. */
  Optional<PerformanceChange> confirmed(
      PerformanceChangeKind kind, double distance, boolean smallest, double... positions) {
    boolean out = run.out(row, positions);
    if (out && goal.rival().isPresent()) {
      return Optional.empty();
    }
    return run.placed(row, positions)
        .filter(goal::level)
        .flatMap(here -> beyond(here, positions))
        .map(
            outcome ->
                new PerformanceChange(
                    alternative,
                    kind,
                    steps(positions),
                    distance,
                    smallest,
                    out ? Effect.REVERSES : outcome.effect(),
                    out ? without(outcome) : outcome.first()));
  }

  private List<String> without(Outcome outcome) {
    return outcome.first().stream().filter(each -> !each.equals(goal.leader())).toList();
  }

  private Optional<Outcome> beyond(Evaluation here, double... positions) {
    Outcome outcome = goal.outcome(here);
    if (outcome.reverses(goal)) {
      return Optional.of(outcome);
    }
    return HAIRS.stream()
        .flatMap(hair -> run.placed(row, further(hair, positions)).stream())
        .map(goal::outcome)
        .filter(each -> each.reverses(goal))
        .findFirst()
        .or(() -> Optional.of(outcome).filter(each -> each.effect() != Effect.STAYS));
  }

  private double[] further(double hair, double... positions) {
    double[] more = positions.clone();
    for (int j = 0; j < more.length; j++) {
      more[j] =
          more[j] == now[j] || places(j).labels()
              ? more[j]
              : places(j).inside(more[j] + hair * (more[j] - now[j]));
    }
    return more;
  }

  private List<PerformanceStep> steps(double... positions) {
    var steps = new ArrayList<PerformanceStep>();
    IntStream.range(0, positions.length)
        .filter(j -> positions[j] != now[j])
        .forEach(j -> steps.add(step(j, positions[j])));
    return steps;
  }

  private PerformanceStep step(int j, double after) {
    ScalePlaces places = places(j);
    return new PerformanceStep(
        judgement.table().criteria().get(j).id(),
        now[j],
        after,
        places.mark(after),
        places.points(now[j]),
        places.points(after));
  }
}
