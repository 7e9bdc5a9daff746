package dev.steelyard.core.method.sorting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.electre.Cases;
import dev.steelyard.core.method.electre.Thresholds;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No printed example was at hand; the figures are computed by hand in the comments. */
class ElectreTriCTest extends SortingContract {

  @Override
  protected MethodDefinition definition() {
    return ElectreTriC.DEFINITION;
  }

  @Override
  protected Map<String, Setting> settings(MethodInput input) {
    return Map.of("profiles", rows(input, 2, 5, 8), "thresholds", thresholds(input));
  }

  private static Map<String, String> labels(
      dev.steelyard.core.result.Evaluation evaluation, String step) {
    return ((Step.Assignment) evaluation.step(step).orElseThrow()).categories();
  }

  @Test
  void an_alternative_is_in_the_category_whose_profile_it_is_like() {
    // one criterion, q = 1, p = 3: each is as good as the profile up to 1 away, and not from 3 on
    var method =
        new ElectreTriC(
            new ElectreTriC.Parameters(
                List.of(profile(0), profile(4), profile(8)),
                0.75,
                Map.of("c1", Thresholds.of(1, 3)),
                List.of("low", "middle", "high")));
    var input =
        Cases.input(
            List.of("a", "b", "c", "d"),
            new double[] {1},
            new double[] {-9},
            new double[] {3.5},
            new double[] {5.9},
            new double[] {6.1});
    var evaluation = method.evaluate(input);

    // 5.9 is 1.9 above 4 and 2.1 below 8: likeness 0.55 to 4 and 0.45 to 8; 6.1 the other way round
    assertThat(labels(evaluation, "descending").values())
        .containsExactly("low", "middle", "middle", "high");
    assertThat(labels(evaluation, "ascending").values())
        .containsExactly("low", "middle", "middle", "high");
  }

  @Test
  void both_rules_differ_where_an_alternative_is_incomparable_with_a_profile() {
    // good on one half, bad on the other: it neither outranks the middle profile nor is outranked
    var method =
        new ElectreTriC(
            new ElectreTriC.Parameters(
                List.of(profile(0, 0), profile(5, 5), profile(10, 10)), 0.75, Map.of(), List.of()));
    var evaluation =
        method.evaluate(Cases.input(List.of("odd"), new double[] {0.5, 0.5}, new double[] {9, 1}));

    // descending: it outranks profile 1 only; likeness 0 to profile 1 and 0.5 to profile 2: 2
    // ascending: only profile 3 outranks it; likeness 0 to profile 3 and 0.5 to profile 2: 2
    assertThat(labels(evaluation, "descending")).containsEntry("odd", "2");
    assertThat(labels(evaluation, "ascending")).containsEntry("odd", "2");
    assertThat(evaluation.ranking().score("odd")).isEqualTo(2);
  }

  @Test
  void beyond_the_profiles_an_alternative_is_in_the_first_or_last_category() {
    var method =
        new ElectreTriC(
            new ElectreTriC.Parameters(List.of(profile(0), profile(5)), 0.75, Map.of(), List.of()));
    var evaluation =
        method.evaluate(
            Cases.input(List.of("x", "y"), new double[] {1}, new double[] {-7}, new double[] {70}));

    assertThat(labels(evaluation, "descending").values()).containsExactly("1", "2");
    assertThat(labels(evaluation, "ascending").values()).containsExactly("1", "2");
  }
}
