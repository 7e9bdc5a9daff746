package dev.steelyard.json.decision;

import dev.steelyard.core.decision.Alternative;
import dev.steelyard.core.decision.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What cells may refer to. */
final class KnownNames {
  private final Set<String> alternatives = new HashSet<>();
  private final Set<String> sources = new HashSet<>();
  private final KnownCriteria criteria;

  KnownNames(List<Alternative> alternatives, List<Source> sources, KnownCriteria criteria) {
    alternatives.forEach(each -> this.alternatives.add(each.id()));
    sources.forEach(each -> this.sources.add(each.id()));
    this.criteria = criteria;
  }

  Set<String> alternatives() {
    return alternatives;
  }

  Set<String> sources() {
    return sources;
  }

  KnownCriteria criteria() {
    return criteria;
  }
}
