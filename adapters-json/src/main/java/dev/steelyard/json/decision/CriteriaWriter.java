package dev.steelyard.json.decision;

import dev.steelyard.core.decision.CriteriaGroup;
import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.json.tree.Composer;
import dev.steelyard.json.tree.Node;
import java.util.List;

/** Writes the tree of criteria. */
final class CriteriaWriter {
  private final ScaleWriter scales;

  CriteriaWriter(ScaleNames names) {
    this.scales = new ScaleWriter(names);
  }

  Node.Entries write(List<CriteriaNode> nodes) {
    var composer = new Composer();
    nodes.forEach(node -> composer.put(node.id(), write(node)));
    return composer.build();
  }

  private Node write(CriteriaNode node) {
    var composer = new Composer();
    if (!node.name().equals(node.id())) {
      composer.put("name", node.name());
    }
    composer.put("note", node.note());
    if (node instanceof CriteriaGroup group) {
      composer.put("children", write(group.children()));
      group.weights().ifPresent(weights -> composer.put("weights", WeightsWriter.write(weights)));
    } else if (node instanceof Criterion criterion) {
      scales.write(criterion.scale(), composer);
    }
    return composer.build();
  }
}
