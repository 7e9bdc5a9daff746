package dev.steelyard.core.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * All criteria of a decision.
 *
 * @param roots the outermost criteria and groups, in the order stated
 */
public record CriteriaTree(List<CriteriaNode> roots) {

  /** Copies the list. */
  public CriteriaTree {
    roots = List.copyOf(roots);
  }

  /**
   * The criteria that are judged.
   *
   * @return the leaves from left to right
   */
  public List<Criterion> leaves() {
    return leaves(roots);
  }

  /**
   * The criteria that are judged below some nodes.
   *
   * @param nodes any nodes
   * @return their leaves from left to right
   */
  public static List<Criterion> leaves(List<CriteriaNode> nodes) {
    return all(nodes).stream()
        .filter(Criterion.class::isInstance)
        .map(Criterion.class::cast)
        .toList();
  }

  /**
   * Every node of the tree.
   *
   * @return parents before their children, from left to right
   */
  public List<CriteriaNode> nodes() {
    return all(roots);
  }

  private static List<CriteriaNode> all(List<CriteriaNode> nodes) {
    var found = new ArrayList<CriteriaNode>();
    collect(nodes, found);
    return found;
  }

  private static void collect(List<CriteriaNode> nodes, List<CriteriaNode> found) {
    for (CriteriaNode node : nodes) {
      found.add(node);
      if (node instanceof CriteriaGroup group) {
        collect(group.children(), found);
      }
    }
  }

  /**
   * The groups of the tree.
   *
   * @return outer groups before inner ones
   */
  public List<CriteriaGroup> groups() {
    return nodes().stream()
        .filter(CriteriaGroup.class::isInstance)
        .map(CriteriaGroup.class::cast)
        .toList();
  }

  /**
   * The judged criterion with an id.
   *
   * @param id an id
   * @return empty for groups and unknown ids
   */
  public Optional<Criterion> leaf(String id) {
    return leaves().stream().filter(leaf -> leaf.id().equals(id)).findFirst();
  }

  /**
   * The node with an id.
   *
   * @param id an id
   * @return a criterion or a group, empty for unknown ids
   */
  public Optional<CriteriaNode> node(String id) {
    return nodes().stream().filter(node -> node.id().equals(id)).findFirst();
  }

  /**
   * The innermost group that holds a node.
   *
   * @param id the id of a node
   * @return empty for the outermost nodes
   */
  public Optional<CriteriaGroup> parent(String id) {
    return groups().stream()
        .filter(group -> group.children().stream().anyMatch(child -> child.id().equals(id)))
        .findFirst();
  }

  /**
   * The same tree with other judged criteria.
   *
   * @param change makes the one from the other; it must keep the id
   * @return a copy with the same groups
   */
  public CriteriaTree map(UnaryOperator<Criterion> change) {
    return new CriteriaTree(map(roots, change));
  }

  private static List<CriteriaNode> map(List<CriteriaNode> nodes, UnaryOperator<Criterion> change) {
    return nodes.stream().map(node -> map(node, change)).toList();
  }

  private static CriteriaNode map(CriteriaNode node, UnaryOperator<Criterion> change) {
    if (node instanceof Criterion criterion) {
      return change.apply(criterion);
    }
    var group = (CriteriaGroup) node;
    return new CriteriaGroup(
        group.id(), group.name(), group.note(), map(group.children(), change), group.weights());
  }
}
