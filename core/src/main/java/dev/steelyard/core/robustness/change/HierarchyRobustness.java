package dev.steelyard.core.robustness.change;

import dev.steelyard.core.decision.CriteriaGroup;
import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.CriteriaTree;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.robustness.Effect;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.robustness.WeightStability;
import dev.steelyard.core.robustness.WeightStability.Interval;
import dev.steelyard.core.robustness.WeightStability.Pair;
import dev.steelyard.core.robustness.change.GroupStability.SharedInterval;
import dev.steelyard.core.table.PerformanceTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How the first alternative depends on the weight of each group of the criteria tree, at every
 * level.
 *
 * <p>With the group's share T the weights are {@code T w_j / W_g} inside and {@code (1 - T) w_j /
 * (1 - W_g)} outside. Where scores are sums over criteria, inside and outside are two columns of
 * their own, {@code Σ_j w_j v_ij / W_g} each, and the interval is that of {@link WeightStability}
 * on them. For other methods 64 points on each side of the stated share are looked at, and the part
 * where the first changes is halved.
 *
 * <p>Who comes first without a group is found by running the method with no weight in it, which
 * drops it for every method that claims {@link
 * dev.steelyard.core.method.Claim#ZERO_WEIGHT_REMOVES}.
 *
 * <p>Cost: n + 1 evaluations to find out which applies; then O(m n) and one evaluation, or up to
 * 230 evaluations, for each group.
 *
 * <p>Source: B. Mareschal, "Weight stability intervals in multicriteria decision aid", European
 * Journal of Operational Research 33 (1988) 54–64, for one weight.
 */
public final class HierarchyRobustness {

  private static final int POINTS = 64;

  private final Judgement judgement;
  private final MethodRun run;
  private final double[] shares;
  private final Optional<PerformanceTable> values;

  private HierarchyRobustness(Judgement judgement) {
    this.judgement = judgement;
    this.run = new MethodRun(judgement);
    this.shares = run.shares();
    this.values = AdditiveScores.of(judgement, run);
  }

  /**
   * Every group.
   *
   * @param judgement what was computed
   * @return outer groups before inner ones, from left to right; empty for a tree without groups
   */
  public static List<GroupStability> of(Judgement judgement) {
    var found = new ArrayList<GroupStability>();
    new HierarchyRobustness(judgement).collect(judgement.decision().criteria().roots(), 1, found);
    return List.copyOf(found);
  }

  private void collect(List<CriteriaNode> nodes, int depth, List<GroupStability> found) {
    for (CriteriaNode node : nodes) {
      if (node instanceof CriteriaGroup group) {
        found.add(stability(group, depth));
        collect(group.children(), depth + 1, found);
      }
    }
  }

  private GroupStability stability(CriteriaGroup group, int depth) {
    boolean[] inside = inside(group);
    double share =
        IntStream.range(0, shares.length).filter(j -> inside[j]).mapToDouble(j -> shares[j]).sum();
    boolean some = share > 0 && outside(inside) > 0;
    Optional<SharedInterval> interval =
        some ? judgement.leader().map(leader -> interval(leader, inside, share)) : Optional.empty();
    return new GroupStability(group.id(), depth, share, interval, without(inside));
  }

  private boolean[] inside(CriteriaGroup group) {
    List<Criterion> leaves = CriteriaTree.leaves(group.children());
    boolean[] inside = new boolean[shares.length];
    for (int j = 0; j < inside.length; j++) {
      inside[j] = leaves.contains(judgement.table().criteria().get(j));
    }
    return inside;
  }

  private double outside(boolean... inside) {
    return IntStream.range(0, shares.length)
        .filter(j -> !inside[j])
        .mapToDouble(j -> shares[j])
        .sum();
  }

  private List<String> without(boolean... inside) {
    return outside(inside) > 0
        ? run.weighted(at(0, inside)).map(each -> each.ranking().first()).orElse(List.of())
        : List.of();
  }

  /** The weights at a share of the group. */
  private double[] at(double share, boolean... inside) {
    double others = outside(inside);
    double within = share == 0 ? 0 : share / (1 - others);
    double[] weights = new double[shares.length];
    Arrays.setAll(weights, j -> shares[j] * (inside[j] ? within : (1 - share) / others));
    return weights;
  }

  private SharedInterval interval(String leader, boolean[] inside, double share) {
    return values
        .map(table -> exact(table, inside, share))
        .orElseGet(() -> searched(leader, inside, share));
  }

  private SharedInterval exact(PerformanceTable table, boolean[] inside, double share) {
    double[][] sides = new double[2][table.rows()];
    for (int j = 0; j < inside.length; j++) {
      double whole = inside[j] ? share : outside(inside);
      table.addScaled(j, shares[j] / whole, sides[inside[j] ? 0 : 1]);
    }
    var two = PerformanceTable.adopting(table.alternatives(), List.of("inside", "outside"), sides);
    Interval best = new WeightStability(two, share, outside(inside)).best(0).orElseThrow();
    return new SharedInterval(
        best.lower(), best.upper(), rival(best.lowerAt()), rival(best.upperAt()), true);
  }

  private List<String> rival(Optional<Pair> pair) {
    return pair.map(each -> List.of(judgement.table().alternatives().get(each.behind())))
        .orElse(List.of());
  }

  private SharedInterval searched(String leader, boolean[] inside, double share) {
    var lower = crossing(leader, inside, share, 0);
    var upper = crossing(leader, inside, share, 1);
    return new SharedInterval(
        lower.orElse(0.0),
        upper.orElse(1.0),
        lower.map(each -> first(each, inside)).orElse(List.of()),
        upper.map(each -> first(each, inside)).orElse(List.of()),
        false);
  }

  private List<String> first(double share, boolean... inside) {
    return run.weighted(at(share, inside)).orElseThrow().ranking().first();
  }

  private Optional<Double> crossing(String leader, boolean[] inside, double share, double end) {
    List<Double> points =
        IntStream.rangeClosed(1, POINTS).mapToObj(k -> share + (end - share) * k / POINTS).toList();
    var found = Crossing.find(share, points, at -> changed(leader, at(at, inside)));
    return found.isPresent() ? Optional.of(found.getAsDouble()) : Optional.empty();
  }

  private boolean changed(String leader, double... weights) {
    return run.weighted(weights)
        .map(each -> Outcome.of(each, leader).effect() != Effect.STAYS)
        .orElse(false);
  }
}
