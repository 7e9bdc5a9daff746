package dev.steelyard.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.RandomDecisions;
import dev.steelyard.core.Steelyard;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.engine.DecisionEngine;
import dev.steelyard.core.error.DecisionException;
import dev.steelyard.core.method.MethodCatalogue;
import dev.steelyard.core.port.CheckReport;
import dev.steelyard.core.port.EvaluationOptions;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.robustness.VariationPlan;
import dev.steelyard.core.verdict.VerdictRules;
import dev.steelyard.json.conformance.Conformance;
import dev.steelyard.json.result.JsonResults;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every document that is written is valid under its schema, and has no key that the schema lacks.
 */
class ResultSchemasTest {
  private static final int DECISIONS = 150;
  private static final EvaluationOptions QUICK =
      new EvaluationOptions(VariationPlan.STANDARD.withCount(200), VerdictRules.STANDARD);

  private final DecisionEngine engine = new DecisionEngine(MethodCatalogue.standard());
  private final JsonResults results = new JsonResults();
  private final PublishedSchema result = PublishedSchema.withoutUnknownKeys("result");
  private final PublishedSchema robustness = PublishedSchema.withoutUnknownKeys("robustness");
  private final PublishedSchema explanation = PublishedSchema.withoutUnknownKeys("explanation");
  private final PublishedSchema interview = PublishedSchema.withoutUnknownKeys("interview");
  private final PublishedSchema survey = PublishedSchema.withoutUnknownKeys("survey");
  private final PublishedSchema weights = PublishedSchema.withoutUnknownKeys("weights");
  private final PublishedSchema check = PublishedSchema.withoutUnknownKeys("check");

  @Test
  void answers_are_valid() {
    RandomDecisions.check(DECISIONS, this::assertValid);
  }

  private void assertValid(Decision decision) {
    Outcome outcome = engine.evaluate(decision, QUICK);
    assertThat(result.complaints(results.outcome(outcome))).isEmpty();
    assertThat(robustness.complaints(results.robustness(outcome))).isEmpty();
    assertThat(interview.complaints(results.interview(decision, engine.interview(decision))))
        .isEmpty();
    outcome.comparisons().stream()
        .findFirst()
        .map(pair -> engine.explain(outcome, pair.first(), pair.second()))
        .map(each -> results.explanation(outcome, each))
        .ifPresent(document -> assertThat(explanation.complaints(document)).isEmpty());
  }

  @Test
  void the_answers_to_the_built_in_decisions_are_valid() {
    var store = new BuiltInDecisions();
    for (String id : store.ids()) {
      Decision decision = store.template(id).orElseThrow().decision();
      assertThat(result.complaints(results.outcome(Steelyard.standard().evaluate(decision))))
          .isEmpty();
    }
  }

  @Test
  void reports_of_checks_are_valid() {
    for (ErrorExample example : ErrorExamples.all()) {
      assertThat(check.complaints(results.check(List.of(report(example))))).isEmpty();
    }
    Decision backend = new BuiltInDecisions().template("backend").orElseThrow().decision();
    var warned = new CheckReport("backend", List.of(), engine.check(backend, "2026-11-24"));
    assertThat(check.complaints(results.check(List.of(warned)))).isEmpty();
  }

  @Test
  void answers_of_methods_with_parameters_and_computed_weights_are_valid() {
    Decision vans =
        new YamlFormat()
            .read(
                """
                format: decision/1
                title: Which van?
                alternatives: {a: Alpha, b: Beta, c: Gamma}
                criteria:
                  price: {unit: EUR, direction: min}
                  load: {unit: kg, direction: max}
                performances: {price: {a: 320, b: 280, c: 410}, load: {a: 900, b: 700, c: 1200}}
                weights: {by: entropy}
                method: {name: weighted-sum, normalization: vector}
                """)
            .decision();

    String document = results.outcome(engine.evaluate(vans, QUICK));

    assertThat(result.complaints(document)).isEmpty();
    assertThat(document)
        .contains("\"method\": { \"name\": \"weighted-sum\", \"normalization\": \"vector\" }")
        .contains("\"better\": \"higher\"")
        .contains("\"by\": \"entropy\"")
        .contains("\"id\": \"normalised\"");
  }

  @Test
  void surveys_and_weights_are_valid() {
    RandomDecisions.check(20, this::assertValidSurvey);
  }

  private void assertValidSurvey(Decision decision) {
    assertThat(weights.complaints(results.weights(decision, engine.weigh(decision)))).isEmpty();
    assertThat(survey.complaints(results.survey(engine.survey(decision)))).isEmpty();
  }

  @Test
  void reports_of_reference_cases_are_valid() {
    String cases =
        """
        [{"id": "a", "method": "dominance", "criteria": [{"name": "C", "direction": "max"}],
          "matrix": [[1], [2]], "tolerance": 0,
          "expected": {"fronts": [2, 2], "nonDominated": [1], "other": 1}},
         {"id": "b", "method": "no such thing", "expected": {}}]""";
    assertThat(PublishedSchema.of("conformance-case").complaints(cases)).isEmpty();

    String report = results.conformance(new Conformance().check(cases, engine));

    assertThat(PublishedSchema.withoutUnknownKeys("conformance").complaints(report)).isEmpty();
    assertThat(report)
        .contains("\"difference\": \"fronts[1] should be 2, but is 1.\"")
        .contains("\"computed\": [1]");
  }

  private static CheckReport report(ErrorExample example) {
    try {
      new YamlFormat().read(example.document());
      throw new AssertionError("was read: " + example);
    } catch (DecisionException refusal) {
      return new CheckReport("lunch.yaml", refusal.violations(), List.of());
    }
  }
}
