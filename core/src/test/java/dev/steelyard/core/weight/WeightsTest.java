package dev.steelyard.core.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.RandomDecisions;
import dev.steelyard.core.decision.CriteriaGroup;
import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.ImportanceQuestion;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.WeightStatement;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WeightsTest {

  /** Weights that pass the rules and are zero all the same. */
  private record Nothing() implements Weighting {

    @Override
    public String by() {
      return "nothing";
    }

    @Override
    public List<Violation> violations(List<CriteriaNode> siblings) {
      return List.of();
    }

    @Override
    public Map<String, Double> shareOut(List<CriteriaNode> siblings) {
      return Map.of();
    }
  }

  /** A way to state weights that nothing can turn into weights. */
  private record Feeling() implements WeightStatement {

    @Override
    public String by() {
      return "feeling";
    }

    @Override
    public List<Violation> violations(List<CriteriaNode> siblings) {
      return List.of();
    }
  }

  private static Criterion leaf(String id) {
    return Criterion.of(id, id, LabelScale.RATING5);
  }

  private static CriteriaGroup group(
      String id, Optional<WeightStatement> weights, CriteriaNode... children) {
    return new CriteriaGroup(id, id, Optional.empty(), List.of(children), weights);
  }

  private static Map<String, Double> points(Object... idsAndPoints) {
    var points = new LinkedHashMap<String, Double>();
    for (int k = 0; k < idsAndPoints.length; k += 2) {
      points.put((String) idsAndPoints[k], ((Number) idsAndPoints[k + 1]).doubleValue());
    }
    return points;
  }

  private static Optional<WeightStatement> stated(Object... idsAndPoints) {
    return Optional.of(new Points(points(idsAndPoints)));
  }

  private static List<Double> shares(DecisionDraft draft) {
    return Weights.of(draft.build()).all().stream().map(Weight::share).toList();
  }

  private static DecisionDraft draft(WeightStatement weights, CriteriaNode... criteria) {
    return new DecisionDraft().criteria(criteria).weights(weights);
  }

  @Test
  void a_share_is_the_part_of_all_points() {
    assertThat(shares(draft(new Points(points("b", 10, "a", 30)), leaf("a"), leaf("b"))))
        .containsExactly(0.75, 0.25);
  }

  @Test
  void weights_come_in_the_order_of_the_criteria() {
    var weights =
        Weights.of(draft(new Points(points("b", 1, "a", 3)), leaf("a"), leaf("b")).build());

    assertThat(weights.all()).extracting(Weight::criterion).containsExactly("a", "b");
    assertThat(weights.share(1)).isEqualTo(0.25);
  }

  @Test
  void equal_weights_are_equal_level_by_level() {
    var group = group("g", Optional.empty(), leaf("b"), leaf("c"));

    assertThat(shares(draft(new Equal(), leaf("a"), group))).containsExactly(0.5, 0.25, 0.25);
  }

  @Test
  void a_group_shares_its_points_out_equally_if_it_does_not_say_how() {
    var group = group("g", Optional.empty(), leaf("b"), leaf("c"));

    assertThat(shares(draft(new Points(points("a", 40, "g", 60)), leaf("a"), group)))
        .containsExactly(0.4, 0.3, 0.3);
  }

  @Test
  void a_group_shares_its_points_out_as_it_says() {
    var group = group("g", stated("b", 3, "c", 1), leaf("b"), leaf("c"));

    assertThat(shares(draft(new Points(points("a", 20, "g", 80)), leaf("a"), group)))
        .containsExactly(0.2, 0.6, 0.2);
  }

  @Test
  void groups_inside_groups_share_out_step_by_step() {
    var inner = group("h", stated("c", 1, "d", 1), leaf("c"), leaf("d"));
    var outer = group("g", stated("b", 1, "h", 3), leaf("b"), inner);

    assertThat(shares(draft(new Equal(), leaf("a"), outer)))
        .containsExactly(0.5, 0.125, 0.1875, 0.1875);
  }

  @Test
  void a_statement_may_name_criteria_inside_groups() {
    var inner = group("h", stated("c", 1, "d", 3), leaf("c"), leaf("d"));
    var outer = group("g", Optional.empty(), leaf("b"), inner);

    assertThat(shares(draft(new Points(points("a", 2, "b", 2, "h", 4)), leaf("a"), outer)))
        .containsExactly(0.25, 0.25, 0.125, 0.375);
    var reaching = group("g", stated("b", 1, "c", 1, "d", 2), leaf("b"), inner);
    assertThat(shares(draft(new Points(points("g", 1)), reaching)))
        .containsExactly(0.25, 0.25, 0.5);
  }

  @Test
  void what_weighs_nothing_has_no_share() {
    var group = group("g", Optional.empty(), leaf("b"), leaf("c"));

    assertThat(shares(draft(new Points(points("a", 5, "g", 0)), leaf("a"), group)))
        .containsExactly(1.0, 0.0, 0.0);
  }

  private static DecisionDraft needs(String answer) {
    var shares = points("a", 1, "b", 0.5);
    var draft =
        draft(new Needs(points("a", 10, "b", 20), Optional.empty()), leaf("a"), leaf("b"))
            .questions(
                new ImportanceQuestion("q", "Do you need it?", Optional.empty(), shares),
                new ImportanceQuestion("r", "And this?", Optional.empty(), points("a", 1)));
    return answer.isEmpty() ? draft : draft.answer("q", answer);
  }

  @Test
  void an_open_question_adds_nothing() {
    assertThat(shares(needs(""))).containsExactly(10.0 / 30, 20.0 / 30);
  }

  @Test
  void an_answer_adds_its_points_times_the_share_of_the_criterion() {
    assertThat(Weights.of(needs("important").build()).all())
        .containsExactly(new Weight("a", 0.5, 30, 0, 0), new Weight("b", 0.5, 30, 0, 0));
  }

  @Test
  void answers_to_several_questions_add_up() {
    assertThat(Weights.of(needs("important").answer("r", "critical").build()).all())
        .containsExactly(new Weight("a", 0.7, 70, 0, 0), new Weight("b", 0.3, 30, 0, 0));
  }

  @Test
  void not_needed_adds_nothing() {
    assertThat(shares(needs("not needed"))).isEqualTo(shares(needs("")));
  }

  @Test
  void not_sure_adds_a_range_and_is_calculated_with_its_middle() {
    var weights = Weights.of(needs("not sure").build()).all();

    assertThat(weights)
        .containsExactly(
            new Weight("a", 20.0 / 45, 10, 0, 20), new Weight("b", 25.0 / 45, 20, 0, 10));
    assertThat(weights).extracting(Weight::points).containsExactly(20.0, 25.0);
  }

  @Test
  void a_need_can_give_weight_to_a_criterion_that_starts_with_none() {
    var draft =
        draft(new Needs(points("a", 40, "b", 0), Optional.empty()), leaf("a"), leaf("b"))
            .questions(new ImportanceQuestion("q", "Need it?", Optional.empty(), points("b", 1)))
            .answer("q", "critical");

    assertThat(shares(draft)).containsExactly(0.5, 0.5);
  }

  @Test
  void a_need_inside_a_group_goes_to_the_criterion_alone() {
    var group = group("g", Optional.empty(), leaf("a"), leaf("b"));
    var draft =
        draft(new Needs(points("g", 20), Optional.empty()), group)
            .questions(new ImportanceQuestion("q", "Need it?", Optional.empty(), points("b", 1)))
            .answer("q", "important");

    assertThat(shares(draft)).containsExactly(0.25, 0.75);
  }

  @Test
  void weights_that_are_all_zero_are_refused() {
    var decision = draft(new Nothing(), leaf("a")).build();

    assertThatThrownBy(() -> Weights.of(decision))
        .isInstanceOf(InvalidDecisionException.class)
        .hasMessage("At least one criterion must have a weight of more than 0.");
  }

  @Test
  void weights_too_large_to_add_up_are_refused_instead_of_becoming_nan() {
    var top = draft(new Points(points("a", 1.7e308, "b", 1.7e308)), leaf("a"), leaf("b")).build();
    var huge = group("g", stated("b", 1.7e308, "c", 1.7e308), leaf("b"), leaf("c"));
    var inside = draft(new Equal(), leaf("a"), huge).build();

    for (Decision decision : List.of(top, inside)) {
      assertThatThrownBy(() -> Weights.of(decision))
          .isInstanceOf(InvalidDecisionException.class)
          .hasMessage("The weights are too large to add up; their sum must be a finite number.")
          .satisfies(
              refusal ->
                  assertThat(((InvalidDecisionException) refusal).violations())
                      .extracting(Violation::code)
                      .containsExactly(ErrorCode.INVALID_WEIGHT));
    }
  }

  @Test
  void the_largest_and_smallest_weights_that_add_up_are_fine() {
    assertThat(shares(draft(new Points(points("a", 8e307, "b", 8e307)), leaf("a"), leaf("b"))))
        .containsExactly(0.5, 0.5);
    assertThat(
            shares(
                draft(
                    new Points(points("a", Double.MIN_VALUE, "b", Double.MIN_VALUE)),
                    leaf("a"),
                    leaf("b"))))
        .containsExactly(0.5, 0.5);
  }

  @Test
  void a_statement_that_gives_no_points_is_a_programming_error() {
    var decision = draft(new Feeling(), leaf("a")).build();

    assertThatThrownBy(() -> Weights.of(decision))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("weights by 'feeling' cannot be computed: they are not a Weighting");
  }

  @Test
  void shares_are_at_least_0_and_sum_to_1_for_every_decision() {
    RandomDecisions.check(
        1000,
        decision -> {
          var weights = Weights.of(decision).all();

          assertThat(weights)
              .extracting(Weight::criterion)
              .containsExactlyElementsOf(
                  decision.criteria().leaves().stream().map(Criterion::id).toList());
          assertThat(weights).allMatch(weight -> weight.share() >= 0 && weight.share() <= 1);
          assertThat(weights.stream().mapToDouble(Weight::share).sum()).isCloseTo(1, within(1e-12));
        });
  }
}
