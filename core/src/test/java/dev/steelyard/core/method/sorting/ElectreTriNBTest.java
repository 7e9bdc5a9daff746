package dev.steelyard.core.method.sorting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.electre.Cases;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No printed example was at hand; the figures are computed by hand in the comments. */
class ElectreTriNBTest extends SortingContract {

  @Override
  protected MethodDefinition definition() {
    return ElectreTriNB.DEFINITION;
  }

  @Override
  protected Map<String, Setting> settings(MethodInput input) {
    return Map.of("profiles", groups(input, 3, 6), "thresholds", thresholds(input));
  }

  private static ElectreTriNB with(List<Map<String, Double>> boundary) {
    return new ElectreTriNB(
        new ElectreTriNB.Parameters(List.of(boundary), 0.75, Map.of(), List.of("out", "in")));
  }

  private static Map<String, String> words(
      dev.steelyard.core.result.Evaluation evaluation, String step) {
    return ((Step.Assignment) evaluation.step(step).orElseThrow()).categories();
  }

  @Test
  void one_profile_of_a_boundary_is_enough_unless_another_is_preferred() {
    var input =
        Cases.input(
            List.of("wide", "small", "odd"),
            new double[] {0.5, 0.5},
            new double[] {7, 2},
            new double[] {1, 1},
            new double[] {4, 4});
    var evaluation = with(List.of(profile(6, 2), profile(2, 6))).evaluate(input);

    // wide outranks (6, 2), and (2, 6) is incomparable with it; small is outranked by both;
    // odd is incomparable with both, so it outranks none and none is preferred to it
    assertThat(words(evaluation, "conjunctive").values()).containsExactly("in", "out", "out");
    assertThat(words(evaluation, "disjunctive").values()).containsExactly("in", "out", "in");
  }

  @Test
  void a_preferred_profile_of_the_boundary_keeps_an_alternative_below() {
    // (5, 5) is outranked, but (9, 5) is preferred to the alternative
    var input = Cases.input(List.of("x"), new double[] {0.5, 0.5}, new double[] {5, 5});
    var evaluation = with(List.of(profile(5, 5), profile(9, 5))).evaluate(input);

    assertThat(words(evaluation, "conjunctive")).containsEntry("x", "out");
  }

  @Test
  void with_one_profile_per_boundary_it_is_electre_tri_b() {
    for (int seed = 0; seed < 50; seed++) {
      var input = table(new java.util.SplittableRandom(seed));
      var rows = (Setting.Items) rows(input, 3, 6);
      var groups =
          new Setting.Items(
              rows.all().stream().map(row -> (Setting) new Setting.Items(List.of(row))).toList());
      var one = evaluation(input, "electre-tri-b", rows);
      var other = evaluation(input, "electre-tri-nb", groups);

      assertThat(words(other, "conjunctive")).isEqualTo(words(one, "pessimistic"));
      assertThat(words(other, "disjunctive")).isEqualTo(words(one, "optimistic"));
    }
  }

  private static dev.steelyard.core.result.Evaluation evaluation(
      MethodInput input, String method, Setting profiles) {
    var choice =
        new dev.steelyard.core.decision.MethodChoice(
            method, Map.of("profiles", profiles, "thresholds", thresholds(input)));
    return dev.steelyard.core.method.MethodCatalogue.standard()
        .method(choice, input.criteria(), input.alternatives())
        .evaluate(input);
  }

  @Test
  void parameters_out_of_range_are_refused() {
    assertThatThrownBy(() -> new ElectreTriNB.Parameters(List.of(), 0.2, Map.of(), List.of()))
        .hasMessage("lambda must be from 0.5 to 1, but was 0.2");
  }
}
