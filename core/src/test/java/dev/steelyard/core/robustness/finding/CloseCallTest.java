package dev.steelyard.core.robustness.finding;

import static dev.steelyard.core.PercentTable.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.Judging;
import dev.steelyard.core.PercentTable;
import dev.steelyard.core.robustness.FirstShares;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.robustness.VariationPlan;
import dev.steelyard.core.robustness.exact.WeightRegion;
import dev.steelyard.core.robustness.finding.CloseCall.Certainty;
import dev.steelyard.core.robustness.finding.TieTest.Reason;
import dev.steelyard.core.robustness.finding.TieTest.State;
import dev.steelyard.core.robustness.finding.TieTest.Tie;
import dev.steelyard.core.weight.Equal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CloseCallTest {

  private static final CloseCallRules RULES = CloseCallRules.STANDARD;

  private static Judgement pair(double... weights) {
    return Judging.of(
        PercentTable.draft(weights, row(90, 50, 40, 70), row(60, 80, 50, 60)).build());
  }

  private static FirstShares shares(int count, double... parts) {
    var share = new LinkedHashMap<String, Double>();
    for (int i = 0; i < parts.length; i++) {
      share.put(PercentTable.id(i), parts[i]);
    }
    return new FirstShares(new VariationPlan(count, 1, 0.5), share);
  }

  private static TieTest test(Judgement judgement, CloseCallRules rules, Tie tie) {
    return call(judgement, shares(1000, 0.7, 0.3), rules).pairs().get(0).test(tie);
  }

  private static CloseCall call(Judgement judgement, FirstShares first, CloseCallRules rules) {
    return CloseCall.of(judgement, first, rules).orElseThrow();
  }

  @Test
  void the_golden_pair_flips_within_half_a_step_of_tens_but_not_of_ones() {
    var tens = test(pair(40, 30, 20, 10), RULES, Tie.ELICITATION);
    var ones = test(pair(41, 31, 19, 9), RULES, Tie.ELICITATION);

    assertThat(tens.measured().orElseThrow()).isCloseTo(0.025, within(1e-9));
    assertThat(tens.limit().orElseThrow()).isCloseTo(0.05, within(1e-12));
    assertThat(tens.fired()).isTrue();
    assertThat(ones.limit().orElseThrow()).isCloseTo(0.005, within(1e-12));
    assertThat(ones.state()).isEqualTo(State.NOT_FIRED);
  }

  @Test
  void steps_are_ones_and_fives_of_a_power_of_ten() {
    assertThat(StatedStep.round(List.of(35.0, 25.0, 40.0))).isEqualTo(5);
    assertThat(StatedStep.round(List.of(20.0, 20.0, 0.0))).isEqualTo(10);
    assertThat(StatedStep.round(List.of(0.4, 0.25))).isEqualTo(0.05);
    assertThat(StatedStep.round(List.of(3.0, 2.0))).isEqualTo(1);
    assertThat(StatedStep.round(List.of(50.0, 100.0))).isEqualTo(50);
    assertThat(StatedStep.round(List.of(0.0))).isZero();
  }

  @Test
  void tests_that_cannot_be_made_say_why() {
    var equal =
        Judging.of(
            PercentTable.draft(row(1, 1), row(90, 50), row(60, 70)).weights(new Equal()).build());
    var none = new FirstShares(VariationPlan.STANDARD, Collections.emptyMap());
    var tests = call(equal, none, RULES).pairs().get(0).tests();

    assertThat(tests)
        .extracting(TieTest::reason)
        .containsExactly(
            Optional.empty(),
            Optional.of(Reason.NO_STEP),
            Optional.of(Reason.NO_INDIFFERENCE),
            Optional.of(Reason.NO_VARIATIONS),
            Optional.of(Reason.NO_REGION));
    assertThat(call(equal, none, RULES).certainty()).isEqualTo(Certainty.UNDETERMINED);
  }

  @Test
  void a_gap_below_what_a_difference_that_does_not_matter_is_worth_is_a_practical_tie() {
    var judgement = pair(40, 30, 20, 10);

    assertThat(
            test(judgement, RULES.withIndifference(Map.of("c1", 6.0)), Tie.PRACTICAL)
                .limit()
                .orElseThrow())
        .isCloseTo(2.4, within(1e-12));
    assertThat(test(judgement, RULES.withIndifference(Map.of("c1", 6.0)), Tie.PRACTICAL).fired())
        .isTrue();
    assertThat(test(judgement, RULES.withIndifference(Map.of("c1", 4.0)), Tie.PRACTICAL).state())
        .isEqualTo(State.NOT_FIRED);
  }

  @Test
  void regret_counts_both_orders_over_the_region() {
    var region = WeightRegion.atLeast(0.39, 0.29, 0.19, 0.09);
    var wide = new CloseCallRules(0.9, 0.95, 3.5, new LinkedHashMap<>(), Optional.of(region));

    assertThat(
            test(pair(40, 30, 20, 10), RULES.withRegion(region), Tie.REGRET)
                .measured()
                .orElseThrow())
        .isCloseTo(3.2, within(1e-9));
    assertThat(test(pair(40, 30, 20, 10), RULES.withRegion(region), Tie.REGRET).fired()).isFalse();
    assertThat(test(pair(40, 30, 20, 10), wide, Tie.REGRET).fired()).isTrue();
  }

  @Test
  void a_true_tie_is_a_numerical_one_and_the_next_double_is_not() {
    var level = Judging.of(PercentTable.draft(row(1, 2), row(30, 0), row(0, 15)).build());
    var apart =
        Judging.of(PercentTable.draft(row(1, 2), row(30, 0), row(0, Math.nextUp(15.0))).build());

    assertThat(test(level, RULES, Tie.NUMERICAL).fired()).isTrue();
    assertThat(test(apart, RULES, Tie.NUMERICAL).state()).isEqualTo(State.NOT_FIRED);
    assertThat(test(apart, RULES, Tie.NUMERICAL).measured().orElseThrow())
        .as("within rounding, so that exact arithmetic decided")
        .isLessThanOrEqualTo(test(apart, RULES, Tie.NUMERICAL).limit().orElseThrow());
    assertThat(ExactGap.sign(apart.table(), apart.weights(), 0, 1)).isEqualTo(-1);
  }

  @Test
  void exact_signs_are_those_of_the_gap_where_it_is_wide() {
    for (long seed = 0; seed < 500; seed++) {
      var judgement = OpenDecisions.random(seed);
      var ids = judgement.table().alternatives();
      for (int i = 1; i < ids.size(); i++) {
        double gap = judgement.gap(ids.get(0), ids.get(i));
        if (Math.abs(gap) > 1e-6) {
          assertThat(ExactGap.sign(judgement.table(), judgement.weights(), 0, i))
              .as("seed %d", seed)
              .isEqualTo((int) Math.signum(gap));
        }
      }
    }
  }

  @Test
  void variations_make_a_lead_clear_leaning_too_close_or_undetermined() {
    var judgement = pair(40, 30, 20, 10);

    assertThat(call(judgement, shares(10000, 0.95, 0.05), RULES).certainty())
        .isEqualTo(Certainty.CLEAR);
    assertThat(call(judgement, shares(10000, 0.7, 0.3), RULES).certainty())
        .isEqualTo(Certainty.LEANING);
    assertThat(call(judgement, shares(10000, 0.45, 0.55), RULES).certainty())
        .isEqualTo(Certainty.TOO_CLOSE);
    assertThat(call(judgement, shares(20, 0.9, 0.1), RULES).certainty())
        .isEqualTo(Certainty.UNDETERMINED);
  }

  @Test
  void rivals_that_no_test_separates_are_named() {
    var judgement =
        Judging.of(
            PercentTable.draft(
                    row(41, 31, 19, 9),
                    row(90, 50, 40, 70),
                    row(60, 80, 50, 60),
                    row(10, 10, 10, 10))
                .build());
    var call = call(judgement, shares(10000, 0.45, 0.55, 0), RULES);

    assertThat(call.leader()).isEqualTo("a");
    assertThat(call.notSeparated()).containsExactly("b");
    assertThat(call.clear()).isFalse();
  }

  @Test
  void a_lone_alternative_is_clear() {
    var lone = Judging.of(PercentTable.draft(row(1), row(1)).build());

    assertThat(call(lone, shares(10, 1), RULES).clear()).isTrue();
  }

  @Test
  void identical_alternatives_are_level_in_every_sense_that_applies() {
    var twins = Judging.of(PercentTable.draft(row(0, 2), row(3, 7), row(3, 7)).build());
    var rules = RULES.withIndifference(Map.of("c2", 1.0)).withRegion(WeightRegion.unknown(2));
    var tests = call(twins, shares(1000, 0.5, 0.5), rules).pairs().get(0).tests();

    assertThat(tests).allMatch(TieTest::fired);
  }

  @Test
  void binomial_bounds_are_those_of_tables() {
    var ten = BinomialShare.of(0.5, 10, 0.95);
    var none = BinomialShare.of(0, 10, 0.95);
    var many = BinomialShare.of(0.9, 10_000_000, 0.95);

    assertThat(ten.least()).isCloseTo(0.1871, within(5e-5));
    assertThat(ten.most()).isCloseTo(0.8129, within(5e-5));
    assertThat(none.least()).isZero();
    assertThat(none.most()).as("1 - 0.025^(1/10)").isCloseTo(0.30850, within(1e-5));
    assertThat(many.least()).isCloseTo(0.9 - 1.96 * Math.sqrt(0.09 / 1e7), within(1e-6));
  }

  @Test
  void limits_outside_their_domain_are_refused() {
    assertThatThrownBy(
            () -> new CloseCallRules(0.4, 0.95, 1, new LinkedHashMap<>(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0.4");
  }
}
