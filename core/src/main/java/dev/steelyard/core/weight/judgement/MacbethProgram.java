package dev.steelyard.core.weight.judgement;

import dev.steelyard.core.math.LinearProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Values of at least 0 that respect all answers, with the smallest maximum. The last variable is
 * that maximum.
 */
final class MacbethProgram {

  /** How much more the maximum counts than the value that is looked at. */
  private static final double FIRST = 1000;

  private final List<String> ids;
  private final LinearProgram program;

  MacbethProgram(List<String> ids, List<MacbethAnswer> answers) {
    this.ids = List.copyOf(ids);
    this.program = new LinearProgram(ids.size() + 1);
    for (int j = 0; j < ids.size(); j++) {
      double[] below = new double[ids.size() + 1];
      below[ids.size()] = 1;
      below[j] = -1;
      program.atLeast(below, 0);
    }
    answers.forEach(this::add);
    for (MacbethAnswer larger : answers) {
      answers.forEach(smaller -> order(larger, smaller));
    }
  }

  private double[] difference(MacbethAnswer answer) {
    double[] row = new double[ids.size() + 1];
    row[ids.indexOf(answer.more())] = 1;
    answer.less().ifPresent(less -> row[ids.indexOf(less)] = -1);
    return row;
  }

  private void add(MacbethAnswer answer) {
    if (answer.most() == MacbethCategory.NONE) {
      program.equal(difference(answer), 0);
    } else {
      program.atLeast(difference(answer), answer.least().ordinal());
    }
  }

  /** A difference of a larger category exceeds one of a smaller by at least that many steps. */
  private void order(MacbethAnswer larger, MacbethAnswer smaller) {
    int steps = larger.least().ordinal() - smaller.most().ordinal();
    if (steps > 0) {
      double[] row = difference(larger);
      double[] other = difference(smaller);
      for (int k = 0; k < row.length; k++) {
        row[k] -= other[k];
      }
      program.atLeast(row, steps);
    }
  }

  /** The smallest maximum, and then the smallest multiple of one value. */
  private Optional<double[]> smallest(int variable, double factor) {
    double[] cost = new double[ids.size() + 1];
    cost[variable] = factor;
    cost[ids.size()] = FIRST;
    return program.minimize(cost);
  }

  boolean feasible() {
    return smallest(0, 0).isPresent();
  }

  /** The solutions with the least and the greatest value of each, two per id. */
  List<double[]> extremes() {
    var extremes = new ArrayList<double[]>();
    for (int j = 0; j < ids.size(); j++) {
      extremes.add(smallest(j, 1).orElseThrow());
      extremes.add(smallest(j, -1).orElseThrow());
    }
    return extremes;
  }

  /** Answers that contradict one another, none of which can be left out; found one by one. */
  static List<MacbethAnswer> conflict(List<String> ids, List<MacbethAnswer> answers) {
    var needed = new ArrayList<>(answers);
    for (MacbethAnswer each : answers) {
      var rest = new ArrayList<>(needed);
      rest.remove(each);
      if (!new MacbethProgram(ids, rest).feasible()) {
        needed.remove(each);
      }
    }
    return List.copyOf(needed);
  }
}
