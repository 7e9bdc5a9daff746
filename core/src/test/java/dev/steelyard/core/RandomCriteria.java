package dev.steelyard.core;

import dev.steelyard.core.decision.CriteriaGroup;
import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.CurvePoint;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.Level;
import dev.steelyard.core.decision.NumericScale;
import dev.steelyard.core.decision.Scale;
import dev.steelyard.core.decision.TargetScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Random criteria trees with every kind of scale. */
final class RandomCriteria {

  private static final int DEEPEST = 3;

  private static final LabelScale SHARED =
      LabelScale.named(
          "freedom",
          new Level("easy", 90, Optional.of("within a week")),
          Level.of("hard", 5),
          Level.of("some work", 60),
          Level.of("some help", 60));

  private static final LabelScale OWN =
      new LabelScale(Optional.empty(), List.of(Level.of("small", 0), Level.of("large", 100)));

  private final Chance chance;
  private final List<Supplier<Scale>> scales;
  private int made;

  RandomCriteria(Chance chance) {
    this.chance = chance;
    this.scales =
        List.of(
            () -> LabelScale.RATING5,
            () -> LabelScale.PASS_FAIL,
            () -> SHARED,
            () -> OWN,
            NumericScale::percent,
            this::numbers,
            this::curve,
            this::target);
  }

  List<CriteriaNode> roots() {
    return nodes(chance.from(1, 4), 1);
  }

  private List<CriteriaNode> nodes(int count, int level) {
    var nodes = new ArrayList<CriteriaNode>();
    for (int k = 0; k < count; k++) {
      nodes.add(level <= DEEPEST && chance.in(0.25) ? group(level) : criterion());
    }
    return nodes;
  }

  private CriteriaNode group(int level) {
    String id = "g" + made++;
    var note = chance.maybe(0.2, () -> "A remark.");
    var children = nodes(chance.from(1, 3), level + 1);
    var weights = new RandomWeights(chance).inside(children);
    return new CriteriaGroup(id, "Group " + id, note, children, weights);
  }

  private CriteriaNode criterion() {
    String id = "c" + made++;
    var note = chance.maybe(0.2, () -> "A remark.");
    return new Criterion(id, "Criterion " + id, note, chance.of(scales).get());
  }

  private Scale numbers() {
    double worst = chance.number(-50, 50);
    double best = worst + (chance.in(0.5) ? 1 : -1) * chance.number(1, 200);
    return NumericScale.of(chance.in(0.5) ? "EUR" : "", worst, best);
  }

  private Scale curve() {
    double low = chance.number(-10, 10);
    var curve = new ArrayList<CurvePoint>();
    for (int k = 0; k <= chance.from(1, 3); k++) {
      curve.add(new CurvePoint(low + 10 * k, chance.number(0, 100)));
    }
    double high = curve.get(curve.size() - 1).at();
    boolean less = chance.in(0.5);
    return new NumericScale(Optional.of("hours"), less ? high : low, less ? low : high, curve);
  }

  private Scale target() {
    return new TargetScale(
        chance.maybe(0.5, () -> "km"), chance.number(-5, 5), chance.number(0.5, 10));
  }
}
