package dev.steelyard.core.decision;

import java.util.Optional;

/** A node of the criteria tree: a criterion that is judged, or a group of them. */
public sealed interface CriteriaNode permits CriteriaGroup, Criterion {

  /**
   * The name other parts of the decision refer to.
   *
   * @return unique in the tree
   */
  String id();

  /**
   * What people read.
   *
   * @return not blank
   */
  String name();

  /**
   * A remark.
   *
   * @return what the node is about
   */
  Optional<String> note();
}
