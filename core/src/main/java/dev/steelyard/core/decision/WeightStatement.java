package dev.steelyard.core.decision;

import dev.steelyard.core.error.Violation;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * How a person states what matters how much. Each way to state it is one class of package {@code
 * weight}, which also turns the statement into weights.
 */
public interface WeightStatement {

  /** Where a statement may stand, and what it weighs there. */
  enum Reach {
    /** Criteria and groups beside each other, at the top or inside a group. */
    SIBLINGS,
    /** The outermost criteria and groups. */
    TOP,
    /** Every judged criterion, wherever it stands. */
    CRITERIA
  }

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
   * What a decision file states besides {@code by}.
   *
   * @return by name, in the order to write them
   */
  default Map<String, Setting> settings() {
    return Collections.emptyMap();
  }

  /**
   * Where the statement may stand.
   *
   * @return {@link Reach#SIBLINGS} unless the statement says otherwise
   */
  default Reach reach() {
    return Reach.SIBLINGS;
  }

  /**
   * Whether answers to importance questions change these weights.
   *
   * @return false unless the statement says how
   */
  default boolean usesAnswers() {
    return false;
  }
}
