package dev.steelyard.core.robustness.finding;

import dev.steelyard.core.decision.Constraint;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.Level;
import dev.steelyard.core.decision.Mark;
import dev.steelyard.core.decision.Reading;
import dev.steelyard.core.decision.Scale;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.result.RankedAlternative;
import dev.steelyard.core.result.Ranking;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.value.ValueFunction;
import dev.steelyard.core.value.ValueTable.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Finds what each unknown performance can do by itself, all else as stated.
 *
 * <p>With D the points between the leader and its nearest rival, the leader is level at the value
 * {@code v - D / w_j}, another alternative that is D points behind at {@code v + D / w_j}; the
 * position follows from the inverse of the value function on each side of the stated position. The
 * method runs again a little beyond every position, or at the next label, before it is reported;
 * whoever misses a constraint there is out. Where constraints alone decide, there is no position.
 * Cost: O(m) per unknown performance and one evaluation per position.
 */
public final class UnknownCells {

  /** How far beyond a position the method is run again, as a part of the range of the cell. */
  private static final double BEYOND = 1e-6;

  private final Judgement judgement;
  private final List<String> first;

  private UnknownCells(Judgement judgement) {
    this.judgement = judgement;
    this.first = judgement.ranking().first();
  }

  /**
   * What each unknown performance can do.
   *
   * @param judgement any
   * @return one per unknown performance, by criterion and then by alternative; empty for methods
   *     other than the weighted sum
   */
  public static List<UnknownCell> of(Judgement judgement) {
    var cells = new UnknownCells(judgement);
    return judgement.weightedSum()
        ? judgement.table().unknown().stream().map(cells::cell).toList()
        : List.of();
  }

  private UnknownCell cell(Position at) {
    boolean change = changes(at).anyMatch(position -> !firstAt(at, position).equals(first));
    return new UnknownCell(
        alternative(at), criterion(at).id(), change, change ? thresholds(at) : List.of());
  }

  /** Labels, or the ends, bends and bounds of constraints: no other position does more. */
  private DoubleStream changes(Position at) {
    Reading reading = reading(at);
    return scale(at) instanceof LabelScale labels
        ? labels.levels().stream().mapToDouble(Level::points)
        : DoubleStream.concat(
                DoubleStream.of(reading.low(), reading.high()),
                DoubleStream.concat(Pieces.bends(scale(at)), bounds(at)))
            .filter(position -> reading.low() <= position && position <= reading.high());
  }

  private DoubleStream bounds(Position at) {
    return constraints(at)
        .mapToDouble(constraint -> scale(at).position(constraint.bound()).orElseThrow());
  }

  private Stream<Constraint> constraints(Position at) {
    return judgement.decision().constraints().stream()
        .filter(constraint -> constraint.criterion().equals(criterion(at).id()));
  }

  private List<CellThreshold> thresholds(Position at) {
    var found = new ArrayList<CellThreshold>();
    boolean counts = judgement.weights().share(at.column()) > 0;
    if (counts && judgement.leader().isPresent() && judgement.runnerUp().isPresent()) {
      threshold(at, true).ifPresent(found::add);
      threshold(at, false).ifPresent(found::add);
    }
    return found;
  }

  private Optional<CellThreshold> threshold(Position at, boolean under) {
    OptionalDouble level = level(at, under);
    if (level.isEmpty()) {
      return Optional.empty();
    }
    double position = level.getAsDouble();
    return beyond(at, position, under).stream()
        .mapToObj(next -> firstAt(at, next))
        .filter(others -> !others.equals(first))
        .map(others -> threshold(at, under, position, others.get(0)))
        .findFirst();
  }

  private CellThreshold threshold(Position at, boolean under, double position, String other) {
    Mark mark =
        scale(at) instanceof LabelScale labels
            ? Mark.of(last(labels, under, position))
            : Mark.of(position);
    return new CellThreshold(under, position, mark, other);
  }

  private static String last(LabelScale labels, boolean under, double position) {
    var within =
        labels.ascending().stream()
            .filter(level -> under ? level.points() >= position : level.points() <= position)
            .toList();
    return within.get(under ? 0 : within.size() - 1).label();
  }

  /** The nearest position on one side at which two are level. */
  private OptionalDouble level(Position at, boolean under) {
    ValueFunction function = judgement.table().function(at.column());
    Reading reading = reading(at);
    double wanted = function.points(reading.is()) + needed(at);
    return DoubleStream.of(reading.low(), reading.is(), reading.high())
        .mapToObj(from -> function.nearestPosition(wanted, from))
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .filter(position -> under ? position < reading.is() : position > reading.is())
        .boxed()
        .min(Comparator.comparingDouble(position -> Math.abs(position - reading.is())))
        .map(OptionalDouble::of)
        .orElse(OptionalDouble.empty());
  }

  private double needed(Position at) {
    String leader = first.get(0);
    double gap =
        alternative(at).equals(leader) ? -judgement.lead() : judgement.gap(leader, alternative(at));
    return gap / judgement.weights().share(at.column());
  }

  private OptionalDouble beyond(Position at, double position, boolean under) {
    Reading reading = reading(at);
    if (scale(at) instanceof LabelScale labels) {
      var steps = labels.ascending().stream().mapToDouble(Level::points);
      return under
          ? steps.filter(points -> points < position).max()
          : steps.filter(points -> points > position).min();
    }
    double step = BEYOND * (reading.high() - reading.low());
    double next = under ? position - step : position + step;
    return next < reading.low() || next > reading.high()
        ? OptionalDouble.empty()
        : OptionalDouble.of(next);
  }

  private List<String> firstAt(Position at, double position) {
    var table = judgement.table();
    double[][] positions = Values.columns(table, (i, j) -> table.reading(i, j).is());
    positions[at.column()][at.row()] = position;
    var input = MethodInput.of(table.at(positions), judgement.weights());
    var ranking = judgement.method().evaluate(input).ranking();
    return out(at, position) ? firstWithout(alternative(at), ranking) : ranking.first();
  }

  private boolean out(Position at, double position) {
    var exact = new Reading(position, position, position, true);
    return constraints(at).anyMatch(constraint -> constraint.miss(scale(at), exact) > 0);
  }

  private static List<String> firstWithout(String gone, Ranking ranking) {
    var left = ranking.ranked().stream().filter(each -> !each.alternative().equals(gone)).toList();
    return left.stream()
        .filter(each -> each.rank() == left.get(0).rank())
        .map(RankedAlternative::alternative)
        .toList();
  }

  private String alternative(Position at) {
    return judgement.table().alternatives().get(at.row());
  }

  private Scale scale(Position at) {
    return criterion(at).scale();
  }

  private Criterion criterion(Position at) {
    return judgement.table().criteria().get(at.column());
  }

  private Reading reading(Position at) {
    return judgement.table().reading(at.row(), at.column());
  }
}
