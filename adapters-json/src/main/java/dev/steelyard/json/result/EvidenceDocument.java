package dev.steelyard.json.result;

import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.verdict.EvidenceCount;
import java.util.List;
import java.util.Map;

/** What the performances rest on: counts over the alternatives in play, and every cell. */
record EvidenceDocument(
    int performances,
    Map<String, Integer> bySource,
    int fromAnswers,
    int withoutSource,
    int unknown,
    List<SourceDocument> sources,
    List<CellDocument> cells) {

  static EvidenceDocument of(Outcome outcome) {
    EvidenceCount count = outcome.evidence();
    return new EvidenceDocument(
        count.performances(),
        count.bySource(),
        count.fromAnswers(),
        count.withoutSource(),
        count.unknown(),
        outcome.decision().sources().stream().map(SourceDocument::of).toList(),
        CellDocument.all(outcome.decision()));
  }
}
