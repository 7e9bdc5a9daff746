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
class ElectreTriNCTest extends SortingContract {

  @Override
  protected MethodDefinition definition() {
    return ElectreTriNC.DEFINITION;
  }

  @Override
  protected Map<String, Setting> settings(MethodInput input) {
    return Map.of("profiles", groups(input, 2, 5, 8), "thresholds", thresholds(input));
  }

  @Test
  void one_profile_of_a_category_is_enough() {
    var method =
        new ElectreTriNC(
            new ElectreTriNC.Parameters(
                List.of(
                    List.of(profile(1, 1)),
                    List.of(profile(6, 3), profile(3, 6)),
                    List.of(profile(9, 9))),
                0.75,
                Map.of(),
                List.of()));
    var evaluation =
        method.evaluate(
            Cases.input(
                List.of("wide", "tall", "small"),
                new double[] {0.5, 0.5},
                new double[] {6, 3},
                new double[] {4, 7},
                new double[] {2, 2}));

    // wide is the profile (6, 3); tall outranks (3, 6), small outranks only (1, 1): the likeness
    // to categories 1 and 2 is 0, which sends it to 2 by descending and to 1 by ascending
    assertThat(((Step.Assignment) evaluation.step("descending").orElseThrow()).categories())
        .containsExactly(Map.entry("wide", "2"), Map.entry("tall", "2"), Map.entry("small", "2"));
    assertThat(((Step.Assignment) evaluation.step("ascending").orElseThrow()).categories())
        .containsExactly(Map.entry("wide", "2"), Map.entry("tall", "2"), Map.entry("small", "1"));
    assertThat(evaluation.ranking().score("small")).isEqualTo(1.5);
  }

  @Test
  void with_one_profile_per_category_it_is_electre_tri_c() {
    for (int seed = 0; seed < 50; seed++) {
      var input = table(new java.util.SplittableRandom(seed));
      var one = method(input, ElectreTriC.DEFINITION);
      var other = method(input, ElectreTriNC.DEFINITION);

      assertThat(other.steps()).isEqualTo(one.steps());
    }
  }

  private static dev.steelyard.core.result.Evaluation method(
      MethodInput input, MethodDefinition definition) {
    boolean several = definition == ElectreTriNC.DEFINITION;
    var rows = (Setting.Items) rows(input, 2, 5, 8);
    var groups =
        new Setting.Items(
            rows.all().stream().map(row -> (Setting) new Setting.Items(List.of(row))).toList());
    var choice =
        new dev.steelyard.core.decision.MethodChoice(
            definition.description().id(),
            Map.of("profiles", several ? groups : rows, "thresholds", thresholds(input)));
    return dev.steelyard.core.method.MethodCatalogue.standard()
        .method(choice, input.criteria(), input.alternatives())
        .evaluate(input);
  }

  @Test
  void parameters_out_of_range_are_refused() {
    assertThatThrownBy(() -> new ElectreTriNC.Parameters(List.of(), 0.2, Map.of(), List.of()))
        .hasMessage("lambda must be from 0.5 to 1, but was 0.2");
  }
}
