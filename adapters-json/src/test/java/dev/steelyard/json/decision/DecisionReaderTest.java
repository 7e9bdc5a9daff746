package dev.steelyard.json.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.Confidence;
import dev.steelyard.core.decision.Constraint;
import dev.steelyard.core.decision.CriteriaGroup;
import dev.steelyard.core.decision.CurvePoint;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Evidence;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.Level;
import dev.steelyard.core.decision.Mark;
import dev.steelyard.core.decision.NumericScale;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.decision.Scale;
import dev.steelyard.core.decision.TargetScale;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.weight.Equal;
import dev.steelyard.core.weight.Needs;
import dev.steelyard.core.weight.Points;
import dev.steelyard.json.Lunch;
import dev.steelyard.json.YamlFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionReaderTest {

  private static Decision read(String text) {
    return new YamlFormat().read(text).decision();
  }

  private static List<String> refusals(String text) {
    var refusal =
        catchThrowableOfType(InvalidDecisionException.class, () -> new YamlFormat().read(text));
    return refusal.violations().stream().map(DecisionReaderTest::shown).toList();
  }

  private static String shown(Violation violation) {
    return violation.place().orElseThrow().line() + " " + violation.message();
  }

  @Test
  void a_wrong_number_on_a_scale_without_ends_is_one_error() {
    String text =
        """
        format: decision/1
        title: Lunch
        alternatives: {soup: Soup, salad: Salad}
        criteria: {price: {direction: min}}
        performances: {price: {soup: %s, salad: 6}}
        weights: {by: equal}
        """;

    assertThat(refusals(text.formatted(".nan")))
        .containsExactly("5 A performance must be a finite number, but is not.");
    assertThat(refusals(text.formatted("{is: [1, 2, 3]}"))).hasSize(1);
  }

  private static Cell soup(String cell) {
    return read(Lunch.with(7, "  price: {soup: " + cell + ", salad: 6}"))
        .performances()
        .cell("price", "soup")
        .orElseThrow();
  }

  private static Scale taste(String criterion) {
    String text =
        """
        format: decision/1
        title: Lunch
        alternatives: {soup: Soup}
        scale: pass-fail
        scales: {stars: {one: 0, two: {points: 100, meaning: Take it}}}
        criteria: {taste: %s}
        performances: {taste: {soup: unknown}}
        weights: {by: equal}
        """;
    return read(text.formatted(criterion)).criteria().leaves().get(0).scale();
  }

  @Test
  void cells_may_be_marks_ranges_or_unknown() {
    assertThat(soup("4")).isEqualTo(Cell.of(Performance.of(4)));
    assertThat(soup("[3, 5]")).isEqualTo(Cell.of(Performance.between(3, 5)));
    assertThat(soup("unknown")).isEqualTo(Cell.UNKNOWN);
    assertThat(soup("10/3")).isEqualTo(Cell.of(Performance.of(10 / 3.0)));
  }

  @Test
  void cells_may_carry_evidence() {
    assertThat(
            soup(
                "{is: 4, range: [3, 5], why: The menu., link: 'http://x', confidence: high, by: Ana}"))
        .isEqualTo(
            new Cell(
                new Performance.Between(Mark.of(3), Optional.of(Mark.of(4)), Mark.of(5)),
                new Evidence(
                    Optional.of("The menu."),
                    Optional.empty(),
                    Optional.of("http://x"),
                    Optional.of(Confidence.HIGH),
                    Optional.of("Ana"))));
    assertThat(soup("{is: unknown, why: No menu.}"))
        .isEqualTo(new Cell(Performance.UNKNOWN, Evidence.because("No menu.")));
  }

  @Test
  void scales_may_be_named_shared_numeric_or_near_a_goal() {
    assertThat(taste("{scale: rating5}")).isEqualTo(LabelScale.RATING5);
    assertThat(taste("{scale: percent}")).isEqualTo(NumericScale.percent());
    assertThat(taste("{}")).isEqualTo(LabelScale.PASS_FAIL);
    assertThat(taste("{scale: stars}"))
        .isEqualTo(
            LabelScale.named(
                "stars", Level.of("one", 0), new Level("two", 100, Optional.of("Take it"))));
    assertThat(taste("{scale: {bad: 0, fine: 1/2}}"))
        .isEqualTo(
            new LabelScale(Optional.empty(), List.of(Level.of("bad", 0), Level.of("fine", 0.5))));
    assertThat(taste("{unit: EUR, worst: 9, best: 1, curve: [[1, 100], [9, 0]]}"))
        .isEqualTo(
            new NumericScale(
                Optional.of("EUR"), 9, 1, List.of(new CurvePoint(1, 100), new CurvePoint(9, 0))));
    assertThat(taste("{goal: 7, within: 2}")).isEqualTo(new TargetScale(Optional.empty(), 7, 2));
  }

  @Test
  void on_labels_a_fraction_is_a_label() {
    String text =
        Lunch.plain()
            .replace("{scale: rating5}", "{scale: {1/2: 0, 1/1: 100}}")
            .replace("{soup: good, salad: fair}", "{soup: 1/2, salad: 1/1}");

    assertThat(read(text).performances().cell("taste", "soup"))
        .contains(Cell.of(Performance.of("1/2")));
  }

  @Test
  void names_default_to_ids() {
    assertThat(
            read(Lunch.with(3, "alternatives: {soup: {note: Hot}, salad: Salad}"))
                .alternatives()
                .get(0)
                .name())
        .isEqualTo("soup");
    assertThat(read(Lunch.plain()).criteria().leaves().get(0).name()).isEqualTo("taste");
  }

  @Test
  void weights_have_three_ways() {
    assertThat(read(Lunch.plain()).weights()).isEqualTo(new Equal());
    assertThat(
            read(Lunch.with(8, "weights: {by: points, points: {taste: 3, price: 1/4}}")).weights())
        .isEqualTo(new Points(ordered("taste", 3, "price", 0.25)));
    assertThat(
            read(Lunch.with(8, "weights: {by: needs, start: {taste: 3, price: 1}, startWhy: So.}"))
                .weights())
        .isEqualTo(new Needs(ordered("taste", 3, "price", 1), Optional.of("So.")));
  }

  private static Map<String, Double> ordered(String a, double first, String b, double second) {
    var map = new LinkedHashMap<String, Double>();
    map.put(a, first);
    map.put(b, second);
    return map;
  }

  @Test
  void groups_may_share_their_weight_out() {
    String text =
        Lunch.with(
            4,
            "criteria: {all: {name: All, weights: {by: points, points: {taste: 1, price: 2}},"
                + " children: {taste: {scale: rating5}, price: {worst: 10, best: 2}}}}");

    CriteriaGroup group = read(text).criteria().groups().get(0);

    assertThat(group.name()).isEqualTo("All");
    assertThat(group.weights()).contains(new Points(ordered("taste", 1, "price", 2)));
  }

  @Test
  void constraints_have_three_relations() {
    String text =
        Lunch.with(
            9,
            "constraints: [{criterion: taste, atLeast: fair}, {criterion: price, atMost: 8},"
                + " {criterion: taste, is: good, because: So.}]");

    assertThat(read(text).constraints())
        .containsExactly(
            new Constraint(
                "taste", Constraint.Relation.AT_LEAST, Mark.of("fair"), Optional.empty()),
            new Constraint("price", Constraint.Relation.AT_MOST, Mark.of(8), Optional.empty()),
            new Constraint("taste", Constraint.Relation.IS, Mark.of("good"), Optional.of("So.")));
  }

  @Test
  void extensions_are_kept_wherever_an_object_has_fixed_keys() {
    String text =
        Lunch.plain()
            .replace("salad: Salad", "salad: {name: Salad, x-green: true}")
            .replace("soup: 4", "soup: {is: 4, x-paid: [1.50, ~]}")
            .replace("{by: equal}", "{by: equal, x-vote: {a: 1}}");

    assertThat(read(text).extensions())
        .containsExactly(
            Map.entry("/alternatives/salad/x-green", "true"),
            Map.entry("/performances/price/soup/x-paid", "[1.50,null]"),
            Map.entry("/weights/x-vote", "{\"a\":1}"));
  }

  @Test
  void among_ids_x_is_a_letter_like_others() {
    String text = Lunch.plain().replace("soup", "x-ray");

    assertThat(read(text).alternativeIds()).containsExactly("x-ray", "salad");
    assertThat(read(text).extensions()).isEmpty();
  }

  @Test
  void all_mistakes_are_reported_at_once_in_the_order_of_the_document() {
    String text =
        """
        format: decision/1
        titel: Lunch
        alternatives: {soup: Soup, salad: 3}
        criteria:
          taste: {scale: rating5, unit: stars}
          price: {worst: cheap, best: 2}
        performances:
          taste: {soup: goood, salad: fair}
          price: {soup: 4, salad: {is: 6, source: menu}}
          weight: {soup: 1}
        weights: {by: points, points: {taste: -1, price: many}}
        date: tomorrow
        title: Lunch
        title: Dinner
        """;

    assertThat(refusals(text))
        .containsExactly(
            "2 \"titel\" is not a key of a decision.",
            "3 Alternative \"salad\" must be a text or an object, but is a number.",
            "5 Criterion \"taste\" cannot have both \"scale\" and \"unit\".",
            "6 \"worst\" must be a number, but is a text.",
            "8 \"goood\" is not on scale rating5.",
            "9 There is no source \"menu\".",
            "10 There is no criterion \"weight\".",
            "11 Weight of \"taste\" must be a finite number of at least 0, but was -1.",
            "11 \"price\" must be a number, but is a text.",
            "12 \"tomorrow\" is not a calendar date.",
            "14 The key \"title\" is given twice; it stands on line 13 already.");
  }

  @Test
  void nothing_is_said_about_marks_on_a_scale_that_cannot_be_read() {
    String text =
        Lunch.with(4, "criteria: {taste: {scale: {bad: 0}}, price: {scale: rating6}}")
            + "constraints: [{criterion: price, atMost: 7}]\n";

    assertThat(refusals(text))
        .containsExactly(
            "4 A scale needs at least two labels with different points.",
            "4 There is no scale \"rating6\".");
  }

  @Test
  void nothing_is_said_about_what_depends_on_a_missing_part() {
    assertThat(refusals("format: decision/1\n"))
        .containsExactly(
            "1 A decision needs \"title\".",
            "1 A decision needs \"alternatives\".",
            "1 A decision needs \"criteria\".",
            "1 A decision needs \"performances\".",
            "1 A decision needs \"weights\".");
    assertThat(refusals(Lunch.with(3, "alternatives: 3")))
        .containsExactly("3 \"alternatives\" must be an object, but is a number.");
    assertThat(refusals(Lunch.with(4, "criteria: 3")))
        .containsExactly("4 \"criteria\" must be an object, but is a number.");
    assertThat(refusals(Lunch.with(4, "criteria: {all: {children: 3}}")))
        .containsExactly("4 \"children\" must be an object, but is a number.");
    assertThat(refusals(Lunch.with(6, "  taste: good")))
        .containsExactly("6 The row of \"taste\" must be an object, but is a text.");
  }

  @Test
  void a_misspelt_row_is_not_also_a_missing_one() {
    assertThat(refusals(Lunch.with(6, "  tasty: {soup: good, salad: fair}")))
        .containsExactly("6 There is no criterion \"tasty\".");
    assertThat(refusals(Lunch.with(6, "  taste: {soup: good, salat: fair}")))
        .containsExactly("6 There is no alternative \"salat\".");
  }

  @Test
  void questions_that_cannot_be_read_make_no_answer_wrong() {
    String text =
        Lunch.plain()
            + "needs: {a: 3, b: {ask: B?, options: {x: {}, y: 3}}}\n"
            + "importance: {low: few, not sure: 0}\n"
            + "answers: {a: yes, b: y, c: 3}\n";

    assertThat(refusals(text))
        .containsExactly(
            "9 Question \"a\" must be an object, but is a number.",
            "9 Answer \"y\" must be an object, but is a number.",
            "10 \"low\" must be a number, but is a text.",
            "11 The answer to \"c\" must be a text, but is a number.");
  }

  @Test
  void extensions_must_be_able_to_stand_in_json() {
    assertThat(refusals(Lunch.with(9, "x-size: [.inf]")))
        .containsExactly("9 An extension can hold finite numbers only.");
  }

  @Test
  void levels_of_a_scale_carry_no_extensions() {
    assertThat(
            refusals(Lunch.with(9, "scales: {stars: {one: 0, two: {points: 100, x-mood: good}}}")))
        .containsExactly("9 \"x-mood\" is not a key of label \"two\".");
  }
}
