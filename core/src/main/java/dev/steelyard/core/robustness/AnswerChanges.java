package dev.steelyard.core.robustness;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Question;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges the decision again for every other answer to every question. */
final class AnswerChanges {

  private final Judgement judgement;
  private final Judge judge;

  AnswerChanges(Judgement judgement, Judge judge) {
    this.judgement = judgement;
    this.judge = judge;
  }

  /** By question and answer, in the order stated. */
  List<AnswerChange> find() {
    return judgement.decision().questionnaire().questions().stream()
        .flatMap(this::changes)
        .toList();
  }

  private Stream<AnswerChange> changes(Question question) {
    Decision decision = judgement.decision();
    var given = decision.answers().to(question.id());
    return question.options(decision.questionnaire().importance()).stream()
        .filter(option -> !given.equals(Optional.of(option)))
        .map(option -> change(question.id(), option));
  }

  private AnswerChange change(String question, String answer) {
    Decision decision = judgement.decision();
    var changed = judge.judge(decision.withAnswers(decision.answers().with(question, answer)));
    Optional<String> leader = changed.leader();
    Effect effect = effect(judgement.leader(), leader);
    double lead = leader.isPresent() ? changed.lead() : 0;
    return new AnswerChange(question, answer, effect, leader, lead, Optional.empty());
  }

  private static Effect effect(Optional<String> before, Optional<String> after) {
    if (before.equals(after)) {
      return Effect.STAYS;
    }
    if (before.isEmpty()) {
      return Effect.DECIDES;
    }
    return after.isEmpty() ? Effect.LEVEL : Effect.REVERSES;
  }

  /** A change with the part of the variations in which the leader comes first then. */
  static AnswerChange varied(
      AnswerChange change, Decision decision, Judge judge, VariationPlan plan) {
    if (change.leader().isEmpty()) {
      return change;
    }
    var answers = decision.answers().with(change.question(), change.answer());
    Judgement changed = judge.judge(decision.withAnswers(answers));
    double firstIn = RobustnessAnalysis.varied(plan, changed).of(change.leader().get());
    return new AnswerChange(
        change.question(),
        change.answer(),
        change.effect(),
        change.leader(),
        change.lead(),
        Optional.of(firstIn));
  }
}
