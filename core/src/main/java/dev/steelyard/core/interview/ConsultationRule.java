package dev.steelyard.core.interview;

import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.ChoiceQuestion;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.ImportanceQuestion;
import dev.steelyard.core.decision.Question;
import dev.steelyard.core.result.Ranking;
import dev.steelyard.core.result.TiePolicy;
import dev.steelyard.core.robustness.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Decides whether to offer an adviser. The offer is made in three cases only: two needs that matter
 * favour different alternatives; a fact and a critical need do; two or more answers are "not sure".
 *
 * <p>A need matters from half of the most points an answer can add, and is critical at the most. An
 * answer favours the alternative that is alone in front on the criteria it is about.
 */
public final class ConsultationRule {

  /** An answered question and the alternative it speaks for. */
  private record Favour(String question, String alternative) {}

  private final Judgement judgement;
  private final Decision decision;

  private ConsultationRule(Judgement judgement) {
    this.judgement = judgement;
    this.decision = judgement.decision();
  }

  /**
   * The offer for a judgement.
   *
   * @param judgement the decision with its answers
   * @return empty when there is no reason to ask an adviser
   */
  public static Optional<Consultation> offer(Judgement judgement) {
    return new ConsultationRule(judgement).offer();
  }

  private Optional<Consultation> offer() {
    double most =
        decision.questionnaire().importance().points().values().stream()
            .mapToDouble(Double::doubleValue)
            .max()
            .orElse(0);
    return apart(needs(most / 2), needs(most / 2), ConsultationReason.NEEDS_APART)
        .or(() -> apart(facts(), needs(most), ConsultationReason.FACT_AGAINST_NEED))
        .or(this::notSure);
  }

  private static Optional<Consultation> apart(
      List<Favour> some, List<Favour> others, ConsultationReason reason) {
    for (Favour one : some) {
      for (Favour other : others) {
        if (!one.alternative().equals(other.alternative())) {
          return Optional.of(new Consultation(reason, List.of(one.question(), other.question())));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Consultation> notSure() {
    var unsure =
        decision.questionnaire().ids().stream()
            .filter(id -> decision.answers().to(id).equals(Optional.of(Answers.NOT_SURE)))
            .toList();
    return unsure.size() < 2
        ? Optional.empty()
        : Optional.of(new Consultation(ConsultationReason.NOT_SURE, unsure));
  }

  private List<Favour> needs(double leastPoints) {
    var points = decision.questionnaire().importance().points();
    var needs = new ArrayList<Favour>();
    for (Question question : decision.questionnaire().questions()) {
      double given = decision.answers().to(question.id()).map(points::get).orElse(0.0);
      if (question instanceof ImportanceQuestion need && given > 0 && given >= leastPoints) {
        favour(need.id(), id -> need.importance().getOrDefault(id, 0.0)).ifPresent(needs::add);
      }
    }
    return needs;
  }

  private List<Favour> facts() {
    var facts = new ArrayList<Favour>();
    for (Question question : decision.questionnaire().questions()) {
      if (question instanceof ChoiceQuestion fact) {
        decision
            .answers()
            .to(fact.id())
            .flatMap(fact::choice)
            .flatMap(
                choice -> favour(fact.id(), id -> choice.ratings().containsKey(id) ? 1.0 : 0.0))
            .ifPresent(facts::add);
      }
    }
    return facts;
  }

  private Optional<Favour> favour(String question, ToDoubleFunction<String> part) {
    var values = judgement.table().values();
    double[] sums = new double[values.rows()];
    for (int j = 0; j < values.width(); j++) {
      values.addScaled(j, part.applyAsDouble(values.criteria().get(j)), sums);
    }
    List<String> first = Ranking.of(values.alternatives(), sums, TiePolicy.COMPETITION).first();
    boolean alone = first.size() == 1 && sums.length > 1;
    return alone ? Optional.of(new Favour(question, first.get(0))) : Optional.empty();
  }
}
