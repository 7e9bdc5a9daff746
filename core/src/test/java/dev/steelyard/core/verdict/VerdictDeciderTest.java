package dev.steelyard.core.verdict;

import static dev.steelyard.core.PercentTable.row;
import static dev.steelyard.core.Questions.choice;
import static dev.steelyard.core.Questions.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.Constraints;
import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.Judging;
import dev.steelyard.core.PercentTable;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Mark;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.robustness.FirstShares;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.robustness.MissingFact;
import dev.steelyard.core.robustness.OneStep;
import dev.steelyard.core.robustness.Robustness;
import dev.steelyard.core.robustness.RobustnessAnalysis;
import dev.steelyard.core.robustness.VariationPlan;
import dev.steelyard.core.verdict.Verdict.Reason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class VerdictDeciderTest {

  private static final Optional<String> ALPHA = Optional.of("a");

  private static final OneStep WEAK = new OneStep("a", "c1", Mark.of(50), -1, "b");

  private static final MissingFact DECISIVE =
      new MissingFact("c1", List.of("b"), Optional.empty(), true);

  private static final MissingFact HARMLESS =
      new MissingFact("c2", List.of("b"), Optional.empty(), false);

  @Nested
  class By_the_part_of_the_variations {

    @Test
    void from_90_of_100_it_is_a_clear_lead() {
      assertThat(decide(10, 0.90)).isEqualTo(new Verdict.ClearLead(ALPHA, 10, 0.90));
    }

    @Test
    void under_90_of_100_it_is_a_lead() {
      assertThat(decide(10, 0.89995))
          .isEqualTo(new Verdict.Lead(ALPHA, 10, 0.89995, Optional.empty()));
      assertThat(decide(10, 0.75)).isEqualTo(new Verdict.Lead(ALPHA, 10, 0.75, Optional.empty()));
    }

    @Test
    void under_75_of_100_it_is_a_slight_preference() {
      assertThat(decide(10, 0.74995)).isEqualTo(new Verdict.Lean(ALPHA, 10, 0.74995));
      assertThat(decide(10, 0.60)).isEqualTo(new Verdict.Lean(ALPHA, 10, 0.60));
    }

    @Test
    void under_60_of_100_it_is_too_close() {
      assertThat(decide(10, 0.59995))
          .isEqualTo(new Verdict.TooClose(ALPHA, 10, 0.59995, Reason.UNSTABLE));
    }

    private Verdict decide(double lead, double firstIn) {
      return VerdictDeciderTest.decide(ahead(lead), robustness(firstIn));
    }
  }

  @Nested
  class By_the_lead {

    @Test
    void from_one_point_it_may_be_a_lead() {
      assertThat(decide(ahead(1), robustness(0.99)).code()).isEqualTo(VerdictCode.CLEAR_LEAD);
    }

    @Test
    void under_one_point_it_is_too_close() {
      double lead = ahead(0.99).lead();

      assertThat(decide(ahead(0.99), robustness(1)))
          .isEqualTo(new Verdict.TooClose(ALPHA, lead, 1, Reason.SMALL_LEAD));
    }

    @Test
    void without_a_leader_it_is_level() {
      assertThat(decide(ahead(0), robustness(0.55)))
          .isEqualTo(new Verdict.TooClose(Optional.empty(), 0, 0.55, Reason.LEVEL));
    }

    @Test
    void where_another_one_comes_first_more_often_the_measures_disagree() {
      assertThat(decide(ahead(10), robustness(0.49)))
          .isEqualTo(new Verdict.TooClose(ALPHA, 10, 0.49, Reason.MEASURES_DISAGREE));
    }

    @Test
    void where_another_one_comes_first_just_as_often_they_do_not_disagree() {
      assertThat(decide(behind(10), robustness(0.5)))
          .isEqualTo(new Verdict.TooClose(Optional.of("b"), 10, 0.5, Reason.UNSTABLE));
    }

    @Test
    void disagreement_comes_before_a_small_lead() {
      assertThat(((Verdict.TooClose) decide(ahead(0.5), robustness(0.4))).reason())
          .isEqualTo(Reason.MEASURES_DISAGREE);
    }

    private Judgement behind(double points) {
      return Judging.of(PercentTable.draft(row(1), row(50), row(50 + points)).build());
    }
  }

  @Nested
  class By_one_step {

    @Test
    void a_step_that_takes_the_lead_away_makes_a_clear_lead_a_lead() {
      assertThat(decide(ahead(10), robustness(0.99).with(WEAK)))
          .isEqualTo(new Verdict.Lead(ALPHA, 10, 0.99, Optional.of(WEAK)));
    }

    @Test
    void a_lead_tells_its_first_weak_step() {
      var other = new OneStep("b", "c1", Mark.of(70), 0, "b");

      assertThat(decide(ahead(10), robustness(0.80).with(WEAK, other)))
          .isEqualTo(new Verdict.Lead(ALPHA, 10, 0.80, Optional.of(WEAK)));
    }

    @Test
    void a_slight_preference_stays_one() {
      assertThat(decide(ahead(10), robustness(0.70).with(WEAK)).code()).isEqualTo(VerdictCode.LEAN);
    }
  }

  @Nested
  class By_dominance {

    @Test
    void dominance_comes_before_everything_about_the_lead() {
      double lead = ahead(0.5).lead();

      assertThat(decide(ahead(0.5), robustness(0.55).dominant()))
          .isEqualTo(new Verdict.Dominates(ALPHA, lead, 0.55));
    }

    @Test
    void what_nobody_knows_cannot_undo_it() {
      assertThat(decide(ahead(10), robustness(1).dominant().missing(DECISIVE)).code())
          .isEqualTo(VerdictCode.DOMINATES);
    }
  }

  @Nested
  class By_missing_facts {

    @Test
    void a_slight_preference_that_a_missing_fact_can_change_comes_too_early() {
      assertThat(decide(ahead(10), robustness(0.70).missing(HARMLESS, DECISIVE)))
          .isEqualTo(new Verdict.TooEarly(ALPHA, 10, 0.70, List.of(DECISIVE), List.of()));
    }

    @Test
    void what_is_too_close_and_can_be_decided_by_a_missing_fact_comes_too_early() {
      assertThat(decide(ahead(0), robustness(0.5).missing(DECISIVE)))
          .isEqualTo(new Verdict.TooEarly(Optional.empty(), 0, 0.5, List.of(DECISIVE), List.of()));
      assertThat(decide(ahead(10), robustness(0.55).missing(DECISIVE)).code())
          .isEqualTo(VerdictCode.TOO_EARLY);
    }

    @Test
    void a_lead_is_told_also_while_a_fact_is_missing() {
      assertThat(decide(ahead(10), robustness(0.75).missing(DECISIVE)).code())
          .isEqualTo(VerdictCode.LEAD);
    }

    @Test
    void a_missing_fact_that_cannot_decide_does_not_matter() {
      assertThat(decide(ahead(10), robustness(0.70).missing(HARMLESS)).code())
          .isEqualTo(VerdictCode.LEAN);
      assertThat(decide(ahead(10), robustness(0.55).missing(HARMLESS)).code())
          .isEqualTo(VerdictCode.TOO_CLOSE);
    }
  }

  @Nested
  class By_constraints {

    @Test
    void with_nothing_left_there_is_nothing_to_say() {
      assertThat(decideAll(constrained(row(40), row(30)).build()))
          .isEqualTo(new Verdict.NoneLeft());
    }

    @Test
    void the_only_one_left_is_told() {
      assertThat(decideAll(constrained(row(60), row(30)).build()))
          .isEqualTo(new Verdict.OneLeft(ALPHA));
    }

    @Test
    void a_leader_that_may_miss_a_constraint_comes_too_early() {
      var decision =
          constrained(row(60), row(55)).cell("c1", "a", Performance.between(45, 95)).build();

      assertThat(decideAll(decision))
          .isEqualTo(
              new Verdict.TooEarly(
                  ALPHA,
                  decideAll(decision).lead(),
                  decideAll(decision).firstIn(),
                  List.of(),
                  List.of(new OpenConstraint("a", Constraints.atLeast("c1", 50)))));
    }

    @Test
    void the_only_one_left_comes_too_early_when_it_may_miss_a_constraint() {
      var decision =
          constrained(row(60), row(30)).cell("c1", "a", Performance.between(45, 95)).build();

      assertThat(decideAll(decision).code()).isEqualTo(VerdictCode.TOO_EARLY);
    }

    @Test
    void a_challenger_that_may_miss_a_constraint_changes_nothing() {
      var decision =
          constrained(row(90), row(60)).cell("c1", "b", Performance.between(45, 55)).build();

      assertThat(decideAll(decision).code()).isEqualTo(VerdictCode.DOMINATES);
    }

    @Test
    void an_open_question_whose_answers_all_meet_the_constraint_leaves_nothing_open() {
      assertThat(decideAll(asked(80)).code()).isEqualTo(VerdictCode.CLEAR_LEAD);
    }

    @Test
    void an_open_question_with_an_answer_that_misses_the_constraint_comes_too_early() {
      assertThat(decideAll(asked(20)).code()).isEqualTo(VerdictCode.TOO_EARLY);
    }

    /** Nobody knows yet how Alpha does on the constrained criterion, which has no weight. */
    private Decision asked(double otherAnswer) {
      return PercentTable.draft(row(0, 1), row(0, 90), row(60, 20))
          .cell("c1", "a", Performance.UNKNOWN)
          .constraints(Constraints.atLeast("c1", 30))
          .questions(fact("team", choice("yes", 90, 60), choice("no", otherAnswer, 60)))
          .build();
    }

    private DecisionDraft constrained(double[] a, double[] b) {
      return PercentTable.draft(row(1), a, b).constraints(Constraints.atLeast("c1", 50));
    }

    private Verdict decideAll(Decision decision) {
      var judgement = Judging.of(decision);
      var analysis = new RobustnessAnalysis(Judging::of, VariationPlan.STANDARD.withCount(500));
      return VerdictDecider.decide(VerdictRules.STANDARD, judgement, analysis.analyse(judgement));
    }
  }

  @Test
  void a_team_may_draw_the_lines_elsewhere() {
    var strict = new VerdictRules(0.99, 0.95, 0.90, 5);

    assertThat(decide(strict, ahead(10), robustness(0.97)).code()).isEqualTo(VerdictCode.LEAD);
    assertThat(decide(strict, ahead(10), robustness(0.92)).code()).isEqualTo(VerdictCode.LEAN);
    assertThat(decide(strict, ahead(10), robustness(0.89)).code()).isEqualTo(VerdictCode.TOO_CLOSE);
    assertThat(decide(strict, ahead(4), robustness(1)).code()).isEqualTo(VerdictCode.TOO_CLOSE);
  }

  private static Judgement ahead(double points) {
    return Judging.of(PercentTable.draft(row(1), row(50 + points), row(50)).build());
  }

  private static Found robustness(double firstIn) {
    return new Found(firstIn, false, List.of(), List.of());
  }

  /** The parts of a robustness that a verdict looks at; Beta comes first where Alpha does not. */
  private record Found(
      double firstIn, boolean dominance, List<OneStep> steps, List<MissingFact> facts) {

    Found with(OneStep... others) {
      return new Found(firstIn, dominance, List.of(others), facts);
    }

    Found missing(MissingFact... others) {
      return new Found(firstIn, dominance, steps, List.of(others));
    }

    Found dominant() {
      return new Found(firstIn, true, steps, facts);
    }

    Robustness robustness() {
      var shares = new LinkedHashMap<String, Double>();
      shares.put("a", firstIn);
      shares.put("b", 1 - firstIn);
      return new Robustness(
          new FirstShares(VariationPlan.STANDARD, shares),
          dominance,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          steps,
          List.of(),
          List.of(),
          facts);
    }
  }

  private static Verdict decide(Judgement judgement, Found found) {
    return decide(VerdictRules.STANDARD, judgement, found);
  }

  private static Verdict decide(VerdictRules rules, Judgement judgement, Found found) {
    return VerdictDecider.decide(rules, judgement, found.robustness());
  }
}
