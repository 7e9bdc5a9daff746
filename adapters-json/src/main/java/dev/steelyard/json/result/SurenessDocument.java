package dev.steelyard.json.result;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.steelyard.core.port.Outcome;
import java.util.List;

/** How sure an answer is: the part of a result that is about variations and changes. */
record SurenessDocument(
    String format,
    String title,
    @JsonUnwrapped ScopeDocument scope,
    VerdictDocument verdict,
    RobustnessDocument robustness,
    List<SentenceDocument> changes,
    List<SentenceDocument> settling,
    @JsonUnwrapped OriginDocument origin) {

  static SurenessDocument of(Outcome outcome) {
    return new SurenessDocument(
        "robustness/1",
        outcome.decision().heading().title(),
        ScopeDocument.of(outcome.decision()),
        VerdictDocument.of(outcome),
        RobustnessDocument.of(outcome.robustness()),
        SentenceDocument.all(outcome.statements().changes()),
        SentenceDocument.all(outcome.statements().settling()),
        OriginDocument.of(outcome));
  }
}
