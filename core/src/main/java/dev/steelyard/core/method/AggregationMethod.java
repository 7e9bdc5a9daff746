package dev.steelyard.core.method;

import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.value.ValueTable;
import dev.steelyard.core.weight.Weights;

/** Turns performances and weights into scores, a ranking and their explanation. */
public interface AggregationMethod {

  /**
   * What this method is.
   *
   * @return its id, name, family and source
   */
  MethodDescription description();

  /**
   * Judges the alternatives.
   *
   * @param table performances and values of m alternatives on n criteria, m ≥ 0
   * @param weights n shares in the order of the table's columns
   * @return scores, ranking and explanation; never NaN
   * @throws dev.steelyard.core.error.InapplicableMethodException if the method cannot judge this
   *     data
   */
  Evaluation evaluate(ValueTable table, Weights weights);
}
