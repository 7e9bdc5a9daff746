package dev.steelyard.core;

import dev.steelyard.core.decision.Alternative;
import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.Confidence;
import dev.steelyard.core.decision.Constraint;
import dev.steelyard.core.decision.CriteriaTree;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Evidence;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.Mark;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.decision.Performances;
import dev.steelyard.core.decision.Scale;
import dev.steelyard.core.decision.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Random performances with evidence, and random constraints on them. */
final class RandomCells {

  private final Chance chance;
  private final List<Alternative> alternatives;
  private final List<Source> sources;

  RandomCells(Chance chance, List<Alternative> alternatives, List<Source> sources) {
    this.chance = chance;
    this.alternatives = alternatives;
    this.sources = sources;
  }

  Performances all(CriteriaTree tree) {
    var rows = new LinkedHashMap<String, Map<String, Cell>>();
    for (Criterion criterion : tree.leaves()) {
      rows.put(criterion.id(), row(criterion));
    }
    return new Performances(rows);
  }

  Map<String, Cell> row(Criterion criterion) {
    var row = new LinkedHashMap<String, Cell>();
    alternatives.forEach(each -> row.put(each.id(), cell(criterion.scale())));
    return row;
  }

  private Cell cell(Scale scale) {
    return new Cell(performance(scale), evidence());
  }

  private Performance performance(Scale scale) {
    if (chance.in(0.1)) {
      return Performance.UNKNOWN;
    }
    if (chance.in(0.6)) {
      return new Performance.Exactly(mark(scale));
    }
    List<Mark> range =
        Stream.generate(() -> mark(scale))
            .limit(3)
            .sorted(Comparator.comparingDouble(mark -> scale.position(mark).orElseThrow()))
            .toList();
    var is = chance.maybe(0.5, () -> range.get(1));
    return new Performance.Between(range.get(0), is, range.get(2));
  }

  private Mark mark(Scale scale) {
    return scale instanceof LabelScale labels
        ? Mark.of(chance.of(labels.labels()))
        : Mark.of(chance.number(scale.lowest(), scale.highest()));
  }

  private Evidence evidence() {
    if (chance.in(0.3)) {
      return Evidence.NONE;
    }
    Optional<String> source =
        sources.isEmpty() ? Optional.empty() : chance.maybe(0.6, () -> chance.of(sources).id());
    return new Evidence(
        chance.maybe(0.7, () -> "We tried it."),
        source,
        chance.maybe(0.1, () -> "https://example.org/page"),
        chance.maybe(0.2, () -> chance.of(List.of(Confidence.values()))),
        chance.maybe(0.1, () -> "Ana"));
  }

  List<Constraint> constraints(CriteriaTree tree) {
    var constraints = new ArrayList<Constraint>();
    while (chance.in(0.15)) {
      Criterion criterion = chance.of(tree.leaves());
      constraints.add(
          new Constraint(
              criterion.id(),
              chance.of(List.of(Constraint.Relation.values())),
              mark(criterion.scale()),
              chance.maybe(0.5, () -> "Our contract says so.")));
    }
    return constraints;
  }
}
