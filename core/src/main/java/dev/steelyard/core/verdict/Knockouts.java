package dev.steelyard.core.verdict;

import dev.steelyard.core.decision.Alternative;
import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.Constraint;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.decision.Performances;
import dev.steelyard.core.decision.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the alternatives that are not in play: stated to be out, or certain to miss a constraint. A
 * performance that is unknown, or meets the constraint in part of its range, knocks nothing out.
 */
public final class Knockouts {

  private final Decision decision;
  private final Performances known;

  private Knockouts(Decision decision) {
    this.decision = decision;
    this.known = decision.knownPerformances();
  }

  /**
   * The alternatives that are out.
   *
   * @param decision what people state
   * @return one per alternative that is out, in the order stated; of several constraints that it
   *     misses, the one that it misses by most of the scale
   */
  public static List<Knockout> of(Decision decision) {
    return new Knockouts(decision).find();
  }

  /**
   * The alternatives that are in play.
   *
   * @param decision what people state
   * @return their ids, in the order stated
   */
  public static List<String> inPlay(Decision decision) {
    var out = of(decision).stream().map(Knockout::alternative).toList();
    return decision.alternativeIds().stream().filter(id -> !out.contains(id)).toList();
  }

  private List<Knockout> find() {
    var found = new ArrayList<Knockout>();
    for (Alternative alternative : decision.alternatives()) {
      stated(alternative).or(() -> missed(alternative)).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Knockout> stated(Alternative alternative) {
    return alternative
        .out()
        .map(reason -> new Knockout(alternative.id(), Optional.empty(), Optional.of(reason), 0));
  }

  private Optional<Knockout> missed(Alternative alternative) {
    return decision.constraints().stream()
        .map(constraint -> knockout(alternative.id(), constraint))
        .filter(knockout -> knockout.gap() > 0)
        .reduce((most, other) -> other.gap() > most.gap() ? other : most);
  }

  private Knockout knockout(String alternative, Constraint constraint) {
    double gap = miss(constraint, alternative);
    return new Knockout(alternative, Optional.of(constraint), constraint.because(), gap);
  }

  private double miss(Constraint constraint, String alternative) {
    Scale scale = scale(constraint);
    return constraint.miss(scale, scale.read(performance(constraint, alternative)));
  }

  private Scale scale(Constraint constraint) {
    return decision.criteria().leaf(constraint.criterion()).orElseThrow().scale();
  }

  private Performance performance(Constraint constraint, String alternative) {
    return known.cell(constraint.criterion(), alternative).orElse(Cell.UNKNOWN).performance();
  }

  /**
   * The constraints that alternatives in play may yet turn out to miss.
   *
   * @param decision what people state
   * @return in the order of the constraints, then of the alternatives
   */
  public static List<OpenConstraint> open(Decision decision) {
    var knockouts = new Knockouts(decision);
    var inPlay = inPlay(decision);
    return decision.constraints().stream()
        .flatMap(
            constraint ->
                inPlay.stream()
                    .filter(id -> knockouts.mayMiss(constraint, id))
                    .map(id -> new OpenConstraint(id, constraint)))
        .toList();
  }

  private boolean mayMiss(Constraint constraint, String alternative) {
    Scale scale = scale(constraint);
    return constraint.mayMiss(scale, scale.read(performance(constraint, alternative)));
  }
}
