package dev.steelyard.core.weight.judgement;

import dev.steelyard.core.math.LinearProgram;

/** The linear model: the smallest ξ with {@code |w_B - a_Bj w_j| ≤ ξ, |w_j - a_jW w_W| ≤ ξ}. */
final class BestWorstLinear {

  private final int n;
  private final LinearProgram program;
  private final double[] solution;

  BestWorstLinear(BestWorstAnswers answers) {
    this.n = answers.size();
    this.program = new LinearProgram(n + 1);
    double[] ones = new double[n + 1];
    for (int j = 0; j < n; j++) {
      ones[j] = 1;
      near(answers.best(), j, answers.bestOver(j));
      near(j, answers.worst(), answers.overWorst(j));
    }
    program.equal(ones, 1);
    double[] cost = new double[n + 1];
    cost[n] = 1;
    this.solution = program.minimize(cost).orElseThrow();
  }

  /** {@code |w_one - ratio w_other| ≤ ξ}. */
  private void near(int one, int other, double ratio) {
    if (one != other) {
      double[] difference = new double[n + 1];
      difference[one] = 1;
      difference[other] = -ratio;
      difference[n] = -1;
      program.atMost(difference.clone(), 0);
      difference[n] = 1;
      program.atLeast(difference, 0);
    }
  }

  double deviation() {
    return Math.max(0, solution[n]);
  }

  double[] weights() {
    double[] weights = new double[n];
    for (int j = 0; j < n; j++) {
      weights[j] = Math.max(0, solution[j]);
    }
    return NormalisedColumns.shares(weights);
  }
}
