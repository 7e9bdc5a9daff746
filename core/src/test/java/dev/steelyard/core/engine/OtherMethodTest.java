package dev.steelyard.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.RandomDecisions;
import dev.steelyard.core.decision.Alternative;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Mark;
import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.explanation.SentenceKey;
import dev.steelyard.core.method.MethodCatalogue;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.port.EvaluationOptions;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.port.Statements;
import dev.steelyard.core.robustness.VariationPlan;
import dev.steelyard.core.verdict.VerdictRules;
import dev.steelyard.core.weight.Points;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said about every method of the catalogue that needs no settings is true. */
class OtherMethodTest {

  private static final int DECISIONS = 20;

  private static final EvaluationOptions OPTIONS =
      new EvaluationOptions(VariationPlan.STANDARD.withCount(20), VerdictRules.STANDARD);

  private static final Setting TRIANGULAR = Setting.of("triangular");

  private final DecisionEngine engine = new DecisionEngine(MethodCatalogue.standard());

  static Stream<String> methods() {
    return MethodCatalogue.standard().all().stream()
        .filter(each -> each.parameters().stream().noneMatch(Parameter::required))
        .map(MethodDefinition::description)
        .map(description -> description.id());
  }

  @ParameterizedTest
  @MethodSource("methods")
  void every_sentence_about_a_method_is_true_of_its_numbers(String method) {
    RandomDecisions.check(
        DECISIONS, decision -> check(decision.withMethod(new MethodChoice(method))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"weighted-sum", "topsis", "vikor", "edas", "copras"})
  void every_sentence_about_a_method_on_triangular_cells_is_true_of_its_numbers(String method) {
    var choice = new MethodChoice(method).with("cells", TRIANGULAR);

    RandomDecisions.check(5 * DECISIONS, decision -> check(decision.withMethod(choice)));
  }

  @Test
  void triangular_cells_are_told_and_no_tipping_points_are() {
    Outcome outcome =
        engine.evaluate(
            wide().withMethod(new MethodChoice("weighted-sum").with("cells", TRIANGULAR)), OPTIONS);

    assertThat(outcome.evaluation().scores().toArray())
        .containsExactly(new double[] {50, 61.25}, within(1e-9));
    assertThat(all(outcome.statements()))
        .extracting(Sentence::key)
        .contains(SentenceKey.TRIANGULAR, SentenceKey.VARIATIONS_OF_WEIGHTS)
        .doesNotContain(
            SentenceKey.OTHER_METHOD, SentenceKey.VARIATIONS, SentenceKey.TIPPING_WEIGHT);
  }

  @Test
  void nothing_would_change_the_answer_where_one_alternative_is_left() {
    Optional<String> none = Optional.empty();
    var out = new Alternative("server", "Own server", none, none, Optional.of("too old"));
    var method = new MethodChoice("weighted-sum").with("cells", TRIANGULAR);
    var alone = draft().alternatives(Alternative.of("cloud", "Cloud"), out).build();

    Outcome outcome = engine.evaluate(alone.withMethod(method), OPTIONS);

    assertThat(all(outcome.statements()))
        .extracting(Sentence::key)
        .contains(SentenceKey.ONE_CONSIDERED)
        .doesNotContain(SentenceKey.TRIANGULAR);
  }

  /** The server may be so dear that support, whatever it is, does not put it first. */
  @Test
  void a_missing_fact_is_judged_with_the_ranges_of_all_other_cells() {
    var exact = engine.evaluate(wide(), OPTIONS);
    var triangular =
        engine.evaluate(
            wide().withMethod(new MethodChoice("weighted-sum").with("cells", TRIANGULAR)), OPTIONS);

    assertThat(exact.evaluation().ranking().first()).containsExactly("server");
    assertThat(triangular.evaluation().ranking().first()).containsExactly("cloud");
    assertThat(triangular.robustness().missingFacts()).isEmpty();
  }

  /** The server costs 50, perhaps 200, and nobody knows its support. */
  private static Decision wide() {
    return draft().build();
  }

  private static DecisionDraft draft() {
    var points = new LinkedHashMap<String, Double>();
    points.put("support", 10.0);
    points.put("cost", 90.0);
    return new DecisionDraft()
        .weights(new Points(points))
        .cell("support", "cloud", Performance.of("good"))
        .cell(
            "cost",
            "server",
            new Performance.Between(Mark.of(50), Optional.of(Mark.of(50)), Mark.of(200)))
        .cell("cost", "cloud", Performance.of(75));
  }

  @ParameterizedTest
  @ValueSource(strings = {"weighted-sum", "topsis", "vikor", "edas", "copras"})
  void variations_of_a_method_on_triangular_cells_vary_weights_only(String method) {
    var choice = new MethodChoice(method).with("cells", TRIANGULAR);
    var still = new EvaluationOptions(new VariationPlan(20, 42, 0), VerdictRules.STANDARD);

    RandomDecisions.check(DECISIONS, decision -> checkStill(decision.withMethod(choice), still));
  }

  /** Weights that are no ranges of their own, and a spread of 0: nothing is left to vary. */
  private void checkStill(Decision decision, EvaluationOptions still) {
    try {
      Outcome outcome = engine.evaluate(decision, still);
      var first = outcome.evaluation().ranking().first();
      boolean exact = outcome.weights().all().stream().noneMatch(each -> each.low() < each.high());
      if (exact && first.size() == 1) {
        assertThat(outcome.robustness().first().of(first.get(0))).isEqualTo(1);
      }
    } catch (InapplicableMethodException refused) {
      assertThat(refused.violations()).isNotEmpty();
    }
  }

  private void check(Decision decision) {
    Outcome outcome;
    try {
      outcome = engine.evaluate(decision, OPTIONS);
    } catch (InapplicableMethodException refused) {
      assertThat(refused.violations()).isNotEmpty();
      return;
    }
    var sum = new Truth(outcome);
    var split = new SplitTruth(outcome);
    boolean points = outcome.statements().conventions().stream().anyMatch(OtherMethodTest::points);
    for (Sentence sentence : all(outcome.statements())) {
      assertThat(points ? sum.holds(sentence) : split.holds(sentence))
          .as(decision.method().name() + ", " + sentence.key() + ": " + sentence.text())
          .isTrue();
      assertThat(sentence.text()).doesNotContain("NaN").isNotBlank();
      assertThat(Translation.faults(sentence)).as(sentence.text()).isEmpty();
    }
  }

  private static boolean points(Sentence sentence) {
    return sentence.text().startsWith("Points run");
  }

  private static List<Sentence> all(Statements statements) {
    return Stream.of(
            statements.verdict(),
            statements.reasons(),
            statements.changes(),
            statements.settling(),
            statements.evidence(),
            statements.advice(),
            statements.conventions())
        .flatMap(List::stream)
        .toList();
  }
}
