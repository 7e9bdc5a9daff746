package dev.steelyard.core.method;

import dev.steelyard.core.result.Evaluation;

/**
 * Turns performances and weights into scores, a ranking and their explanation. A method is
 * immutable; its parameters are given when it is made.
 */
public interface AggregationMethod {

  /**
   * What this method is.
   *
   * @return its id, name, family, source and claims
   */
  MethodDescription description();

  /**
   * What this method makes of some data, before it runs.
   *
   * @param input performances and weights
   * @return fit, degenerate or refused, and why; cost at most that of the evaluation
   */
  default Fitness fitness(MethodInput input) {
    return Fitness.FIT;
  }

  /**
   * Whether this method computes with the range of every performance itself. Variations then leave
   * performances as they are.
   *
   * @return true if it uses {@link MethodInput#triangles()}
   */
  default boolean usesTriangles() {
    return false;
  }

  /**
   * Judges the alternatives.
   *
   * @param input performances and weights of m alternatives on n criteria, m ≥ 0
   * @return scores, ranking and explanation; never NaN
   * @throws dev.steelyard.core.error.InapplicableMethodException if and only if the fitness is
   *     refused
   */
  Evaluation evaluate(MethodInput input);
}
