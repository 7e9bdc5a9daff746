package dev.steelyard.core.decision;

import dev.steelyard.core.error.Violation;
import java.util.List;

/**
 * How a person states what matters how much. Each way to state it is one class of package {@code
 * weight}, which also turns the statement into weights.
 */
public interface WeightStatement {

  /**
   * The name of this way in decision files.
   *
   * @return for instance {@code points}
   */
  String by();

  /**
   * What is wrong with the statement for these criteria.
   *
   * @param siblings the criteria and groups among which weight is shared out
   * @return violations with subjects relative to the statement
   */
  List<Violation> violations(List<CriteriaNode> siblings);

  /**
   * Whether answers to importance questions change these weights.
   *
   * @return false unless the statement says how
   */
  default boolean usesAnswers() {
    return false;
  }
}
