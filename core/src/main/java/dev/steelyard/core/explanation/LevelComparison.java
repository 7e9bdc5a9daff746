package dev.steelyard.core.explanation;

import dev.steelyard.core.decision.CriteriaGroup;
import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.CriteriaTree;
import dev.steelyard.core.math.CompensatedSum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A comparison read at every level of the criteria tree: the pull of a group is the sum of the
 * pulls of its children, {@code c_g = Σ_(j in g) c_j}, and what is shown of it the sum of what is
 * shown of them. So every level sums to the same gap, exact and as shown, and no level contradicts
 * another. A shown group can differ from its own rounding by the roundings of its criteria.
 *
 * <p>A criterion that is judged on an outer level stays in place on the inner ones. Cost: O(n) per
 * level.
 *
 * @param levels the comparison by outermost nodes first, the comparison by judged criteria last
 * @param siblings the outermost nodes first, then the children of every group in tree order
 */
public record LevelComparison(List<Comparison> levels, List<Siblings> siblings) {

  /** Copies the lists. */
  public LevelComparison {
    levels = List.copyOf(levels);
    siblings = List.copyOf(siblings);
  }

  /**
   * The pulls of nodes that share a parent.
   *
   * @param group the id of the parent; empty for the outermost nodes
   * @param pulls one per child, largest magnitude first, equal ones in tree order
   * @param notability which of them stand out
   */
  public record Siblings(Optional<String> group, List<Pull> pulls, Notability notability) {

    /** Copies the pulls. */
    public Siblings {
      pulls = List.copyOf(pulls);
    }
  }

  /**
   * Reads a comparison level by level. The decisive set and the ledger of a level are those of its
   * comparison.
   *
   * @param tree the criteria
   * @param comparison by the judged criteria of the tree
   * @param factor how many standard deviations above the mean stand out, see {@link Notability}
   * @return at least one level
   * @throws IllegalArgumentException if the comparison is not by the judged criteria of the tree
   */
  public static LevelComparison of(CriteriaTree tree, Comparison comparison, double factor) {
    Map<String, Pull> pulls = fold(tree, comparison);
    var levels = new ArrayList<Comparison>();
    List<CriteriaNode> nodes = tree.roots();
    levels.add(level(nodes, pulls, comparison));
    while (nodes.stream().anyMatch(CriteriaGroup.class::isInstance)) {
      nodes = nodes.stream().flatMap(node -> inner(node).stream()).toList();
      levels.add(level(nodes, pulls, comparison));
    }
    return new LevelComparison(levels, siblings(tree, pulls, factor));
  }

  private static List<CriteriaNode> inner(CriteriaNode node) {
    return node instanceof CriteriaGroup group ? group.children() : List.of(node);
  }

  private static Map<String, Pull> fold(CriteriaTree tree, Comparison comparison) {
    var byId = new LinkedHashMap<String, Pull>();
    comparison.pulls().forEach(pull -> byId.put(pull.criterion(), pull));
    var leaves = tree.leaves();
    if (leaves.size() != byId.size()
        || !leaves.stream().allMatch(leaf -> byId.containsKey(leaf.id()))) {
      throw new IllegalArgumentException(
          "expected a comparison by the criteria of the tree, but was by " + byId.keySet());
    }
    int decimals = comparison.measure().decimals();
    tree.groups().forEach(group -> byId.put(group.id(), folded(group, byId, decimals)));
    return byId;
  }

  /**
   * Sums the judged criteria below a group, not its subgroups, so that nothing is rounded twice.
   */
  private static Pull folded(CriteriaGroup group, Map<String, Pull> byId, int decimals) {
    var points = new CompensatedSum();
    var shown = new CompensatedSum();
    for (var leaf : CriteriaTree.leaves(List.of(group))) {
      points.add(byId.get(leaf.id()).points());
      shown.add(byId.get(leaf.id()).shown());
    }
    return new Pull(group.id(), points.value(), LargestRemainder.round(shown.value(), decimals));
  }

  private static List<Pull> sorted(List<CriteriaNode> nodes, Map<String, Pull> pulls) {
    return nodes.stream()
        .map(node -> pulls.get(node.id()))
        .sorted(Comparator.comparingDouble(pull -> -Math.abs(pull.points())))
        .toList();
  }

  private static Comparison level(
      List<CriteriaNode> nodes, Map<String, Pull> pulls, Comparison whole) {
    return new Comparison(
        whole.first(),
        whole.second(),
        whole.gap(),
        whole.shownGap(),
        sorted(nodes, pulls),
        whole.measure());
  }

  private static List<Siblings> siblings(
      CriteriaTree tree, Map<String, Pull> pulls, double factor) {
    var found = new ArrayList<Siblings>();
    found.add(siblings(Optional.empty(), sorted(tree.roots(), pulls), factor));
    for (CriteriaGroup group : tree.groups()) {
      found.add(siblings(Optional.of(group.id()), sorted(group.children(), pulls), factor));
    }
    return found;
  }

  private static Siblings siblings(Optional<String> group, List<Pull> pulls, double factor) {
    return new Siblings(group, pulls, Notability.of(pulls, factor));
  }
}
