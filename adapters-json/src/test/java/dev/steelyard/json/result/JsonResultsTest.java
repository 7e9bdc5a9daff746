package dev.steelyard.json.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.Steelyard;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.engine.DecisionEngine;
import dev.steelyard.core.error.DecisionException;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Warning;
import dev.steelyard.core.error.WarningCode;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.WeightedSum;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.port.CheckReport;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.port.Problem;
import dev.steelyard.core.port.Template;
import dev.steelyard.json.BuiltInDecisions;
import dev.steelyard.json.Lunch;
import dev.steelyard.json.YamlFormat;
import dev.steelyard.json.tree.Compact;
import dev.steelyard.json.tree.JsonTreeReader;
import dev.steelyard.json.tree.Limits;
import dev.steelyard.json.tree.Node;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonResultsTest {
  private final JsonResults results = new JsonResults();
  private final DecisionEngine engine = Steelyard.standard().engine();
  private final Decision lunch =
      new YamlFormat()
          .read(
              Lunch.with(
                  9,
                  """
                  sources: {menu: The menu}
                  needs: {hungry: {ask: Are you hungry?, options: {very: {}, little: {}}}}
                  answers: {hungry: very}
                  """))
          .decision();
  private final Outcome outcome = Steelyard.standard().evaluate(lunch);

  private static String part(String document, String key) {
    Node.Entries root = (Node.Entries) new JsonTreeReader(Limits.STANDARD).read(document).root();
    return root.value(key).map(Compact::text).orElse("absent");
  }

  @Test
  void an_answer_carries_every_part_that_a_face_shows() {
    Node.Entries root =
        (Node.Entries) new JsonTreeReader(Limits.WIDE).read(results.outcome(outcome)).root();

    assertThat(root.entries().keySet())
        .containsExactly(
            "format",
            "title",
            "alternatives",
            "criteria",
            "groups",
            "knockouts",
            "verdict",
            "method",
            "better",
            "ranking",
            "ties",
            "weights",
            "weighting",
            "contributions",
            "steps",
            "comparisons",
            "robustness",
            "statements",
            "evidence",
            "answers",
            "rules",
            "provenance");
  }

  @Test
  void a_constraint_that_the_leader_may_miss_is_part_of_the_verdict() {
    var cellar =
        new YamlFormat()
            .read(
                """
                format: decision/1
                title: Which cellar?
                alternatives: {dry: Dry one, large: Large one}
                criteria: {size: {worst: 0, best: 100}, damp: {worst: 100, best: 0}}
                performances:
                  size: {dry: 40, large: 90}
                  damp: {dry: 10, large: [20, 60]}
                constraints: [{criterion: damp, atMost: 50, because: We store paper.}]
                weights: {by: equal}
                """)
            .decision();

    assertThat(part(results.outcome(Steelyard.standard().evaluate(cellar)), "verdict"))
        .contains("\"code\":\"too-early\"")
        .contains(
            "\"open\":[{\"alternative\":\"large\",\"constraint\":{\"criterion\":\"damp\","
                + "\"relation\":\"at most\",\"bound\":50.0,\"because\":\"We store paper.\"}}]");
  }

  @Test
  void numbers_have_full_precision() {
    String document = results.outcome(outcome);

    assertThat(part(document, "ranking"))
        .isEqualTo(
            "[{\"alternative\":\"soup\",\"name\":\"Soup\",\"rank\":1,\"score\":62.5},"
                + "{\"alternative\":\"salad\",\"name\":\"Salad\",\"rank\":2,\"score\":37.5}]");
    assertThat(part(document, "provenance"))
        .contains("\"model\":\"" + outcome.provenance().model() + "\"");
  }

  @Test
  void a_comparison_keeps_exact_and_shown_pulls_apart() {
    assertThat(part(results.outcome(outcome), "comparisons"))
        .isEqualTo(
            "[{\"first\":\"soup\",\"second\":\"salad\",\"gap\":25.0,\"shownGap\":25.0,"
                + "\"measure\":{\"split\":\"additive\",\"unit\":\"points\",\"decimals\":1,\"error\":0.0},"
                + "\"for\":[{\"criterion\":\"taste\",\"points\":12.5,\"shown\":12.5},"
                + "{\"criterion\":\"price\",\"points\":12.5,\"shown\":12.5}],"
                + "\"against\":[],\"level\":[],\"enough\":[\"taste\"]}]");
  }

  @Test
  void answers_are_given_with_their_questions() {
    assertThat(part(results.outcome(outcome), "answers"))
        .isEqualTo("[{\"question\":\"hungry\",\"ask\":\"Are you hungry?\",\"answer\":\"very\"}]");
  }

  @Test
  void every_cell_is_in_the_evidence() {
    assertThat(part(results.outcome(outcome), "evidence"))
        .contains("\"sources\":[{\"id\":\"menu\",\"title\":\"The menu\"}]")
        .contains(
            "{\"criterion\":\"price\",\"alternative\":\"soup\",\"performance\":\"4\","
                + "\"known\":true,\"fromAnswer\":false}");
  }

  @Test
  void every_sentence_of_the_verdict_is_there_with_its_key_and_arguments() {
    String statements = part(results.outcome(outcome), "statements");

    assertThat(outcome.statements().verdict())
        .isNotEmpty()
        .allSatisfy(
            sentence -> assertThat(statements).contains("\"key\":\"" + sentence.key().id() + "\""));
    assertThat(part(results.outcome(outcome), "verdict"))
        .contains(outcome.sentence().split("\\.")[0]);
  }

  @Test
  void the_same_answer_gives_the_same_bytes() {
    Outcome again = Steelyard.standard().evaluate(lunch);

    assertThat(new JsonResults().outcome(again)).isEqualTo(results.outcome(outcome));
  }

  @Test
  void an_explanation_belongs_to_its_answer() {
    String document = results.explanation(outcome, engine.explain(outcome, "salad", "soup"));

    assertThat(part(document, "format")).isEqualTo("\"explanation/1\"");
    assertThat(part(document, "comparison"))
        .startsWith("{\"first\":\"salad\",\"second\":\"soup\",\"gap\":-25.0");
    assertThat(part(document, "provenance"))
        .isEqualTo(part(results.outcome(outcome), "provenance"));
  }

  @Test
  void robustness_is_the_same_as_in_the_answer() {
    assertThat(part(results.robustness(outcome), "robustness"))
        .isEqualTo(part(results.outcome(outcome), "robustness"));
    assertThat(part(results.robustness(outcome), "format")).isEqualTo("\"robustness/1\"");
  }

  @Test
  void a_check_gives_errors_and_warnings_with_their_places() {
    var report =
        new CheckReport(
            "lunch.yaml",
            violations(Lunch.with(6, "  taste: {soup: goood, salad: fair}")),
            List.of(
                Warning.of(
                    WarningCode.NO_REASON, Subject.at("performances"), "No reasons.", "Say why.")));

    assertThat(results.check(List.of(report)))
        .isEqualTo(
            """
            {
              "format": "check/1",
              "valid": false,
              "files": [
                {
                  "file": "lunch.yaml",
                  "valid": false,
                  "remarks": [
                    {
                      "code": "unknown-label",
                      "severity": "error",
                      "pointer": "/performances/taste/soup",
                      "line": 6,
                      "column": 17,
                      "endColumn": 22,
                      "message": "\\"goood\\" is not on scale rating5.",
                      "allowed": ["poor", "fair", "good", "very good", "excellent"],
                      "replacement": "good"
                    },
                    { "code": "no-reason", "severity": "warning", "message": "No reasons.", "allowed": [], "help": "Say why." }
                  ]
                }
              ]
            }
            """);
  }

  private static List<Violation> violations(String text) {
    try {
      new YamlFormat().read(text);
      return List.of();
    } catch (DecisionException refusal) {
      return refusal.violations();
    }
  }

  @Test
  void a_problem_has_the_shape_of_rfc_9457() {
    Violation violation =
        Violation.of(ErrorCode.UNKNOWN_METHOD, Subject.at("method", "name"), "There is no \"x\".")
            .choices("weighted-sam", List.of("weighted-sum"));

    assertThat(
            results.problem(
                new Problem(
                    "invalid-decision",
                    "The decision is not valid.",
                    422,
                    "1 error.",
                    List.of(violation))))
        .isEqualTo(
            """
            {
              "type": "/problems/invalid-decision",
              "title": "The decision is not valid.",
              "status": 422,
              "detail": "1 error.",
              "errors": [
                { "code": "unknown-method", "detail": "There is no \\"x\\".", "allowed": ["weighted-sum"], "replacement": "weighted-sum" }
              ]
            }
            """);
  }

  @Test
  void an_interview_shows_all_questions_with_their_answers() {
    String document = results.interview(lunch, engine.interview(lunch));

    assertThat(part(document, "open")).isEqualTo("[]");
    assertThat(part(document, "next")).isEqualTo("absent");
    assertThat(part(document, "questions"))
        .isEqualTo(
            "[{\"id\":\"hungry\",\"ask\":\"Are you hungry?\","
                + "\"options\":[\"very\",\"little\",\"not sure\"],\"answer\":\"very\"}]");
  }

  @Test
  void the_built_in_decisions_are_listed() {
    Template backend = new BuiltInDecisions().template("backend").orElseThrow();

    assertThat(part(results.templates(List.of(backend)), "templates"))
        .startsWith(
            "[{\"id\":\"backend\",\"title\":\"Node.js or Python for a small-business backend\"")
        .endsWith("\"questions\":10}]");
  }

  @Test
  void methods_are_listed() {
    var description =
        new MethodDescription("weighted-sum", "Weighted sum", "value", "Adds.", "A 1999")
            .claiming(Claim.UNIT_FREE);
    var method =
        MethodDefinition.of(
            description,
            values -> new WeightedSum(),
            Parameter.of("p", "Is stated.", Forms.truth()),
            Parameter.of("q", "Is not.", Forms.atLeastZero()).orElse(1.0, "one"));

    assertThat(results.methods(List.of(method)))
        .isEqualTo(
            """
            {
              "format": "methods/1",
              "methods": [
                {
                  "id": "weighted-sum",
                  "name": "Weighted sum",
                  "family": "value",
                  "summary": "Adds.",
                  "source": "A 1999",
                  "claims": ["unit-free"],
                  "parameters": [
                    { "name": "p", "meaning": "Is stated.", "form": "true or false", "required": true },
                    { "name": "q", "meaning": "Is not.", "form": "a number of at least 0", "required": false, "standard": "one" }
                  ]
                }
              ]
            }
            """);
  }

  @Test
  void a_flat_object_keeps_its_order() {
    var entries = new LinkedHashMap<String, Object>();
    entries.put("version", "1.0.0");
    entries.put("maxBodyBytes", 1_000_000L);
    entries.put("ready", true);

    assertThat(results.object(entries))
        .isEqualTo(
            """
            {
              "version": "1.0.0",
              "maxBodyBytes": 1000000,
              "ready": true
            }
            """);
  }
}
