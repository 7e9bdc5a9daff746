package dev.steelyard.core.robustness.finding;

import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Question;
import dev.steelyard.core.math.CompensatedSum;
import dev.steelyard.core.robustness.Judge;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.robustness.VariationPlan;
import dev.steelyard.core.value.ValueTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What it is worth to find out one thing before choosing, in score points, so that measurements,
 * answers and weights can be compared: {@code E[max_k S_k | known] - max_k E S_k}, the expected
 * value of perfect information about one thing with all others at what is expected. It is never
 * below 0, and 0 if whatever is found out leaves the same alternative first.
 *
 * <ul>
 *   <li>A cell is even over the positions in its range, as in the variations. Its value is the mean
 *       of the value function, {@code E v(X)}, not {@code v(E X)}. The expectation of the maximum
 *       is an integral over straight pieces, in closed form.
 *   <li>The answers of a question that is open or answered with "not sure" are equally likely, "not
 *       sure" aside. That is an assumption: nobody stated how likely they are. Each is judged anew.
 *       An alternative that an answer puts out is worth 0 points then.
 *   <li>The points of a weight have the spread of the plan and the range that answers leave open,
 *       both even, as in the variations; the points of the others stay. Shares add to 1 at every
 *       point. The integral over a fraction of linear functions is a logarithm ({@link
 *       WeightIntegral}).
 * </ul>
 *
 * <p>Constraints are looked at for answers only. Sources: R. A. Howard, "Information value theory",
 * IEEE Transactions on Systems Science and Cybernetics 2 (1966) 22–26; here for additive scores.
 * Cost: O(m n) for all cells of one alternative each, one judgement per answer, O(m² log m) per
 * weight.
 *
 * @param ranked everything uncertain, the most valuable first; equals as stated, cells before
 *     questions before weights
 */
public record ValueOfFindingOut(List<FindingOut> ranked) {

  /** Copies the list. */
  public ValueOfFindingOut {
    ranked = List.copyOf(ranked);
  }

  /**
   * Values everything that is uncertain.
   *
   * @param judgement any
   * @param judge judges the decision with other answers
   * @param plan the spread of weights
   * @return empty for methods other than the weighted sum
   */
  public static Optional<ValueOfFindingOut> of(
      Judgement judgement, Judge judge, VariationPlan plan) {
    if (!judgement.weightedSum() || judgement.table().alternatives().isEmpty()) {
      return Optional.empty();
    }
    var found = new ArrayList<>(cells(judgement));
    found.addAll(questions(judgement, judge));
    found.addAll(weights(judgement, plan));
    found.sort(Comparator.comparingDouble(FindingOut::points).reversed());
    return Optional.of(new ValueOfFindingOut(found));
  }

  private static List<FindingOut> cells(Judgement judgement) {
    ValueTable table = judgement.table();
    double[][] expected = Values.expected(table);
    double[] scores = Values.sums(expected, Values.shares(judgement.weights()));
    var found = new ArrayList<FindingOut>();
    for (int j = 0; j < table.criteria().size(); j++) {
      for (int i = 0; i < scores.length; i++) {
        if (!table.reading(i, j).certain()) {
          double points = cell(judgement, new ValueTable.Position(i, j), expected[i][j], scores);
          String criterion = table.criteria().get(j).id();
          found.add(FindingOut.cell(table.alternatives().get(i), criterion, points));
        }
      }
    }
    return found;
  }

  private static double cell(
      Judgement judgement, ValueTable.Position at, double expected, double... scores) {
    if (scores.length == 1) {
      return 0;
    }
    double share = judgement.weights().share(at.column());
    double others = Values.most(scores, k -> k != at.row());
    double threshold = others - (scores[at.row()] - share * expected);
    double known = Pieces.of(judgement.table(), at.row(), at.column()).meanAbove(threshold, share);
    return Math.max(0, known - Math.max(0, scores[at.row()] - others));
  }

  private static List<FindingOut> questions(Judgement judgement, Judge judge) {
    Decision decision = judgement.decision();
    return decision.questionnaire().questions().stream()
        .filter(question -> open(decision, question))
        .map(question -> FindingOut.question(question.id(), question(decision, question, judge)))
        .toList();
  }

  private static boolean open(Decision decision, Question question) {
    String answer = decision.answers().to(question.id()).orElse(Answers.NOT_SURE);
    return answer.equals(Answers.NOT_SURE);
  }

  private static double question(Decision decision, Question question, Judge judge) {
    List<String> ids = decision.alternativeIds();
    double[][] scores =
        question.options(decision.questionnaire().importance()).stream()
            .map(answer -> decision.withAnswers(decision.answers().with(question.id(), answer)))
            .map(judge::judge)
            .map(judged -> expectedScores(judged, ids))
            .toArray(double[][]::new);
    double[] mean = new double[ids.size()];
    Arrays.setAll(mean, k -> mean(scores, k));
    double known =
        CompensatedSum.of(Arrays.stream(scores).mapToDouble(Values::most).toArray())
            / scores.length;
    return scores.length == 0 ? 0 : Math.max(0, known - Values.most(mean));
  }

  private static double mean(double[][] scores, int k) {
    return CompensatedSum.of(Arrays.stream(scores).mapToDouble(row -> row[k]).toArray())
        / scores.length;
  }

  private static double[] expectedScores(Judgement judged, List<String> ids) {
    double[] sums = Values.sums(Values.expected(judged.table()), Values.shares(judged.weights()));
    return ids.stream().mapToInt(judged::row).mapToDouble(row -> row < 0 ? 0 : sums[row]).toArray();
  }

  private static List<FindingOut> weights(Judgement judgement, VariationPlan plan) {
    double[][] expected = Values.expected(judgement.table());
    var found = new ArrayList<FindingOut>();
    for (int j = 0; j < judgement.weights().all().size(); j++) {
      var integral = WeightIntegral.of(judgement.weights(), j, plan.weightSpread(), expected);
      if (integral.open()) {
        String criterion = judgement.weights().all().get(j).criterion();
        found.add(FindingOut.weight(criterion, integral.worth()));
      }
    }
    return found;
  }
}
