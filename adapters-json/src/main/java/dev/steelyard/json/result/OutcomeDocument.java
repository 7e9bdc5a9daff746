package dev.steelyard.json.result;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.port.Outcome;
import java.util.List;

/** The answer to a decision, with everything that any face shows. */
record OutcomeDocument(
    String format,
    @JsonUnwrapped HeadingDocument heading,
    @JsonUnwrapped ScopeDocument scope,
    List<KnockoutDocument> knockouts,
    VerdictDocument verdict,
    @JsonUnwrapped EvaluationDocument evaluation,
    RobustnessDocument robustness,
    StatementsDocument statements,
    EvidenceDocument evidence,
    List<AnswerDocument> answers,
    ConsultationDocument consultation,
    @JsonUnwrapped OriginDocument origin) {

  static OutcomeDocument of(Outcome outcome) {
    Decision decision = outcome.decision();
    return new OutcomeDocument(
        "result/1",
        HeadingDocument.of(decision.heading()),
        ScopeDocument.of(decision),
        outcome.knockouts().stream().map(KnockoutDocument::of).toList(),
        VerdictDocument.of(outcome),
        EvaluationDocument.of(outcome),
        RobustnessDocument.of(outcome.robustness()),
        StatementsDocument.of(outcome.statements()),
        EvidenceDocument.of(outcome),
        AnswerDocument.all(decision),
        outcome.consultation().map(ConsultationDocument::of).orElse(null),
        OriginDocument.of(outcome));
  }
}
