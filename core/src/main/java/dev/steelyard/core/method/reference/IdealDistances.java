package dev.steelyard.core.method.reference;

import dev.steelyard.core.explanation.LogMeanAttribution;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Euclidean distances of all alternatives to the ideal and the anti-ideal point, and what follows
 * from them: closeness, steps and the split of a gap. Two passes over every column, one where the
 * scaling needs no norm.
 */
final class IdealDistances {

  private final MethodInput input;
  private final Scaling[] weighted;
  private final double[] toIdeal;
  private final double[] toAntiIdeal;
  private final double[] closeness;

  /** Measures right away; every scaling is already times the factor of its criterion. */
  IdealDistances(MethodInput input, Scaling[] weighted) {
    this.input = input;
    this.weighted = weighted;
    this.toIdeal = new double[input.rows()];
    this.toAntiIdeal = new double[input.rows()];
    this.closeness = new double[input.rows()];
    Blocks.each(input.rows(), this::measure);
  }

  private void measure(int from, int to) {
    for (Scaling scaling : weighted) {
      scaling.addSquares(from, to, toIdeal, toAntiIdeal);
    }
    roots(toIdeal, from, to);
    roots(toAntiIdeal, from, to);
    for (int i = from; i < to; i++) {
      closeness[i] = toAntiIdeal[i] / (toIdeal[i] + toAntiIdeal[i]);
    }
    decide(from, to);
  }

  private static void roots(double[] squares, int from, int to) {
    for (int i = from; i < to; i++) {
      squares[i] = Math.sqrt(squares[i]);
    }
  }

  /** Gives 0/0 its score; apart from the divisions, which so stay free of conditions. */
  private void decide(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Double.isNaN(closeness[i])) {
        closeness[i] = Topsis.UNDECIDED;
      }
    }
  }

  /** {@code C_i}, one per alternative. */
  Column closeness() {
    return Column.of(input.alternatives(), closeness);
  }

  /** Splits the gap of two closenesses. */
  LogMeanAttribution attribution() {
    return new LogMeanAttribution(
        input.alternatives(),
        input.criteria(),
        (i, j) -> weighted[j].squareToBest(i),
        (i, j) -> weighted[j].squareToWorst(i));
  }

  /** Normalised performances, the two points as their scalings have them, and the distances. */
  List<Step> steps(Scaling[] normalised, Scaling[] points) {
    var steps = new ArrayList<Step>();
    steps.add(
        new Step.Table(
            "normalised", "Performances made comparable.", Scaling.table(input, normalised)));
    steps.add(
        new Step.ByCriterion(
            "ideal", "The best of every criterion.", point(points, j -> points[j].best())));
    steps.add(
        new Step.ByCriterion(
            "antiIdeal", "The worst of every criterion.", point(points, j -> points[j].worst())));
    steps.add(distances("distanceToIdeal", "How far it is from the ideal point.", toIdeal));
    steps.add(
        distances("distanceToAntiIdeal", "How far it is from the anti-ideal point.", toAntiIdeal));
    addMembers(steps, "atIdeal", "Best on every criterion that counts: score 1.", toIdeal);
    addMembers(steps, "atAntiIdeal", "Worst on every criterion that counts: score 0.", toAntiIdeal);
    return steps;
  }

  private Column point(Scaling[] points, IntToDoubleFunction coordinate) {
    var numbers = IntStream.range(0, points.length).mapToDouble(coordinate).toArray();
    return Column.of(input.criteria().subList(0, points.length), numbers);
  }

  private Step distances(String id, String caption, double[] distances) {
    return new Step.ByAlternative(id, caption, Column.of(input.alternatives(), distances));
  }

  /** Nobody is at a point if all coincide: then there is no ideal and no anti-ideal. */
  private void addMembers(List<Step> steps, String id, String caption, double[] distances) {
    var members =
        IntStream.range(0, distances.length)
            .filter(i -> distances[i] == 0 && toIdeal[i] + toAntiIdeal[i] > 0)
            .mapToObj(input.alternatives()::get)
            .toList();
    if (!members.isEmpty()) {
      steps.add(new Step.Members(id, caption, members));
    }
  }
}
