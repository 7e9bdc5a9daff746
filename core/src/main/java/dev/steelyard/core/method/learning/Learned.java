package dev.steelyard.core.method.learning;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.AdditiveAttribution;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.explanation.Split;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import java.util.ArrayList;
import java.util.List;

/** An additive value function that was learned, applied to all alternatives. */
final class Learned {

  private static final Measure MEASURE = Measure.of(Split.ADDITIVE, "of the value", 1);

  private final MethodInput input;
  private final Curves curves;
  private final double[] rises;
  private final double[] weights;
  private final PerformanceTable values;
  private final double[] scores;

  Learned(MethodInput input, Curves curves, double[] rises) {
    this.input = input;
    this.curves = curves;
    this.rises = rises;
    this.weights = curves.weights(rises);
    this.values = curves.values(rises);
    this.scores = new double[input.rows()];
    for (int j = 0; j < weights.length; j++) {
      values.addScaled(j, weights[j], scores);
    }
  }

  double score(int i) {
    return scores[i];
  }

  AdditiveAttribution attribution() {
    return new AdditiveAttribution(values, weights, MEASURE);
  }

  Evaluation evaluation(String method) {
    return Evaluation.of(
        method, Column.of(input.alternatives(), scores), Direction.MAXIMIZE, attribution());
  }

  /** What was learned: curves, weights and what each performance adds. */
  List<Step> steps() {
    var steps = new ArrayList<>(curves.steps(rises));
    steps.add(
        new Step.ByCriterion(
            "learnedWeights",
            "What the whole way from the worst to the best of a criterion adds.",
            Column.of(input.criteria(), weights.clone())));
    steps.add(
        new Step.Table(
            "marginalValues", "What each performance adds to the value.", marginalValues()));
    return steps;
  }

  private PerformanceTable marginalValues() {
    double[][] columns = new double[weights.length][input.rows()];
    for (int j = 0; j < columns.length; j++) {
      values.addScaled(j, weights[j], columns[j]);
    }
    return PerformanceTable.adopting(input.alternatives(), input.criteria(), columns);
  }

  /** The judgement of no alternatives. */
  static Evaluation none(MethodInput input, String method) {
    var empty = PerformanceTable.of(List.of(), input.criteria(), new double[input.width()][0]);
    return Evaluation.of(
        method,
        Column.of(List.of(), new double[0]),
        Direction.MAXIMIZE,
        new AdditiveAttribution(empty, new double[input.width()], MEASURE));
  }
}
