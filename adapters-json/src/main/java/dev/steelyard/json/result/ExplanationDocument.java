package dev.steelyard.json.result;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.steelyard.core.port.Explanation;
import dev.steelyard.core.port.Outcome;
import java.util.List;

/** Why one alternative rather than another, and the answer it belongs to. */
record ExplanationDocument(
    String format,
    String title,
    @JsonUnwrapped ScopeDocument scope,
    ComparisonDocument comparison,
    List<SentenceDocument> sentences,
    @JsonUnwrapped OriginDocument origin) {

  static ExplanationDocument of(Outcome outcome, Explanation explanation) {
    return new ExplanationDocument(
        "explanation/1",
        outcome.decision().heading().title(),
        ScopeDocument.of(outcome.decision()),
        ComparisonDocument.of(explanation.comparison()),
        SentenceDocument.all(explanation.sentences()),
        OriginDocument.of(outcome));
  }
}
