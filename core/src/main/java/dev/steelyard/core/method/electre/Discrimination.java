package dev.steelyard.core.method.electre;

import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;

/**
 * By how much credibilities must differ to count as different: {@code s(x) = alpha + beta x}.
 *
 * @param alpha the threshold at credibility 0, from 0 to 1
 * @param beta what it changes by up to credibility 1, from -1 to 0
 */
record Discrimination(double alpha, double beta) {

  static final Parameter<Double> ALPHA =
      Parameter.of("alpha", "The discrimination threshold at credibility 0.", Forms.number(0, 1))
          .orElse(0.3, "0.3");

  static final Parameter<Double> BETA =
      Parameter.of("beta", "What it changes by up to credibility 1.", Forms.number(-1, 0))
          .orElse(-0.15, "-0.15");

  Discrimination {
    Levels.require("alpha", alpha);
    if (!(beta >= -1 && beta <= 0)) {
      throw new IllegalArgumentException("beta must be from -1 to 0, but was " + beta);
    }
  }

  void check(FitnessBuilder fitness) {
    fitness.demand(alpha + beta >= 0, "needs alpha and beta with a sum of at least 0");
  }

  Distillation distillation(double[][] credibilities) {
    return new Distillation(credibilities, alpha, beta);
  }
}
