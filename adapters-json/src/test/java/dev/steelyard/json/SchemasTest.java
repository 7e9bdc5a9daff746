package dev.steelyard.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.steelyard.core.RandomDecisions;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.weight.WeightingCatalogue;
import dev.steelyard.json.tree.JsonTreeWriter;
import dev.steelyard.json.tree.Limits;
import dev.steelyard.json.tree.Node;
import dev.steelyard.json.tree.YamlTreeReader;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema of decisions and the reader agree. */
class SchemasTest {
  private static final int DECISIONS = 300;

  /** Whether ids exist, marks fit their scales and numbers go together, no schema can know. */
  private static final Set<ErrorCode> BEYOND_A_SCHEMA =
      EnumSet.of(
          ErrorCode.DUPLICATE_KEY,
          ErrorCode.DUPLICATE_ID,
          ErrorCode.UNKNOWN_ALTERNATIVE,
          ErrorCode.UNKNOWN_CRITERION,
          ErrorCode.UNKNOWN_SCALE,
          ErrorCode.UNKNOWN_SOURCE,
          ErrorCode.UNKNOWN_QUESTION,
          ErrorCode.UNKNOWN_ANSWER,
          ErrorCode.UNKNOWN_LABEL,
          ErrorCode.OUTSIDE_SCALE,
          ErrorCode.WRONG_PERFORMANCE,
          ErrorCode.INVALID_RANGE,
          ErrorCode.MISSING_PERFORMANCE,
          ErrorCode.INVALID_CURVE,
          ErrorCode.WEIGHTS_SUM_TO_ZERO,
          ErrorCode.MISSING_WEIGHT,
          ErrorCode.CONFLICTING_WEIGHTS);

  /** These depend on another part of the document, or on two numbers at once. */
  private static final List<String> BEYOND_A_SCHEMA_TOO =
      List.of(
          "Criterion \"taste\" needs a scale.",
          "Worst and best of a scale must differ, but both are 10.");

  /** These cannot be written in JSON at all. */
  private static final Set<ErrorCode> BEFORE_A_SCHEMA =
      EnumSet.of(ErrorCode.UNREADABLE_DOCUMENT, ErrorCode.LIMIT_EXCEEDED, ErrorCode.NOT_A_NUMBER);

  private final PublishedSchema schema = PublishedSchema.of("decision");

  private static String json(String yaml) {
    Node root = new YamlTreeReader(Limits.STANDARD).read(yaml).root();
    return JsonTreeWriter.narrow().write((Node.Entries) root);
  }

