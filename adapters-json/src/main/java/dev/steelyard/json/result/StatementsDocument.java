package dev.steelyard.json.result;

import dev.steelyard.core.port.Statements;
import java.util.List;

/** Everything that is said about an answer, by section. */
record StatementsDocument(
    List<SentenceDocument> verdict,
    List<SentenceDocument> reasons,
    List<SentenceDocument> changes,
    List<SentenceDocument> settling,
    List<SentenceDocument> evidence,
    List<SentenceDocument> advice,
    List<SentenceDocument> conventions) {

  static StatementsDocument of(Statements statements) {
    return new StatementsDocument(
        SentenceDocument.all(statements.verdict()),
        SentenceDocument.all(statements.reasons()),
        SentenceDocument.all(statements.changes()),
        SentenceDocument.all(statements.settling()),
        SentenceDocument.all(statements.evidence()),
        SentenceDocument.all(statements.advice()),
        SentenceDocument.all(statements.conventions()));
  }
}
