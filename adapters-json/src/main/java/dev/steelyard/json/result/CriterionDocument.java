package dev.steelyard.json.result;

import dev.steelyard.core.decision.CriteriaGroup;
import dev.steelyard.core.decision.CriteriaTree;
import dev.steelyard.core.decision.Criterion;
import java.util.List;

/**
 * A judged criterion.
 *
 * @param groups the ids of the groups that hold it, outermost first
 */
record CriterionDocument(String id, String name, String note, String unit, List<String> groups) {

  static List<CriterionDocument> all(CriteriaTree tree) {
    return tree.leaves().stream().map(leaf -> of(leaf, tree)).toList();
  }

  private static CriterionDocument of(Criterion leaf, CriteriaTree tree) {
    List<String> groups =
        tree.groups().stream()
            .filter(group -> CriteriaTree.leaves(group.children()).contains(leaf))
            .map(CriteriaGroup::id)
            .toList();
    return new CriterionDocument(
        leaf.id(), leaf.name(), leaf.note().orElse(null), leaf.scale().unit().orElse(null), groups);
  }
}
