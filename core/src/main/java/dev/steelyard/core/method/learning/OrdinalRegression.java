package dev.steelyard.core.method.learning;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.math.LinearProgram;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Learns from a ranking with the smallest sum of errors. Every example has one error that adds to
 * its value, or two, of which the first takes away and the second adds.
 */
final class OrdinalRegression {

  private final MethodInput input;
  private final Curves curves;
  private final List<Judged> judged;
  private final double delta;
  private final boolean twoErrors;
  private final int[] place;
  private final int unknowns;

  OrdinalRegression(MethodInput input, Uta.Parameters parameters, boolean twoErrors) {
    this.input = input;
    this.curves = Curves.even(input, parameters.breakpoints());
    this.judged = Judged.of(input, parameters.examples());
    this.delta = parameters.delta();
    this.twoErrors = twoErrors;
    this.place = new int[input.rows()];
    this.unknowns = curves.size() + number() * (twoErrors ? 2 : 1);
  }

  /** Gives every example the place of its first error, and counts unknowns of errors. */
  private int number() {
    Arrays.fill(place, -1);
    int next = 0;
    place[judged.get(0).first()] = curves.size();
    for (Judged each : judged) {
      next++;
      place[each.second()] = curves.size() + next * (twoErrors ? 2 : 1);
    }
    return next + 1;
  }

  private LinearProgram program() {
    var program = new LinearProgram(unknowns);
    double[] whole = new double[unknowns];
    Arrays.fill(whole, 0, curves.size(), 1);
    program.equal(whole, 1);
    for (Judged each : judged) {
      double[] row = each.difference(curves, unknowns);
      addError(each.first(), 1, row);
      addError(each.second(), -1, row);
      if (each.strict()) {
        program.atLeast(row, delta);
      } else {
        program.equal(row, 0);
      }
    }
    return program;
  }

  private void addError(int i, double factor, double[] row) {
    if (twoErrors) {
      row[place[i]] -= factor;
      row[place[i] + 1] += factor;
    } else {
      row[place[i]] += factor;
    }
  }

  private double[] cost() {
    double[] cost = new double[unknowns];
    Arrays.fill(cost, curves.size(), unknowns, 1);
    return cost;
  }

  /** The smallest sum of errors. */
  double error() {
    return Extremes.least(program(), cost());
  }

  Evaluation evaluation(String method, boolean minima) {
    var extremes = Extremes.of(program(), curves, cost(), minima);
    double[] mean = extremes.mean();
    var learned = new Learned(input, curves, mean);
    return learned.evaluation(method).with(() -> steps(extremes, learned, mean));
  }

  private List<Step> steps(Extremes extremes, Learned learned, double[] mean) {
    var steps = new ArrayList<Step>();
    steps.add(
        new Step.Single(
            "error",
            "The smallest sum of errors; 0 if some function agrees with all examples.",
            Extremes.rounded(Extremes.dot(cost(), mean))));
    if (twoErrors) {
      steps.add(errors("sigmaPlus", "By how much each example is valued too high.", mean, 0));
      steps.add(errors("sigmaMinus", "By how much each example is valued too low.", mean, 1));
    } else {
      steps.add(errors("sigma", "What each example lacks to its place.", mean, 0));
    }
    steps.add(extremes.step(input.criteria()));
    steps.addAll(learned.steps());
    return steps;
  }

  private Step errors(String id, String caption, double[] mean, int side) {
    double[] errors = new double[input.rows()];
    for (int i = 0; i < errors.length; i++) {
      errors[i] = place[i] < 0 ? 0 : Extremes.rounded(mean[place[i] + side]);
    }
    return new Step.ByAlternative(id, caption, Column.of(input.alternatives(), errors));
  }
}
