package dev.steelyard.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.decision.CriteriaGroup;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.WeightStatement;
import dev.steelyard.core.weight.Equal;
import dev.steelyard.core.weight.Needs;
import dev.steelyard.core.weight.Points;
import dev.steelyard.core.weight.Weights;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The tree is: a, and a group g of b and c. */
class WeightChangeTest {

  @Test
  void points_of_a_criterion_are_replaced_in_their_place() {
    assertThat(stated(changed(new Points(points("a", 1, "b", 2, "c", 3)), "b", "9")))
        .containsExactly(Map.entry("a", 1.0), Map.entry("b", 9.0), Map.entry("c", 3.0));
  }

  @Test
  void points_of_a_group_are_replaced_in_their_place() {
    var changed = (Points) changed(new Points(points("a", 1, "g", 2)), "g", "9").weights();

    assertThat(changed.points()).containsExactly(Map.entry("a", 1.0), Map.entry("g", 9.0));
  }

  @Test
  void inside_a_weighted_group_the_others_keep_what_they_have() {
    assertThat(stated(changed(new Points(points("a", 1, "g", 6)), "b", "9")))
        .containsExactly(Map.entry("a", 1.0), Map.entry("b", 9.0), Map.entry("c", 3.0));
  }

  @Test
  void a_group_whose_members_were_weighted_shares_its_points_as_they_did() {
    assertThat(stated(changed(new Points(points("a", 1, "b", 2, "c", 6)), "g", "4")))
        .containsExactly(Map.entry("a", 1.0), Map.entry("b", 1.0), Map.entry("c", 3.0));
  }

  @Test
  void a_group_whose_members_had_no_weight_shares_its_points_equally() {
    assertThat(stated(changed(new Points(points("a", 1, "b", 0, "c", 0)), "g", "4")))
        .containsExactly(Map.entry("a", 1.0), Map.entry("b", 2.0), Map.entry("c", 2.0));
  }

  @Test
  void equal_weights_become_points() {
    var changed = changed(new Equal(), "a", "3");

    assertThat(changed.weights()).isInstanceOf(Points.class);
    assertThat(stated(changed))
        .containsExactly(Map.entry("a", 3.0), Map.entry("b", 0.5), Map.entry("c", 0.5));
    assertThat(stated(changed(new Equal(), "g", "3")))
        .containsExactly(Map.entry("a", 1.0), Map.entry("b", 1.5), Map.entry("c", 1.5));
  }

  @Test
  void needs_stay_needs_with_their_reason() {
    var needs = new Needs(points("a", 1, "g", 6), Optional.of("Our own judgement."));

    assertThat(changed(needs, "a", "4").weights())
        .isEqualTo(new Needs(points("a", 4, "g", 6), Optional.of("Our own judgement.")));
  }

  @Test
  void a_weight_can_become_zero() {
    var changed = changed(new Points(points("a", 1, "g", 6)), "a", "0");

    assertThat(Weights.of(changed).share(0)).isZero();
  }

  @Test
  void huge_points_are_shared_out_without_overflow() {
    var changed = changed(new Points(points("a", 1, "b", 1e308, "c", 5e307)), "g", "9e307");

    assertThat(stated(changed).get("b")).isEqualTo(6e307, within(1e294));
  }

  private static Map<String, Double> stated(Decision decision) {
    return Weights.statedPoints(decision);
  }

  private static Decision changed(WeightStatement weights, String id, String points) {
    var decision =
        new DecisionDraft()
            .criteria(
                criterion("a"),
                new CriteriaGroup(
                    "g",
                    "Group",
                    Optional.empty(),
                    List.of(criterion("b"), criterion("c")),
                    Optional.empty()))
            .weights(weights)
            .build();
    return new WeightChange(decision).apply(id, points);
  }

  private static Criterion criterion(String id) {
    return Criterion.of(id, "Criterion " + id, LabelScale.RATING5);
  }

  private static Map<String, Double> points(Object... idsAndPoints) {
    var points = new LinkedHashMap<String, Double>();
    for (int k = 0; k < idsAndPoints.length; k += 2) {
      points.put((String) idsAndPoints[k], ((Number) idsAndPoints[k + 1]).doubleValue());
    }
    return points;
  }
}
