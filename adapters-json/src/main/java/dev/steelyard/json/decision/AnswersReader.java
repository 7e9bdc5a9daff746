package dev.steelyard.json.decision;

import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.Question;
import dev.steelyard.core.decision.Questionnaire;
import dev.steelyard.json.tree.Node;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Set;

/** Reads answers to questions. */
final class AnswersReader {
  private final Findings findings;

  AnswersReader(Findings findings) {
    this.findings = findings;
  }

  /** All answers, whatever they answer. */
  Answers read(Node.Entries object) {
    var given = new LinkedHashMap<String, String>();
    var values = new Values(findings);
    object
        .entries()
        .forEach(
            (question, entry) ->
                values
                    .text(entry.value(), "The answer to \"" + question + "\"")
                    .ifPresent(answer -> given.put(question, answer)));
    return new Answers(given);
  }

  /** The answers of a decision that asks these questions. */
  Answers read(Node.Entries object, Questionnaire questionnaire) {
    Set<String> asked = new HashSet<>();
    questionnaire.questions().stream().map(Question::id).forEach(asked::add);
    var given = new LinkedHashMap<>(read(object).given());
    given.keySet().removeIf(id -> !findings.references().admits(asked.contains(id), asked.size()));
    return new Answers(given);
  }
}
