package dev.steelyard.json.decision;

import dev.steelyard.core.decision.CriteriaTree;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Scale;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The criteria that were read, and those of them of which the scale could not be read. */
final class KnownCriteria {
  private final CriteriaTree tree;
  private final Set<String> unread;
  private final Map<String, Scale> scales = new HashMap<>();

  KnownCriteria(CriteriaTree tree, Set<String> unread) {
    this.tree = tree;
    this.unread = unread;
    for (Criterion leaf : tree.leaves()) {
      scales.put(leaf.id(), leaf.scale());
    }
  }

  CriteriaTree tree() {
    return tree;
  }

  /** Whether marks on a criterion cannot be judged because its scale could not be read. */
  boolean unread(String criterion) {
    return unread.contains(criterion);
  }

  /** The ids of the criteria that are judged. */
  Set<String> ids() {
    return scales.keySet();
  }

  /** Empty for groups and for ids that no criterion has. */
  Optional<Scale> scale(String criterion) {
    return Optional.ofNullable(scales.get(criterion));
  }
}
