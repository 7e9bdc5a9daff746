package dev.steelyard.core.robustness;

import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.ChoiceQuestion;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds what nobody knows yet, and whether knowing it can change who comes first.
 *
 * <p>Where an open question would state the performances, every answer to it is judged. For the
 * others, each alternative in turn gets the greatest value it may have on the criterion while the
 * unknown performances of the others get their least; and an alternative in front that may turn out
 * to miss a constraint can decide, too. Other criteria stay as they are. Cost: O(m) per unknown
 * performance. For methods other than the weighted sum only the ends of the scale are tried, and a
 * fact that changes nothing there is left out, as it may in between.
 */
final class MissingFacts {

  private final Judgement judgement;
  private final Judge judge;

  MissingFacts(Judgement judgement, Judge judge) {
    this.judgement = judgement;
    this.judge = judge;
  }

  /** One per criterion with unknown performances, in the order of the criteria. */
  List<MissingFact> find() {
    var found = new ArrayList<MissingFact>();
    for (int j = 0; j < judgement.width(); j++) {
      var rows = unknownRows(j);
      if (!rows.isEmpty()) {
        found.add(fact(j, rows));
      }
    }
    return judgement.weightedSum() ? found : found.stream().filter(MissingFact::canDecide).toList();
  }

  private List<Integer> unknownRows(int j) {
    return IntStream.range(0, judgement.table().alternatives().size())
        .filter(i -> !judgement.table().reading(i, j).known())
        .boxed()
        .toList();
  }

  private MissingFact fact(int j, List<Integer> rows) {
    String criterion = judgement.criterion(j);
    var alternatives = rows.stream().map(judgement.table().alternatives()::get).toList();
    Optional<ChoiceQuestion> question = openQuestion(criterion);
    var unasked =
        rows.stream()
            .filter(row -> question.filter(asked -> asks(asked, j, row)).isEmpty())
            .toList();
    boolean canDecide =
        question.filter(this::answersDecide).isPresent() || valuesDecide(j, unasked);
    return new MissingFact(criterion, alternatives, question.map(Question::id), canDecide);
  }

  private Optional<ChoiceQuestion> openQuestion(String criterion) {
    return judgement.decision().questionnaire().questions().stream()
        .filter(ChoiceQuestion.class::isInstance)
        .map(ChoiceQuestion.class::cast)
        .filter(this::open)
        .filter(question -> rates(question, criterion))
        .findFirst();
  }

  private boolean open(Question question) {
    String answer = judgement.decision().answers().to(question.id()).orElse(Answers.NOT_SURE);
    return answer.equals(Answers.NOT_SURE);
  }

  private static boolean rates(ChoiceQuestion question, String criterion) {
    return question.choices().stream().anyMatch(choice -> choice.ratings().containsKey(criterion));
  }

  private boolean asks(ChoiceQuestion question, int j, int row) {
    String alternative = judgement.table().alternatives().get(row);
    return question.choices().stream()
        .map(choice -> choice.ratings().get(judgement.criterion(j)))
        .anyMatch(ratings -> ratings != null && ratings.containsKey(alternative));
  }

  private boolean answersDecide(ChoiceQuestion question) {
    Decision decision = judgement.decision();
    return question.choices().stream()
        .map(choice -> decision.answers().with(question.id(), choice.label()))
        .map(answers -> judge.judge(decision.withAnswers(answers)).ranking().first())
        .anyMatch(first -> !first.equals(judgement.ranking().first()));
  }

  private boolean valuesDecide(int j, List<Integer> unknown) {
    if (!judgement.weightedSum()) {
      return new ExtremePerformances(judgement, j).changeFirst(unknown);
    }
    double[] least = leastScores(j, unknown);
    return changesFirst(least)
        || unknown.stream().anyMatch(row -> changesFirst(favouring(row, j, least)))
        || unknown.stream().anyMatch(row -> mayGoOut(j, row));
  }

  private double[] leastScores(int j, List<Integer> unknown) {
    double[] scores =
        judgement.table().alternatives().stream().mapToDouble(judgement::score).toArray();
    for (int i : unknown) {
      double now = judgement.table().values().value(i, j);
      scores[i] += judgement.weights().share(j) * (judgement.table().least(i, j) - now);
    }
    return scores;
  }

  private double[] favouring(int row, int j, double[] least) {
    double[] scores = least.clone();
    double range = judgement.table().greatest(row, j) - judgement.table().least(row, j);
    scores[row] += judgement.weights().share(j) * range;
    return scores;
  }

  private boolean changesFirst(double[] scores) {
    double most = Arrays.stream(scores).max().orElse(0);
    var first =
        IntStream.range(0, scores.length)
            .filter(i -> scores[i] >= most - judgement.tolerance())
            .mapToObj(judgement.table().alternatives()::get)
            .toList();
    return !first.equals(judgement.ranking().first());
  }

  private boolean mayGoOut(int j, int row) {
    var criterion = judgement.table().criteria().get(j);
    var reading = judgement.table().reading(row, j);
    return judgement.ranking().first().contains(judgement.table().alternatives().get(row))
        && judgement.decision().constraints().stream()
            .filter(constraint -> constraint.criterion().equals(criterion.id()))
            .anyMatch(constraint -> constraint.mayMiss(criterion.scale(), reading));
  }
}
