package dev.steelyard.core.method.electre;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodInput;
import java.util.ArrayList;
import java.util.List;

/**
 * Concordance and discordance without thresholds (ELECTRE I and II): {@code c(a,b)} is the part of
 * the weight on which a is at least as good, {@code d(a,b)} the largest disadvantage of a, as a
 * part of the range of criteria.
 */
final class TrueCriteria {

  private final MethodInput input;
  private final double[] shares;
  private final double[] halves;
  private final double[] signs;
  private final double[][] rows;

  TrueCriteria(MethodInput input, DiscordanceScale scale) {
    this.input = input;
    this.shares = WeightShares.of(input);
    this.halves = scale.halves(input);
    this.signs = new double[shares.length];
    for (int j = 0; j < signs.length; j++) {
      signs[j] = input.direction(j).sign();
    }
    this.rows = Pairwise.rows(input);
  }

  double support(int j, double one, double other) {
    return signs[j] * one >= signs[j] * other ? 1 : 0;
  }

  double disadvantage(int j, double one, double other) {
    double half = signs[j] * (other / 2 - one / 2);
    return half > 0 && halves[j] > 0 ? Math.min(1, half / halves[j]) : 0;
  }

  double[][] concordance() {
    return Pairwise.table(rows, 1, this::concordance);
  }

  private double concordance(double[] one, double[] other) {
    double sum = 0;
    for (int j = 0; j < shares.length; j++) {
      sum += shares[j] * support(j, one[j], other[j]);
    }
    return sum;
  }

  double[][] discordance() {
    return Pairwise.table(rows, 0, this::discordance);
  }

  private double discordance(double[] one, double[] other) {
    double most = 0;
    for (int j = 0; j < shares.length; j++) {
      most = Math.max(most, disadvantage(j, one[j], other[j]));
    }
    return most;
  }

  /** The votes, with a veto for disadvantages above a level; then both tables. */
  List<Step> steps(double level, double[][] concordance, double[][] discordance) {
    if (input.rows() > Pairwise.SHOWN) {
      return List.of();
    }
    var steps = new ArrayList<Step>();
    steps.addAll(
        VoteSteps.of(
            input,
            this::support,
            (j, one, other) -> Cut.exceeds(disadvantage(j, one, other), level)));
    steps.add(
        Pairwise.step(
            "concordance",
            "The part of the weight on which the row is at least as good as the column.",
            input.alternatives(),
            concordance));
    steps.add(
        Pairwise.step(
            "discordance",
            "The largest disadvantage of the row, as a part of the range of criteria.",
            input.alternatives(),
            discordance));
    return steps;
  }
}
