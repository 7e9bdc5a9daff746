package dev.steelyard.json.result;

import dev.steelyard.core.decision.Decision;
import java.util.List;

/** What there is to choose from and to judge by. */
record ScopeDocument(
    List<AlternativeDocument> alternatives,
    List<CriterionDocument> criteria,
    List<GroupDocument> groups) {

  static ScopeDocument of(Decision decision) {
    return new ScopeDocument(
        decision.alternatives().stream().map(AlternativeDocument::of).toList(),
        CriterionDocument.all(decision.criteria()),
        decision.criteria().groups().stream().map(GroupDocument::of).toList());
  }
}
