package dev.steelyard.core.engine;

import static dev.steelyard.core.PercentTable.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.Constraints;
import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.Judging;
import dev.steelyard.core.PercentTable;
import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.CriteriaGroup;
import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Evidence;
import dev.steelyard.core.decision.Heading;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.NumericScale;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.decision.Source;
import dev.steelyard.core.decision.TargetScale;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Warning;
import dev.steelyard.core.error.WarningCode;
import dev.steelyard.core.weight.Equal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelChecksTest {

  private static final String TODAY = "2026-11-24";

  /** Three criteria on which the two differ, ratings with a reason from two sources. */
  private static DecisionDraft clean() {
    return new DecisionDraft()
        .criteria(rated("support"), rated("speed"), rated("safety"))
        .sources(source("guide"), source("test"))
        .cell("support", "server", cell("good", "guide"))
        .cell("support", "cloud", cell("fair", "test"))
        .cell("speed", "server", cell("good", "test"))
        .cell("speed", "cloud", cell("fair", "guide"))
        .cell("safety", "server", cell("fair", "guide"))
        .cell("safety", "cloud", cell("excellent", "test"));
  }

  @Test
  void a_clean_decision_gives_no_warning() {
    var decision = clean().cell("safety", "server", cell("very good", "guide")).build();

    assertThat(Judging.of(decision).leader()).contains("server");
    assertThat(warnings(decision)).isEmpty();
  }

  @Test
  void most_performances_from_one_source_are_remarked_on() {
    var decision = clean().cell("safety", "cloud", cell("excellent", "guide"));

    assertThat(with(WarningCode.ONE_SOURCE, decision))
        .containsExactly(
            Warning.of(
                WarningCode.ONE_SOURCE,
                Subject.at("sources", "guide"),
                "4 of 6 performances come from \"The guide\".",
                "Look for a second source for those that carry the lead."));
  }

  @Test
  void half_of_the_performances_from_one_source_are_not() {
    assertThat(with(WarningCode.ONE_SOURCE, clean())).isEmpty();
  }

  @Test
  void performances_without_a_reason_are_counted() {
    var decision =
        clean()
            .cell("speed", "server", Performance.of("good"))
            .cell("safety", "cloud", Performance.of("excellent"));

    assertThat(with(WarningCode.NO_REASON, decision))
        .containsExactly(
            Warning.of(
                WarningCode.NO_REASON,
                Subject.at("performances", "speed", "server"),
                "Performances without a reason: 2. This is the first.",
                "Add \"why\" so that others can check it."));
  }

  @Test
  void what_nobody_knows_needs_no_reason() {
    assertThat(with(WarningCode.NO_REASON, clean().cell("speed", "cloud", Cell.UNKNOWN))).isEmpty();
  }

  @Test
  void a_criterion_on_which_all_are_level_is_remarked_on() {
    var decision = clean().cell("support", "cloud", cell("good", "test"));

    assertThat(with(WarningCode.NOT_SEPARATING, decision))
        .containsExactly(
            Warning.of(
                WarningCode.NOT_SEPARATING,
                Subject.at("criteria", "support"),
                "All alternatives are level on \"Criterion support\".",
                "As stated, it cannot change their order; it only makes every gap smaller."));
  }

  @Test
  void a_criterion_without_weight_or_with_one_alternative_need_not_separate() {
    assertThat(
            with(
                WarningCode.NOT_SEPARATING,
                PercentTable.draft(row(0, 1), row(50, 60), row(50, 40))))
        .isEmpty();
    assertThat(with(WarningCode.NOT_SEPARATING, PercentTable.draft(row(1), row(50)))).isEmpty();
  }

  @Test
  void an_unknown_that_happens_to_be_read_as_the_same_is_not_level() {
    assertThat(with(WarningCode.NOT_SEPARATING, clean().cell("support", "cloud", Cell.UNKNOWN)))
        .isEmpty();
  }

  @Test
  void criteria_that_value_every_alternative_the_same_are_remarked_on() {
    var decision = PercentTable.draft(row(1, 1, 1), row(90, 90, 0), row(50, 50, 1), row(10, 10, 2));

    assertThat(with(WarningCode.DOUBLE_COUNTING, decision))
        .containsExactly(
            Warning.of(
                WarningCode.DOUBLE_COUNTING,
                Subject.at("criteria", "c2"),
                "\"Criterion 1\" and \"Criterion 2\" value every alternative the same.",
                "If they mean the same thing, it counts twice; keep one of them."));
  }

  @Test
  void criteria_without_weight_and_constant_ones_do_not_count_twice() {
    double[][] same = {row(90, 90), row(50, 50), row(10, 10)};
    double[][] constant = {row(50, 50), row(50, 50), row(50, 50)};

    assertThat(with(WarningCode.DOUBLE_COUNTING, PercentTable.draft(row(0, 1), same))).isEmpty();
    assertThat(with(WarningCode.DOUBLE_COUNTING, PercentTable.draft(row(1, 0), same))).isEmpty();
    assertThat(with(WarningCode.DOUBLE_COUNTING, PercentTable.draft(row(1, 1), constant)))
        .isEmpty();
  }

  @Test
  void two_alternatives_agree_too_easily_to_say_so() {
    assertThat(
            with(
                WarningCode.DOUBLE_COUNTING,
                PercentTable.draft(row(1, 1), row(90, 90), row(50, 50))))
        .isEmpty();
  }

  @Test
  void a_criterion_that_carries_more_than_half_is_remarked_on() {
    assertThat(
            with(
                WarningCode.ONE_CRITERION, PercentTable.draft(row(1, 1), row(90, 61), row(50, 50))))
        .containsExactly(
            Warning.of(
                WarningCode.ONE_CRITERION,
                Subject.at("criteria", "c1"),
                "\"Criterion 1\" carries more than half of what speaks for the leader.",
                "Make sure of its weight and its performances first."));
  }

  @Test
  void without_a_leader_or_another_alternative_nothing_carries_a_lead() {
    assertThat(with(WarningCode.ONE_CRITERION, PercentTable.draft(row(1), row(50), row(50))))
        .isEmpty();
    assertThat(with(WarningCode.ONE_CRITERION, PercentTable.draft(row(1), row(50)))).isEmpty();
  }

  @Test
  void criteria_that_carry_half_each_are_not() {
    assertThat(
            with(
                WarningCode.ONE_CRITERION, PercentTable.draft(row(1, 1), row(90, 90), row(50, 50))))
        .isEmpty();
  }

  @Test
  void a_group_that_weighs_by_its_number_of_criteria_is_remarked_on() {
    var decision = grouped().weights(PercentTable.points(5, 5, 5));

    assertThat(with(WarningCode.GROUP_BY_COUNT, decision))
        .containsExactly(
            Warning.of(
                WarningCode.GROUP_BY_COUNT,
                Subject.at("criteria", "g"),
                "Every criterion has the same points, so \"Group\" weighs what it does only because"
                    + " it holds 2 of 3 criteria.",
                "Give points to the groups if that is not what you mean."));
  }

  @Test
  void points_that_differ_or_weights_by_group_were_thought_about() {
    assertThat(with(WarningCode.GROUP_BY_COUNT, grouped().weights(PercentTable.points(5, 5, 6))))
        .isEmpty();
    assertThat(with(WarningCode.GROUP_BY_COUNT, grouped().weights(new Equal()))).isEmpty();
  }

  private static DecisionDraft grouped() {
    return new DecisionDraft().criteria(rated("c1"), group(rated("c2"), rated("c3")));
  }

  private static CriteriaNode group(CriteriaNode... children) {
    return new CriteriaGroup("g", "Group", Optional.empty(), List.of(children), Optional.empty());
  }

  @Test
  void a_weight_on_numbers_stands_for_their_whole_range() {
    var decision =
        new DecisionDraft()
            .criteria(
                Criterion.of("c1", "Monthly cost", NumericScale.of("EUR", 200, 0)),
                Criterion.of("c2", "Distance", new TargetScale(Optional.of("km"), 5, 2)),
                Criterion.of("c3", "Uptime", NumericScale.percent()),
                rated("c4"))
            .weights(PercentTable.points(1, 1, 0, 1));

    assertThat(with(WarningCode.WEIGHT_OF_RANGE, decision))
        .containsExactly(
            Warning.of(
                WarningCode.WEIGHT_OF_RANGE,
                Subject.at("criteria", "c1"),
                "The weight of \"Monthly cost\" stands for its whole range, from 200 to 0 EUR.",
                "Ask what that step is worth to you, not how important the subject is at large."),
            Warning.of(
                WarningCode.WEIGHT_OF_RANGE,
                Subject.at("criteria", "c2"),
                "The weight of \"Distance\" stands for its whole range, from 2 km off the goal of 5"
                    + " km to none.",
                "Ask what that step is worth to you, not how important the subject is at large."));
  }

  @Test
  void a_constraint_that_may_or_may_not_be_met_is_remarked_on() {
    var decision =
        PercentTable.draft(row(1), row(90), row(0))
            .cell("c1", "b", Performance.between(40, 60))
            .constraints(Constraints.atMost("c1", 95), Constraints.atLeast("c1", 50));

    assertThat(with(WarningCode.CONSTRAINT_OPEN, decision))
        .containsExactly(
            Warning.of(
                WarningCode.CONSTRAINT_OPEN,
                Subject.at("constraints", "1"),
                "It is not certain that \"Beta\" meets the constraint on \"Criterion 1\": it is 40 to"
                    + " 60%.",
                "Find out before you decide; until then it stays in play."));
  }

  @Test
  void a_date_that_has_passed_is_remarked_on() {
    assertThat(with(WarningCode.REVISIT_PASSED, clean().heading(revisit("2026-11-23"))))
        .containsExactly(
            Warning.of(
                WarningCode.REVISIT_PASSED,
                Subject.at("revisit"),
                "This decision was to be looked at again on 2026-11-23.",
                "Look at the facts again, then set a new date."));
    assertThat(with(WarningCode.REVISIT_PASSED, clean().heading(revisit(TODAY)))).isEmpty();
  }

  private static Heading revisit(String date) {
    return new Heading(
        "A decision",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(date),
        Optional.empty(),
        Optional.empty());
  }

  private static List<Warning> with(WarningCode code, DecisionDraft draft) {
    return warnings(draft.build()).stream().filter(each -> each.code() == code).toList();
  }

  private static List<Warning> warnings(Decision decision) {
    return ModelChecks.warnings(Judging.of(decision), TODAY);
  }

  private static Criterion rated(String id) {
    return Criterion.of(id, "Criterion " + id, LabelScale.RATING5);
  }

  private static Source source(String id) {
    return new Source(id, "The " + id, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Cell cell(String label, String source) {
    return new Cell(
        Performance.of(label),
        new Evidence(
            Optional.of("We looked."),
            Optional.of(source),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }
}
