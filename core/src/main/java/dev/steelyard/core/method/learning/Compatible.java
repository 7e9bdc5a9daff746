package dev.steelyard.core.method.learning;

import dev.steelyard.core.explanation.Attribution;
import dev.steelyard.core.math.LinearProgram;
import dev.steelyard.core.method.MethodInput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All additive value functions that agree with some comparisons; none of them is left out. */
final class Compatible {

  private final MethodInput input;
  private final Curves curves;
  private final double delta;
  private final List<Judged> judged;
  private final LinearProgram program;

  Compatible(MethodInput input, List<Judged> judged, double delta) {
    this.input = input;
    this.curves = Curves.general(input);
    this.delta = delta;
    this.judged = judged;
    this.program = program(judged);
  }

  private LinearProgram program(List<Judged> comparisons) {
    var made = new LinearProgram(curves.size());
    double[] whole = new double[curves.size()];
    Arrays.fill(whole, 1);
    made.equal(whole, 1);
    for (Judged each : comparisons) {
      double[] row = each.difference(curves, curves.size());
      if (each.strict()) {
        made.atLeast(row, delta);
      } else {
        made.equal(row, 0);
      }
    }
    return made;
  }

  private boolean possible(List<Judged> comparisons) {
    double[] cost = new double[curves.size()];
    curves.addWeight(0, 1, cost);
    return program(comparisons).minimize(cost).isPresent();
  }

  /**
   * Comparisons that no function agrees with, while one agrees with any of them left out.
   *
   * @return empty if some function agrees with all
   */
  List<Judged> contradiction() {
    if (possible(judged)) {
      return List.of();
    }
    var left = new ArrayList<>(judged);
    for (Judged each : judged) {
      var without = new ArrayList<>(left);
      without.remove(each);
      if (!possible(without)) {
        left = without;
      }
    }
    return List.copyOf(left);
  }

  /** The smallest difference of the values of two alternatives. */
  double least(int first, int second) {
    double[] difference = new Judged(first, second, true).difference(curves, curves.size());
    return Extremes.dot(difference, Extremes.solved(program, difference));
  }

  /** The mean of the functions that give one criterion the largest or the smallest weight. */
  Learned mean() {
    return new Learned(input, curves, Extremes.among(program, curves, curves.size(), true).mean());
  }

  /** The split of a gap in the mean function; its terms are no parts of the scores. */
  Attribution attribution() {
    var mean = mean().attribution();
    return mean::compare;
  }
}