  static List<ErrorExample> examples() {
    return ErrorExamples.all().stream()
        .filter(example -> !BEFORE_A_SCHEMA.contains(example.code()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void the_schema_refuses_what_the_reader_refuses_as_far_as_it_can_know(ErrorExample example) {
    boolean beyond =
        BEYOND_A_SCHEMA.contains(example.code()) || BEYOND_A_SCHEMA_TOO.contains(example.message());

    assertThat(schema.complaints(json(example.document())).isEmpty()).isEqualTo(beyond);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          3 | alternatives: {soup: {nam: Soup}, salad: Salad}
          3 | alternatives: {soup: {out: true}, salad: Salad}
          4 | criteria: {taste: {scale: rating5}, price: {worst: 10, best: 2, goal: 3, within: 1}}
          4 | criteria: {taste: {scale: rating5}, price: {goal: 3}}
          4 | criteria: {taste: {scale: rating5}, price: {direction: down}}
          4 | criteria: {taste: {scale: rating5}, price: {direction: min, best: 2}}
          4 | criteria: {taste: {scale: rating5}, price: {direction: min, goal: 2, within: 1}}
          4 | criteria: {taste: {scale: rating5}, price: {direction: min, scale: percent}}
          4 | criteria: {taste: {scale: rating5}, price: {direction: min, children: {}}}
          4 | criteria: {taste: {scale: rating5}, price: {unit: EUR}}
          4 | criteria: {taste: {scale: rating5}, price: {worst: a, best: 2}}
          4 | criteria: {taste: {scale: {bad: 0, fine: 101}}, price: {worst: 10, best: 2}}
          4 | criteria: {taste: {scale: {bad: 0, fine: {meaning: x}}}, price: {worst: 10, best: 2}}
          4 | criteria: {taste: {scale: {bad: 0}}, price: {worst: 10, best: 2}}
          4 | criteria: {taste: {scale: rating5}, price: {worst: 10, best: 2, curve: [[1, 2, 3]]}}
          4 | criteria: {taste: {scale: rating5}, price: {children: {}, worst: 1, best: 2}}
          4 | criteria: {taste: {scale: rating5}, price: {weights: {by: equal}}}
          6 | `  taste: [good, fair]`
          6 | `  taste: {soup: {is: [good, fair]}, salad: fair}`
          6 | `  taste: {soup: {why: x}, salad: fair}`
          6 | `  taste: {soup: {is: unknown, range: [fair, good]}, salad: fair}`
          6 | `  taste: {soup: [fair], salad: fair}`
          6 | `  taste: {soup: {is: good, since: 2020}, salad: fair}`
          6 | `  taste: {soup: true, salad: fair}`
          7 | `  price: {soup: {is: 4, confidence: 3}, salad: 6}`
          8 | weights: {by: equal, points: {taste: 1}}
          8 | weights: {by: points}
          8 | weights: {by: needs, points: {taste: 1, price: 1}}
          8 | weights: {points: {taste: 1, price: 1}}
          8 | weights: {by: points, points: {taste: a, price: 1}}
          9 | decided: {because: So.}
          9 | constraints: {criterion: taste, is: good}
          9 | constraints: [{criterion: taste, is: good, atLeast: fair}]
          9 | constraints: [{is: good}]
          9 | needs: {a: {options: {x: {}, y: {}}}}
          9 | needs: {a: {ask: A?}}
          9 | needs: {a: {ask: A?, options: {x: {}, y: {}}, importance: {taste: 1}}}
          9 | needs: {a: {ask: A?, options: {x: {}, y: {rates: {}}}}}
          9 | needs: {a: {ask: A?, options: {x: {}, y: 3}}}
          9 | importance: {low: 1}
          9 | importance: {low: 1, not sure: [1]}
          9 | importance: {not sure: 3}
          9 | answers: [x]
          9 | answers: {a: 3}
          9 | sources: {menu: {kind: paper}}
          9 | method: weighted-sum
          9 | method: {}
          9 | method: {name: weighted-sum, normalization: null}
          9 | method: {name: weighted-sum, limits: [1, [null]]}
          9 | scale: 3
          9 | scales: {stars: many}
          9 | status: null
          """)
  void both_refuse_the_wrong_structure(int line, String text) {
    String yaml = Lunch.with(line, text);

    assertThat(catchThrowable(() -> new YamlFormat().read(yaml)))
        .isInstanceOf(InvalidDecisionException.class);
    assertThat(schema.complaints(json(yaml))).isNotEmpty();
  }

  @Test
  void both_accept_what_is_written() {
    RandomDecisions.check(
        DECISIONS,
        decision -> assertThat(schema.complaints(new JsonFormat().write(decision))).isEmpty());
    for (long seed = 1; seed <= DECISIONS; seed++) {
      assertThat(schema.complaints(new JsonFormat().write(OddDecisions.of(seed))))
          .as("seed " + seed)
          .isEmpty();
    }
  }

  @Test
  void both_accept_the_built_in_decisions_and_the_starter() {
    var store = new BuiltInDecisions();

    assertThat(store.ids())
        .allSatisfy(
            id -> assertThat(schema.complaints(store.template(id).orElseThrow().text())).isEmpty());
    assertThat(schema.complaints(json(store.starter()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          2 | title: Lunch¶x-mood: {any: [thing]}
          3 | alternatives: {soup: {name: Soup, x-hot: true}, salad: {out: Sold out.}}
          4 | criteria: {taste: {scale: rating5}, price: {worst: 10, best: 2, curve: []}}
          4 | criteria: {all: {children: {taste: {scale: rating5}, price: {worst: 1e1, best: 4/2}}, weights: {by: equal}}}
          6 | `  taste: {soup: unknown, salad: [fair, good]}`
          7 | `  price: {soup: 10/3, salad: {range: [3, 13/3], confidence: low}}`
          8 | weights: {by: points, points: {taste: 1/3, price: 0}}
          8 | weights: {by: needs, start: {taste: 1, price: 1}, startWhy: So.}
          9 | importance: {low: 1, not sure: [0, 1/2]}
          4 | criteria: {taste: {scale: rating5}, price: {unit: EUR, direction: min}}
          4 | criteria: {taste: {scale: rating5}, price: {direction: max, x-seen: 2}}
          9 | method: {name: topsis, normalization: vector, x-why: {we: like it}}
          9 | method: {name: any, v: 1/2, list: [[1, true], {x-1: 2.5e-3}], deep: {a: {b: c}}}
          9 | scales: {}
          9 | constraints: []
          """)
  void both_accept_every_form_of_a_piece(int line, String text) {
    String yaml = Lunch.with(line, text.replace('¶', '\n'));

    assertThat(new YamlFormat().read(yaml).decision().heading().title()).isEqualTo("Lunch");
    assertThat(schema.complaints(json(yaml))).isEmpty();
  }

  @Test
  void the_schema_knows_every_way_to_state_weights() {
    for (var weighting : WeightingCatalogue.standard().all()) {
      String by = weighting.description().id();
      String yaml =
          Lunch.with(8, "weights: {by: " + by + ", points: {taste: 1}, start: {taste: 1}}");
      boolean own = List.of("equal", "points", "needs").contains(by);

      assertThat(schema.complaints(json(yaml)).isEmpty()).as(by).isNotEqualTo(own);
    }
  }

  @Test
  void every_schema_says_which_draft_it_is_and_has_its_own_id() {
    var schemas = new Schemas();

    assertThat(schemas.names())
        .allSatisfy(
            name ->
                assertThat(schemas.schema(name).orElseThrow())
                    .contains("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"")
                    .contains("\"$id\": \"urn:steelyard:schema:" + name + "-1\""));
    assertThat(schemas.schema("nonsense")).isEmpty();
  }
}
