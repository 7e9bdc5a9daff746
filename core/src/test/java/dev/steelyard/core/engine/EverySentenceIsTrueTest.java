package dev.steelyard.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.RandomDecisions;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.explanation.Argument;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.explanation.SentenceKey;
import dev.steelyard.core.method.MethodCatalogue;
import dev.steelyard.core.port.EvaluationOptions;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.port.Statements;
import dev.steelyard.core.robustness.VariationPlan;
import dev.steelyard.core.verdict.VerdictRules;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EverySentenceIsTrueTest {

  private static final int DECISIONS = 10_000;

  private static final EvaluationOptions OPTIONS =
      new EvaluationOptions(VariationPlan.STANDARD.withCount(100), VerdictRules.STANDARD);

  private final DecisionEngine engine = new DecisionEngine(MethodCatalogue.standard());

  @Test
  void every_sentence_about_thousands_of_random_decisions_is_true() {
    Map<SentenceKey, Integer> said = new EnumMap<>(SentenceKey.class);
    RandomDecisions.check(DECISIONS, decision -> check(decision, said));
    assertThat(EnumSet.complementOf(EnumSet.copyOf(said.keySet())))
        .as("kinds of sentences that were never said; OtherMethodTest says those that are left")
        .containsExactlyInAnyOrder(
            SentenceKey.OTHER_METHOD,
            SentenceKey.VOTES_FOR,
            SentenceKey.VOTES_AGAINST,
            SentenceKey.NO_VOTES_AGAINST,
            SentenceKey.SPLIT_HOW,
            SentenceKey.SPLIT_ESTIMATED,
            SentenceKey.CUT_OFFS_SHARES,
            SentenceKey.NOTHING_VARIED,
            SentenceKey.FIRST_TOGETHER,
            SentenceKey.SAME_RANK,
            SentenceKey.INCOMPARABLE,
            SentenceKey.PROPOSES_TOGETHER,
            SentenceKey.VARIATIONS_OF_PERFORMANCES,
            SentenceKey.VARIATIONS_NONE,
            SentenceKey.VARIATIONS_OF_WEIGHTS,
            SentenceKey.TRIANGULAR,
            SentenceKey.DISSENT_SHORTFALLS,
            SentenceKey.ENDS_FROM_DATA,
            SentenceKey.DISSENT_LEVEL,
            SentenceKey.DISSENT_VOTES,
            SentenceKey.DISSENT_RESCALING,
            SentenceKey.DISSENT_WEAKNESS,
            SentenceKey.DISSENT_UNEXPLAINED);
  }

  @Test
  void a_sentence_with_an_altered_number_is_recognised_as_false() {
    RandomDecisions.check(200, this::checkAltered);
  }

  private void checkAltered(Decision decision) {
    Outcome outcome = engine.evaluate(decision, OPTIONS);
    var truth = new Truth(outcome);
    all(outcome)
        .flatMap(EverySentenceIsTrueTest::altered)
        .forEach(
            sentence ->
                assertThat(truth.holds(sentence))
                    .as("altered " + sentence.key() + ": " + sentence.text())
                    .isFalse());
  }

  /** The sentence with each of its numbers in turn made larger. */
  private static Stream<Sentence> altered(Sentence sentence) {
    return sentence.arguments().entrySet().stream()
        .flatMap(
            entry -> larger(entry.getValue()).map(other -> sentence.with(entry.getKey(), other)));
  }

  private static Stream<Argument> larger(Argument argument) {
    if (argument instanceof Argument.Points points) {
      return Stream.of(new Argument.Points(points.points() + 7));
    }
    if (argument instanceof Argument.Share share) {
      return Stream.of(new Argument.Share(share.share() + 0.07));
    }
    if (argument instanceof Argument.Count count) {
      return Stream.of(new Argument.Count(count.count() + 1));
    }
    if (argument instanceof Argument.Digits digits) {
      return Stream.of(new Argument.Digits(digits.value() + 1));
    }
    return argument instanceof Argument.Steps steps
        ? Stream.of(new Argument.Steps(steps.steps() + 1))
        : Stream.empty();
  }

  private void check(Decision decision, Map<SentenceKey, Integer> said) {
    Outcome outcome = engine.evaluate(decision, OPTIONS);
    var truth = new Truth(outcome);
    all(outcome)
        .forEach(
            sentence -> {
              said.merge(sentence.key(), 1, Integer::sum);
              assertThat(truth.holds(sentence))
                  .as(sentence.key() + ": " + sentence.text())
                  .isTrue();
              assertThat(sentence.text()).doesNotContain("NaN").isNotBlank();
              assertThat(Translation.faults(sentence)).as(sentence.text()).isEmpty();
            });
  }

  private Stream<Sentence> all(Outcome outcome) {
    List<String> order = outcome.evaluation().ranking().order();
    return order.size() < 2
        ? all(outcome.statements())
        : Stream.concat(
            all(outcome.statements()),
            engine.explain(outcome, order.get(0), order.get(1)).sentences().stream());
  }

  private static Stream<Sentence> all(Statements statements) {
    return Stream.of(
            statements.verdict(),
            statements.reasons(),
            statements.changes(),
            statements.settling(),
            statements.evidence(),
            statements.advice(),
            statements.conventions())
        .flatMap(List::stream);
  }
}
