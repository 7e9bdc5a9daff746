package dev.steelyard.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CriteriaTreeTest {

  private static final CriteriaTree TREE =
      new CriteriaTree(
          List.of(
              leaf("speed"),
              group("money", group("now", leaf("price"), leaf("setup")), leaf("rent")),
              leaf("support")));

  private static Criterion leaf(String id) {
    return Criterion.of(id, id, LabelScale.RATING5);
  }

  private static CriteriaGroup group(String id, CriteriaNode... children) {
    return new CriteriaGroup(id, id, Optional.empty(), List.of(children), Optional.empty());
  }

  @Test
  void leaves_are_the_judged_criteria_from_left_to_right() {
    assertThat(TREE.leaves())
        .extracting(Criterion::id)
        .containsExactly("speed", "price", "setup", "rent", "support");
  }

  @Test
  void nodes_are_parents_before_children() {
    assertThat(TREE.nodes())
        .extracting(CriteriaNode::id)
        .containsExactly("speed", "money", "now", "price", "setup", "rent", "support");
  }

  @Test
  void groups_are_outer_before_inner() {
    assertThat(TREE.groups()).extracting(CriteriaGroup::id).containsExactly("money", "now");
  }

  @Test
  void a_leaf_is_found_by_id_and_a_group_is_not_a_leaf() {
    assertThat(TREE.leaf("setup")).map(Criterion::id).contains("setup");
    assertThat(TREE.leaf("money")).isEmpty();
    assertThat(TREE.node("money")).map(CriteriaNode::id).contains("money");
    assertThat(TREE.node("nothing")).isEmpty();
  }

  @Test
  void the_parent_is_the_innermost_group() {
    assertThat(TREE.parent("setup")).map(CriteriaGroup::id).contains("now");
    assertThat(TREE.parent("now")).map(CriteriaGroup::id).contains("money");
    assertThat(TREE.parent("money")).isEmpty();
    assertThat(TREE.parent("nothing")).isEmpty();
  }
}
