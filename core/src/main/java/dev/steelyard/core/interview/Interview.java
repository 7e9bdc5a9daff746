package dev.steelyard.core.interview;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Question;
import dev.steelyard.core.decision.Scale;
import dev.steelyard.core.robustness.Judge;
import dev.steelyard.core.robustness.Judgement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * Asks what matters most first. A question matters by how far its answers can move two alternatives
 * apart: the largest difference, over its answers, of the gap between any two scores.
 *
 * <p>Cost: one judgement per answer to an open question, and O(m²) per answer.
 */
public final class Interview {

  private final Judge judge;

  /**
   * An interview.
   *
   * @param judge judges the decision under other answers
   */
  public Interview(Judge judge) {
    this.judge = judge;
  }

  /**
   * Looks at the answers given so far.
   *
   * @param decision a decision with questions
   * @return the open questions, the one that matters most first, equal ones in the order stated
   */
  public InterviewState state(Decision decision) {
    List<Question> questions = decision.questionnaire().questions();
    var open =
        new ArrayList<>(
            questions.stream()
                .filter(question -> decision.answers().to(question.id()).isEmpty())
                .toList());
    int answered = questions.size() - open.size();
    boolean settled = new StoppingRule(judge.judge(decision)).settled();
    Map<String, Double> reach = new HashMap<>();
    open.forEach(question -> reach.put(question.id(), rounded(reach(decision, question))));
    open.sort(Comparator.comparingDouble(question -> -reach.get(question.id())));
    return new InterviewState(open, answered, questions.size(), settled);
  }

  /** What differs by rounding only must stay in the order stated. */
  private static double rounded(double points) {
    return Math.rint(points * 1e6) / 1e6;
  }

  private double reach(Decision decision, Question question) {
    List<Judgement> judgements =
        question.options(decision.questionnaire().importance()).stream()
            .map(answer -> decision.answers().with(question.id(), answer))
            .map(answers -> judge.judge(decision.withAnswers(answers)))
            .toList();
    List<String> alternatives = decision.alternativeIds();
    double reach = 0;
    for (int i = 0; i < alternatives.size(); i++) {
      for (int k = i + 1; k < alternatives.size(); k++) {
        reach = Math.max(reach, spread(judgements, alternatives.get(i), alternatives.get(k)));
      }
    }
    return reach;
  }

  private static double spread(List<Judgement> judgements, String first, String second) {
    var gaps =
        judgements.stream().flatMapToDouble(each -> gap(each, first, second)).summaryStatistics();
    return gaps.getCount() == 0 ? 0 : gaps.getMax() - gaps.getMin();
  }

  /** An alternative that is out is as far behind as scores can be; of two, none is ahead. */
  private static DoubleStream gap(Judgement judgement, String first, String second) {
    boolean one = judgement.row(first) >= 0;
    boolean other = judgement.row(second) >= 0;
    if (one && other) {
      return DoubleStream.of(judgement.gap(first, second));
    }
    return one == other
        ? DoubleStream.empty()
        : DoubleStream.of(one ? Scale.FULL_POINTS : -Scale.FULL_POINTS);
  }
}
