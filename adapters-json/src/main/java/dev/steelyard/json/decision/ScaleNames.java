package dev.steelyard.json.decision;

import dev.steelyard.core.decision.CriteriaTree;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.Scale;
import dev.steelyard.json.tree.Composer;
import dev.steelyard.json.tree.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which scales of a decision are written by name, and which one goes without saying. */
final class ScaleNames {
  private final List<Scale> scales;
  private final Optional<String> standard;

  ScaleNames(CriteriaTree criteria) {
    this.scales = criteria.leaves().stream().map(Criterion::scale).toList();
    this.standard = mostUsed();
  }

  /** The named scale that most criteria have, if at least two have it. */
  private Optional<String> mostUsed() {
    var counts = new LinkedHashMap<String, Integer>();
    scales.forEach(scale -> name(scale).ifPresent(name -> counts.merge(name, 1, Integer::sum)));
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .reduce((a, b) -> a.getValue() >= b.getValue() ? a : b)
        .map(Map.Entry::getKey);
  }

  Optional<String> standard() {
    return standard;
  }

  /** Empty when the scale must be written out. */
  Optional<String> name(Scale scale) {
    return NamedScales.BUILT_IN.entrySet().stream()
        .filter(entry -> entry.getValue().equals(scale))
        .map(Map.Entry::getKey)
        .findFirst()
        .or(() -> scale instanceof LabelScale labels ? shared(labels) : Optional.empty());
  }

  /** A name that stands for two different scales cannot be written. */
  private Optional<String> shared(LabelScale labels) {
    return labels.name().filter(name -> !NamedScales.BUILT_IN.containsKey(name) && only(labels));
  }

  private boolean only(LabelScale labels) {
    return scales.stream()
        .filter(LabelScale.class::isInstance)
        .map(LabelScale.class::cast)
        .filter(each -> each.name().equals(labels.name()))
        .allMatch(labels::equals);
  }

  /** The definitions of the shared scales that are in use. */
  Node.Entries definitions() {
    var composer = new Composer();
    for (Scale scale : scales) {
      if (scale instanceof LabelScale labels) {
        shared(labels).ifPresent(name -> composer.put(name, ScaleWriter.labels(labels)));
      }
    }
    return composer.build();
  }
}
