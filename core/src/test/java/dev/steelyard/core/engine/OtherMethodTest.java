package dev.steelyard.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.RandomDecisions;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.method.MethodCatalogue;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.port.EvaluationOptions;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.port.Statements;
import dev.steelyard.core.robustness.VariationPlan;
import dev.steelyard.core.verdict.VerdictRules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said about every method of the catalogue that needs no settings is true. */
class OtherMethodTest {

  private static final int DECISIONS = 20;

  private static final EvaluationOptions OPTIONS =
      new EvaluationOptions(VariationPlan.STANDARD.withCount(20), VerdictRules.STANDARD);

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
