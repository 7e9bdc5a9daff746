package dev.steelyard.core.method.electre;

import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodInput;

/** Weights as parts of all weights. */
public final class WeightShares {

  private WeightShares() {}

  /**
   * The weights divided by their sum.
   *
   * @param input the weights
   * @return one part per criterion; all 0 if all weights are 0
   */
  public static double[] of(MethodInput input) {
    double[] shares = input.weights();
    double most = 0;
    for (double weight : shares) {
      most = Math.max(most, weight);
    }
    double sum = 0;
    for (int j = 0; j < shares.length; j++) {
      shares[j] = most > 0 ? shares[j] / most : 0;
      sum += shares[j];
    }
    for (int j = 0; j < shares.length; j++) {
      shares[j] = sum > 0 ? shares[j] / sum : 0;
    }
    return shares;
  }

  /**
   * Refuses weights that are all 0.
   *
   * @param fitness where it is noted
   * @param input the weights
   */
  public static void check(FitnessBuilder fitness, MethodInput input) {
    boolean any = false;
    for (double weight : input.weights()) {
      any |= weight > 0;
    }
    fitness.demand(any, "needs a weight above 0");
  }
}
