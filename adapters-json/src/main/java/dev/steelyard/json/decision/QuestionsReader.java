package dev.steelyard.json.decision;

import dev.steelyard.core.decision.Choice;
import dev.steelyard.core.decision.ChoiceQuestion;
import dev.steelyard.core.decision.ImportanceQuestion;
import dev.steelyard.core.decision.ImportanceScale;
import dev.steelyard.core.decision.Question;
import dev.steelyard.core.decision.Questionnaire;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.json.tree.Limit;
import dev.steelyard.json.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the questions under {@code needs} and what their answers say. */
final class QuestionsReader {
  private static final List<String> KEYS = List.of("ask", "why", "options", "importance");

  private final Findings findings;
  private final PerformancesReader performances;

  QuestionsReader(Findings findings, PerformancesReader performances) {
    this.findings = findings;
    this.performances = performances;
  }

  Questionnaire read(Fields root) {
    ImportanceScale importance = new ImportanceReader(findings).read(root);
    Optional<Node.Entries> object = root.entries("needs");
    if (object.isEmpty() && root.has("needs")) {
      findings.followUps().silence(ErrorCode.UNKNOWN_QUESTION);
    }
    return new Questionnaire(object.map(this::questions).orElse(List.of()), importance);
  }

  private List<Question> questions(Node.Entries object) {
    findings.limits().check(Limit.QUESTIONS, object.entries().size(), object.place());
    var questions = new ArrayList<Question>();
    object.entries().forEach((id, entry) -> question(id, entry.value()).ifPresent(questions::add));
    if (questions.size() < object.entries().size()) {
      findings.followUps().silence(ErrorCode.UNKNOWN_QUESTION);
    }
    return questions;
  }

  private Optional<Question> question(String id, Node node) {
    if (!(node instanceof Node.Entries object)) {
      findings.wrongType(node, "Question \"" + id + "\"", "an object");
      return Optional.empty();
    }
    var fields = Fields.of(object, "question \"" + id + "\"", KEYS, findings);
    fields.require("ask");
    if (fields.has("options")) {
      fields.conflict("options", List.of("importance"));
      return fields.entries("options").map(options -> choice(id, fields, options));
    }
    if (!fields.has("importance")) {
      fields.missing("\"options\" or \"importance\"", Optional.empty());
    }
    return fields.entries("importance").map(shares -> importance(id, fields, shares));
  }

  private Question importance(String id, Fields fields, Node.Entries shares) {
    var admitted = new Values(findings).numbers(shares);
    admitted.keySet().removeIf(criterion -> !performances.admitsRow(criterion));
    return new ImportanceQuestion(id, ask(id, fields), fields.text("why"), admitted);
  }

  private Question choice(String id, Fields fields, Node.Entries options) {
    findings.limits().check(Limit.OPTIONS, options.entries().size(), options.place());
    var choices = new ArrayList<Choice>();
    options.entries().forEach((label, entry) -> choices.add(option(label, entry.value())));
    return new ChoiceQuestion(id, ask(id, fields), fields.text("why"), choices);
  }

  /** A question whose words could not be read is named by its id. */
  private static String ask(String id, Fields fields) {
    return fields.text("ask").orElse(id);
  }

  private Choice option(String label, Node node) {
    if (!(node instanceof Node.Entries object)) {
      findings.wrongType(node, "Answer \"" + label + "\"", "an object");
      return new Choice(label, Map.of());
    }
    var fields = Fields.of(object, "answer \"" + label + "\"", List.of("rate"), findings);
    return new Choice(label, fields.entries("rate").map(performances::rows).orElse(Map.of()));
  }
}
