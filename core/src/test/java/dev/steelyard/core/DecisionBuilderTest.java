package dev.steelyard.core;

import static dev.steelyard.core.decision.Rating.EXCELLENT;
import static dev.steelyard.core.decision.Rating.FAIR;
import static dev.steelyard.core.decision.Rating.GOOD;
import static dev.steelyard.core.decision.Rating.VERY_GOOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.steelyard.core.decision.Alternative;
import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.Constraint;
import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Evidence;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.Mark;
import dev.steelyard.core.decision.NumericScale;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.decision.Source;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.weight.Equal;
import dev.steelyard.core.weight.Points;
import dev.steelyard.core.weight.Weights;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DecisionBuilderTest {

  private static DecisionBuilder languages() {
    return new DecisionBuilder("Backend for our shop").alternatives("Node.js", "Python");
  }

  private static void rateBoth(CriterionBuilder criterion) {
    criterion.rate("Node.js", GOOD).rate("Python", FAIR);
  }

  private static void measureBoth(CriterionBuilder criterion) {
    criterion.value("Node.js", 40).value("Python", 60);
  }

  private static List<Violation> refusal(DecisionBuilder builder) {
    return catchThrowableOfType(InvalidDecisionException.class, builder::build).violations();
  }

  private static List<Violation> refusal(Consumer<CriterionBuilder> cost) {
    return refusal(languages().criterion("Cost", cost));
  }

  private static Violation scale(ErrorCode code, String message) {
    return Violation.of(code, Subject.at("criteria", "cost", "scale"), message);
  }

  @Test
  void builds_what_was_stated() {
    var decision =
        languages()
            .criterion(
                "Team knows it",
                c -> c.weight(30).rate("Node.js", EXCELLENT).rate("Python", VERY_GOOD))
            .criterion(
                "Monthly cost",
                c ->
                    c.weight(20)
                        .unit("EUR")
                        .worst(120)
                        .best(20)
                        .value("Node.js", 40)
                        .value("Python", Performance.between(35, 60)))
            .build();

    assertThat(decision.heading().title()).isEqualTo("Backend for our shop");
    assertThat(decision.alternatives())
        .containsExactly(Alternative.of("node-js", "Node.js"), Alternative.of("python", "Python"));
    assertThat(decision.criteria().roots())
        .containsExactly(
            Criterion.of("team-knows-it", "Team knows it", LabelScale.RATING5),
            Criterion.of("monthly-cost", "Monthly cost", NumericScale.of("EUR", 120, 20)));
    assertThat(decision.cell("team-knows-it", "node-js"))
        .isEqualTo(Cell.of(Performance.of("excellent")));
    assertThat(decision.cell("monthly-cost", "python"))
        .isEqualTo(Cell.of(Performance.between(35, 60)));
    assertThat(Weights.of(decision).all()).extracting(w -> w.share()).containsExactly(0.6, 0.4);
  }

  @Test
  void a_criterion_has_one_point_of_weight_if_none_is_stated() {
    var decision =
        languages()
            .criterion("A", DecisionBuilderTest::rateBoth)
            .criterion("B", c -> rateBoth(c.weight(3)))
            .build();

    assertThat(decision.weights()).isEqualTo(new Points(Map.of("a", 1.0, "b", 3.0)));
  }

  @Test
  void weights_may_be_stated_in_another_way() {
    var decision =
        languages().criterion("A", DecisionBuilderTest::rateBoth).weights(new Equal()).build();

    assertThat(decision.weights()).isEqualTo(new Equal());
  }

  @Test
  void alternatives_may_be_named_by_id_and_a_later_statement_replaces_an_earlier_one() {
    var decision =
        languages()
            .criterion("A", c -> c.rate("node-js", FAIR).rate("Python", FAIR).rate("Node.js", GOOD))
            .build();

    assertThat(decision.cell("a", "node-js")).isEqualTo(Cell.of(Performance.of("good")));
  }

  @Test
  void constraints_sources_and_evidence_are_kept() {
    var source =
        new Source("us", "Our meeting", Optional.empty(), Optional.empty(), Optional.empty());
    var constraint =
        new Constraint("a", Constraint.Relation.AT_LEAST, Mark.of("fair"), Optional.empty());
    var cell = new Cell(Performance.of("good"), Evidence.because("We tried it."));

    var decision =
        languages()
            .criterion("A", c -> c.value("Node.js", cell).rate("Python", FAIR))
            .source(source)
            .constraint(constraint)
            .build();

    assertThat(decision.sources()).containsExactly(source);
    assertThat(decision.constraints()).containsExactly(constraint);
    assertThat(decision.cell("a", "node-js")).isEqualTo(cell);
  }

  @Test
  void a_criterion_may_have_any_scale() {
    var decision =
        languages()
            .criterion(
                "A",
                c ->
                    c.scale(LabelScale.PASS_FAIL)
                        .value("Node.js", Performance.of("pass"))
                        .value("Python", Performance.UNKNOWN))
            .build();

    assertThat(decision.criteria().leaf("a")).map(Criterion::scale).contains(LabelScale.PASS_FAIL);
  }

  @Test
  void names_that_would_share_an_id_stand_side_by_side() {
    var decision =
        new DecisionBuilder("Language")
            .alternatives("C", "C++", "★")
            .criterion("A", c -> c.rate("C", FAIR).rate("C++", GOOD).rate("★", EXCELLENT))
            .criterion("A!", c -> c.rate("C", FAIR).rate("C++", FAIR).rate("★", FAIR))
            .build();

    assertThat(decision.alternativeIds()).containsExactly("c", "c-2", "alternative");
    assertThat(decision.criteria().roots())
        .extracting(CriteriaNode::id)
        .containsExactly("a", "a-2");
    assertThat(decision.cell("a", "c-2")).isEqualTo(Cell.of(Performance.of("good")));
  }

  @Test
  void a_name_that_is_given_twice_is_refused() {
    var builder =
        new DecisionBuilder("Language")
            .alternatives("C", "C")
            .criterion("A", c -> c.rate("C", FAIR))
            .criterion("A", c -> c.rate("C", FAIR));

    assertThat(refusal(builder))
        .containsExactly(
            Violation.of(
                ErrorCode.DUPLICATE_ID,
                Subject.at("alternatives", "c"),
                "The id \"c\" is used more than once."),
            Violation.of(
                ErrorCode.DUPLICATE_ID,
                Subject.at("criteria", "a"),
                "The id \"a\" is used more than once."));
  }

  @Test
  void a_blank_name_is_refused_as_blank() {
    var builder =
        new DecisionBuilder("Language").alternatives("").criterion("A", c -> c.rate("", FAIR));

    assertThat(refusal(builder))
        .containsExactly(
            Violation.of(
                ErrorCode.BLANK_TEXT,
                Subject.at("alternatives", "alternative"),
                "The name of \"alternative\" is blank."));
  }

  @Test
  void worst_without_best_is_refused() {
    assertThat(refusal(c -> measureBoth(c.worst(120))))
        .containsExactly(
            scale(
                ErrorCode.INVALID_SCALE,
                "Criterion \"Cost\" states the worst number but not the best."));
  }

  @Test
  void best_without_worst_is_refused() {
    assertThat(refusal(c -> measureBoth(c.best(20))))
        .containsExactly(
            scale(
                ErrorCode.INVALID_SCALE,
                "Criterion \"Cost\" states the best number but not the worst."));
  }

  @Test
  void a_unit_without_anchors_is_refused() {
    assertThat(refusal(c -> measureBoth(c.unit("EUR"))))
        .containsExactly(
            scale(
                ErrorCode.INVALID_SCALE,
                "Criterion \"Cost\" states a unit but neither worst nor best."));
  }

  @Test
  void a_scale_and_anchors_together_are_refused() {
    assertThat(refusal(c -> measureBoth(c.scale(NumericScale.percent()).worst(100).best(0))))
        .containsExactly(
            scale(
                ErrorCode.CONFLICTING_KEYS,
                "Criterion \"Cost\" states a scale and unit, worst or best besides."));
  }

  @Test
  void a_number_without_any_scale_is_refused_with_advice() {
    assertThat(refusal(DecisionBuilderTest::measureBoth))
        .extracting(Violation::message)
        .containsExactly(
            "40 is a number, but scale rating5 has labels.",
            "60 is a number, but scale rating5 has labels.");
    assertThat(refusal(DecisionBuilderTest::measureBoth))
        .allSatisfy(
            violation ->
                assertThat(violation.help())
                    .contains("If it is measured in numbers, give the criterion worst and best."));
  }

  @Test
  void a_weight_that_is_no_number_is_refused() {
    assertThat(refusal(c -> rateBoth(c.weight(Double.NaN))))
        .extracting(Violation::message)
        .containsExactly("Weight of \"cost\" must be a finite number of at least 0, but was NaN.");
  }

  @Test
  void a_misspelt_alternative_is_refused_with_the_one_that_was_meant() {
    assertThat(refusal(c -> c.rate("Nodejs", GOOD).rate("Python", FAIR)))
        .extracting(Violation::message, Violation::replacement)
        .containsExactly(
            tuple("There is no alternative \"Nodejs\".", Optional.of("node-js")),
            tuple("\"Node.js\" is not judged on \"Cost\".", Optional.empty()));
  }

  @Test
  void everything_is_reported_at_once_and_nothing_that_only_follows() {
    var atMost =
        new Constraint("cost", Constraint.Relation.AT_MOST, Mark.of(100), Optional.empty());
    var builder =
        new DecisionBuilder(" ")
            .alternatives("Node.js", "Python")
            .criterion("Cost", c -> measureBoth(c.weight(-1).worst(50).best(50)))
            .criterion("Rent", c -> c.worst(9).value("Node.js", 5).value("Pyton", 5))
            .criterion("Team", c -> rateBoth(c))
            .constraint(atMost);

    assertThat(refusal(builder))
        .extracting(Violation::message)
        .containsExactly(
            "Worst and best of a scale must differ, but both are 50.",
            "Criterion \"Rent\" states the worst number but not the best.",
            "The title of a decision is blank.",
            "There is no alternative \"Pyton\".",
            "\"Python\" is not judged on \"Rent\".",
            "Weight of \"cost\" must be a finite number of at least 0, but was -1.");
  }

  @Test
  void a_decision_about_nothing_says_what_is_missing() {
    assertThat(refusal(new DecisionBuilder("Nothing")))
        .extracting(Violation::code)
        .containsExactly(ErrorCode.NO_ALTERNATIVES, ErrorCode.NO_CRITERIA);
  }

  @Test
  void a_builder_that_was_refused_can_be_completed_and_built_again() {
    var builder = new DecisionBuilder("Later").alternatives("A");

    assertThat(refusal(builder)).extracting(Violation::code).containsExactly(ErrorCode.NO_CRITERIA);
    assertThat(builder.criterion("C", c -> c.rate("A", GOOD)).build().alternativeIds())
        .containsExactly("a");
  }
}
