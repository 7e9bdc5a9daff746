package dev.steelyard.core.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.decision.CriteriaGroup;
import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.WeightStatement;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SharesTest {

  private static Criterion leaf(String id) {
    return Criterion.of(id, id, LabelScale.RATING5);
  }

  private static CriteriaGroup group(Optional<WeightStatement> weights, CriteriaNode... children) {
    return new CriteriaGroup("g", "Money", Optional.empty(), List.of(children), weights);
  }

  private static Map<String, Double> shares(String one, double first, String two, double second) {
    var shares = new LinkedHashMap<String, Double>();
    shares.put(one, first);
    shares.put(two, second);
    return shares;
  }

  private static DecisionDraft draft(Map<String, Double> shares, CriteriaNode... criteria) {
    return new DecisionDraft().criteria(criteria).weights(new Shares(shares));
  }

  @Test
  void numbers_are_used_exactly_as_written() {
    var weights = Weights.of(draft(shares("a", 0.34, "b", 0.67), leaf("a"), leaf("b")).build());

    assertThat(weights.all())
        .containsExactly(new Weight("a", 0.34, 0.34, 0, 0), new Weight("b", 0.67, 0.67, 0, 0));
  }

  @Test
  void a_group_shares_its_number_out() {
    var group = group(Optional.of(new Points(shares("b", 3, "c", 1))), leaf("b"), leaf("c"));
    var weights = Weights.of(draft(shares("a", 0.5, "g", 0.8), leaf("a"), group).build());

    assertThat(weights.all())
        .extracting(Weight::share)
        .containsExactly(0.5, 0.8 * 0.75, 0.8 * 0.25);
  }

  @Test
  void the_usual_rules_of_points_hold() {
    assertThat(draft(shares("a", -1, "x", 0), leaf("a"), leaf("b")).violations())
        .extracting(Violation::message)
        .containsExactly(
            "Weight of \"a\" must be a finite number of at least 0, but was -1.",
            "\"x\" is weighted, but there is no such criterion here.",
            "\"b\" has no weight.");
    assertThat(draft(shares("a", 0, "b", 0), leaf("a"), leaf("b")).violations())
        .extracting(Violation::message)
        .containsExactly("At least one weight must be more than 0, but all are 0.");
  }

  @Test
  void numbers_too_large_to_add_up_are_refused() {
    var decision = draft(shares("a", 1.7e308, "b", 1.7e308), leaf("a"), leaf("b")).build();

    assertThatThrownBy(() -> Weights.of(decision))
        .isInstanceOf(InvalidDecisionException.class)
        .hasMessage("The weights are too large to add up; their sum must be a finite number.");
  }

  @Test
  void they_stand_at_the_top_only() {
    var group = group(Optional.of(new Shares(shares("b", 1, "c", 1))), leaf("b"), leaf("c"));

    assertThat(draft(shares("a", 1, "g", 1), leaf("a"), group).violations())
        .containsExactly(
            Violation.of(
                    ErrorCode.INVALID_OPTION,
                    Subject.at("criteria", "g", "weights", "by"),
                    "Weights by shares can only stand at the top, not inside \"Money\".")
                .help("Share the weight of the group out by points, for instance."));
  }
}
