package dev.steelyard.core.interview;

import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.ChoiceQuestion;
import dev.steelyard.core.decision.Constraint;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.ImportanceQuestion;
import dev.steelyard.core.decision.ImportanceScale;
import dev.steelyard.core.decision.Question;
import dev.steelyard.core.decision.Scale;
import dev.steelyard.core.result.TiePolicy;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.value.ValueFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Proves that no remaining answer can change who comes first.
 *
 * <p>The leader A stays ahead of B when {@code Σ_j min(p_j (v_Aj - v_Bj))} is positive, with the
 * minimum over all points and values that the open questions can give criterion j. Criteria are
 * bounded one by one, so the proof is sound; where answers are tied together it may be missed.
 */
final class StoppingRule {

  /** The values that may come up, in points. */
  private record Bounds(double low, double high) {}

  private final Judgement judgement;
  private final Decision decision;
  private final List<Question> open;

  StoppingRule(Judgement judgement) {
    this.judgement = judgement;
    this.decision = judgement.decision();
    this.open =
        decision.questionnaire().questions().stream()
            .filter(question -> decision.answers().to(question.id()).isEmpty())
            .toList();
  }

  boolean settled() {
    if (open.isEmpty()) {
      return true;
    }
    double nothing = tolerance();
    return judgement.leader().isPresent()
        && !constraintsMayChange()
        && judgement.ranking().order().stream()
            .skip(1)
            .allMatch(other -> leastGap(judgement.leader().get(), other) > nothing);
  }

  /** Gaps are in points times values here; what scores may differ by and still tie grows along. */
  private double tolerance() {
    double most =
        judgement.weights().all().stream()
            .mapToDouble(weight -> points(weight.criterion(), weight.points()).high())
            .sum();
    return TiePolicy.RELATIVE_TOLERANCE * Scale.FULL_POINTS * most;
  }

  private boolean constraintsMayChange() {
    return decision.constraints().stream()
        .map(Constraint::criterion)
        .anyMatch(criterion -> openChoices().anyMatch(each -> rates(each, criterion)));
  }

  private Stream<ChoiceQuestion> openChoices() {
    return open.stream().filter(ChoiceQuestion.class::isInstance).map(ChoiceQuestion.class::cast);
  }

  private static boolean rates(ChoiceQuestion question, String criterion) {
    return question.choices().stream().anyMatch(choice -> choice.ratings().containsKey(criterion));
  }

  private double leastGap(String leader, String other) {
    double gap = 0;
    for (int j = 0; j < judgement.table().criteria().size(); j++) {
      gap += leastPull(leader, other, j);
    }
    return gap;
  }

  private double leastPull(String leader, String other, int j) {
    Criterion criterion = judgement.table().criteria().get(j);
    double difference = values(leader, j).low() - values(other, j).high();
    Bounds points = points(criterion.id(), judgement.weights().all().get(j).points());
    return Math.min(points.low() * difference, points.high() * difference);
  }

  private Bounds points(String criterion, double now) {
    ImportanceScale scale = decision.questionnaire().importance();
    double more =
        open.stream()
            .filter(ImportanceQuestion.class::isInstance)
            .map(ImportanceQuestion.class::cast)
            .mapToDouble(question -> question.importance().getOrDefault(criterion, 0.0))
            .sum();
    return new Bounds(now, now + more * scale.most());
  }

  private Bounds values(String alternative, int j) {
    var values = new ArrayList<Double>();
    values.add(judgement.table().values().value(judgement.row(alternative), j));
    Criterion criterion = judgement.table().criteria().get(j);
    var function = judgement.table().function(j);
    openChoices()
        .flatMap(question -> question.choices().stream())
        .flatMap(choice -> Stream.ofNullable(choice.ratings().get(criterion.id())))
        .flatMap(row -> Stream.ofNullable(row.get(alternative)))
        .map(cell -> points(function, criterion, cell))
        .forEach(values::add);
    var range = values.stream().mapToDouble(Double::doubleValue).summaryStatistics();
    return new Bounds(range.getMin(), range.getMax());
  }

  private static double points(ValueFunction function, Criterion criterion, Cell cell) {
    return function.points(criterion.scale().read(cell.performance()).is());
  }
}
