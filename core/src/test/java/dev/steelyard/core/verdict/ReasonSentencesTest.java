package dev.steelyard.core.verdict;

import static dev.steelyard.core.PercentTable.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.PercentTable;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.Level;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.decision.Scale;
import dev.steelyard.core.weight.Points;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReasonSentencesTest {

  @Test
  void one_reason_that_is_more_than_half_is_the_main_one() {
    var decision = PercentTable.draft(row(3, 1, 2), row(80, 60, 40), row(40, 40, 60)).build();

    assertThat(reasons(decision))
        .as("20 + 3.3 - 6.6 = 16.7, which is what is shown of the gap")
        .containsExactly(
            "Alpha is ahead mainly on \"Criterion 1\" (20 points).",
            "\"Criterion 1\" alone outweighs everything that speaks for Beta (6.6 points).",
            "Beta is ahead on \"Criterion 3\" (6.6 points).",
            "Criteria on which Beta is ahead: one, with 33.3% of the weight; behind: two, with 66.7%"
                + " of the weight.");
  }

  @Test
  void two_reasons_of_half_each_are_both_named() {
    var decision = PercentTable.draft(row(1, 1, 2), row(80, 80, 40), row(40, 40, 60)).build();

    assertThat(reasons(decision))
        .containsExactly(
            "Alpha is ahead mainly on \"Criterion 1\" (10 points) and \"Criterion 2\" (10 points).",
            "These together outweigh everything that speaks for Beta (10 points): Criterion 1 and"
                + " Criterion 2.",
            "Beta is ahead on \"Criterion 3\" (10 points).",
            "Criteria on which Beta is ahead: one, with 50% of the weight; behind: two, with 50% of"
                + " the weight.");
  }

  @Test
  void many_reasons_are_told_by_the_largest() {
    var decision =
        PercentTable.draft(row(1, 1, 1, 1, 1), row(51, 50, 50, 50, 50), row(40, 40, 40, 40, 40))
            .build();

    assertThat(reasons(decision))
        .containsExactly(
            "Alpha is ahead on many small differences, the largest on \"Criterion 1\" (2.2 points).",
            "No criterion speaks for Beta.");
  }

  @Test
  void the_two_largest_reasons_against_are_told() {
    var decision =
        PercentTable.draft(row(5, 1, 1, 1), row(90, 10, 20, 30), row(40, 50, 50, 50)).build();

    assertThat(reasons(decision))
        .contains(
            "Beta is furthest ahead on \"Criterion 2\" (5 points) and \"Criterion 3\" (3.8 points).");
  }

  @Test
  void level_alternatives_are_told_with_what_speaks_for_each() {
    var decision = PercentTable.draft(row(1, 1), row(80, 40), row(40, 80)).build();

    assertThat(reasons(decision))
        .containsExactly(
            "Alpha and Beta have the same score.",
            "Alpha is ahead on \"Criterion 1\" (20 points).",
            "Beta is ahead on \"Criterion 2\" (20 points).",
            "Criteria on which Beta is ahead: one, with 50% of the weight; behind: one, with 50% of"
                + " the weight.");
  }

  @Test
  void identical_alternatives_are_level_on_everything() {
    var decision = PercentTable.draft(row(1, 1), row(80, 40), row(80, 40)).build();

    assertThat(reasons(decision))
        .containsExactly(
            "Alpha and Beta have the same score.",
            "Alpha and Beta are level on: Criterion 1 and Criterion 2. Weight there cannot change"
                + " their order.");
  }

  @Test
  void what_counts_as_level_is_what_the_ranking_ties() {
    var tiny =
        new LabelScale(Optional.empty(), List.of(Level.of("less", 0), Level.of("more", 1e-9)));
    var decision = labelled(tiny, "more", "less", "more", "more", 1, 1);

    assertThat(reasons(decision).get(0))
        .isEqualTo("Virtual server is ahead mainly on \"Support\" (less than a point).");
  }

  @Test
  void a_criterion_on_which_both_are_level_is_told_unless_it_has_no_weight_or_is_unknown() {
    var draft = PercentTable.draft(row(1, 1, 0, 1), row(80, 40, 40, 40), row(40, 40, 40, 40));
    var unknown =
        draft.cell("c4", "a", Performance.UNKNOWN).cell("c4", "b", Performance.of(50)).build();

    assertThat(reasons(unknown))
        .contains(
            "Alpha and Beta are level on: Criterion 2. Weight there cannot change their order.");
  }

  @Test
  void equal_steps_of_one_scale_are_traded_off() {
    var decision = labelled(LabelScale.RATING5, "excellent", "fair", "good", "very good", 5, 2);

    assertThat(reasons(decision))
        .contains(
            "On your weights, one step of \"Support\" is worth about 2.5 steps of \"Speed\".");
  }

  @Test
  void equal_weights_trade_one_step_for_one() {
    var decision = labelled(LabelScale.RATING5, "excellent", "fair", "good", "very good", 1, 1);

    assertThat(reasons(decision))
        .contains("On your weights, one step of \"Support\" is worth about one step of \"Speed\".");
  }

  @Test
  void steps_of_unequal_size_are_not_traded_off() {
    var uneven =
        new LabelScale(
            Optional.empty(),
            List.of(Level.of("low", 0), Level.of("middle", 80), Level.of("high", 100)));

    assertThat(tradeOffs(labelled(uneven, "high", "low", "middle", "high", 1, 1))).isEmpty();
  }

  @Test
  void thirds_of_the_points_are_steps_of_equal_size() {
    var thirds =
        new LabelScale(
            Optional.empty(),
            List.of(
                Level.of("none", 0),
                Level.of("some", 33),
                Level.of("much", 67),
                Level.of("all", 100)));

    assertThat(tradeOffs(labelled(thirds, "all", "none", "some", "much", 1, 1))).hasSize(1);
  }

  @Test
  void more_steps_than_the_scale_has_are_not_traded_off() {
    assertThat(
            tradeOffs(labelled(LabelScale.RATING5, "excellent", "fair", "good", "very good", 4, 1)))
        .hasSize(1);
    assertThat(
            tradeOffs(labelled(LabelScale.RATING5, "excellent", "fair", "good", "very good", 5, 1)))
        .isEmpty();
    assertThat(
            tradeOffs(
                labelled(
                    LabelScale.RATING5, "excellent", "fair", "good", "very good", 1e300, 1e-10)))
        .isEmpty();
  }

  @Test
  void numbers_have_no_steps_to_trade_off() {
    assertThat(tradeOffs(PercentTable.draft(row(1, 1), row(80, 40), row(40, 60)).build()))
        .isEmpty();
  }

  private static List<String> tradeOffs(Decision decision) {
    return reasons(decision).stream().filter(each -> each.contains("one step of")).toList();
  }

  private static Decision labelled(
      Scale scale, String one, String other, String first, String second, double... weights) {
    var points = new LinkedHashMap<String, Double>();
    points.put("support", weights[0]);
    points.put("speed", weights[1]);
    return new DecisionDraft()
        .criteria(Criterion.of("support", "Support", scale), Criterion.of("speed", "Speed", scale))
        .weights(new Points(points))
        .cell("support", "server", Performance.of(one))
        .cell("support", "cloud", Performance.of(other))
        .cell("speed", "server", Performance.of(first))
        .cell("speed", "cloud", Performance.of(second))
        .build();
  }

  @Test
  void more_than_nine_criteria_are_counted_in_digits() {
    double[] weights = new double[14];
    double[] first = new double[14];
    double[] second = new double[14];
    Arrays.fill(weights, 1);
    for (int j = 0; j < 14; j++) {
      first[j] = j < 12 ? 50 : 0;
      second[j] = j < 12 ? 40 : 50;
    }

    assertThat(reasons(PercentTable.draft(weights, first, second).build()))
        .contains(
            "Criteria on which Beta is ahead: two, with 14.3% of the weight; behind: 12, with 85.7%"
                + " of the weight.");
  }

  private static List<String> reasons(Decision decision) {
    return Said.about(decision).reasons();
  }
}
