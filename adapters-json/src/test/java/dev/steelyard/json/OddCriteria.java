package dev.steelyard.json;

import dev.steelyard.core.decision.CriteriaGroup;
import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.CriteriaTree;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.Level;
import dev.steelyard.core.decision.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Criteria with odd names, and scales of their own with an odd label more. */
final class OddCriteria {
  private final OddTexts odd;

  OddCriteria(OddTexts odd) {
    this.odd = odd;
  }

  CriteriaTree tree(CriteriaTree plain) {
    return new CriteriaTree(plain.roots().stream().map(this::node).toList());
  }

  private CriteriaNode node(CriteriaNode node) {
    if (node instanceof CriteriaGroup group) {
      List<CriteriaNode> children = group.children().stream().map(this::node).toList();
      return new CriteriaGroup(
          group.id(), name(group), Optional.of(odd.any()), children, group.weights());
    }
    Criterion criterion = (Criterion) node;
    return new Criterion(
        criterion.id(), name(criterion), Optional.of(odd.any()), scale(criterion.scale()));
  }

  private String name(CriteriaNode node) {
    return odd.in(0.2) ? node.id() : odd.any();
  }

  /** A label more does not move the others. */
  private Scale scale(Scale scale) {
    if (!(scale instanceof LabelScale labels) || labels.name().isPresent()) {
      return scale;
    }
    var levels = new ArrayList<>(labels.levels());
    String label = "odd " + odd.any();
    levels.add(new Level(label, 12.5, Optional.of(odd.any())));
    levels.add(new Level("1/2", 50, Optional.empty()));
    return new LabelScale(Optional.empty(), levels);
  }
}
