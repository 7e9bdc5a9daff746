package dev.steelyard.core.method.sorting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.promethee.PreferenceFunction;
import dev.steelyard.core.method.promethee.Preferences;
import dev.steelyard.core.method.promethee.PrometheeData;
import dev.steelyard.core.method.sorting.FlowSort.Parameters;
import dev.steelyard.core.method.sorting.FlowSort.Profiles;
import dev.steelyard.core.result.Evaluation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FlowSortTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return FlowSort.DEFINITION;
  }

  /** Four profiles that do not depend on who is there. */
  @Override
  protected Map<String, Setting> settings(MethodInput input) {
    var profiles = new ArrayList<Setting>();
    for (double level : new double[] {0.05, 5, 60, 12_000}) {
      var profile = new LinkedHashMap<String, Setting>();
      for (int j = 0; j < input.width(); j++) {
        profile.put(input.criteria().get(j), Setting.of(input.direction(j).sign() * level));
      }
      profiles.add(new Setting.Entries(profile));
    }
    return Map.of("profiles", new Setting.Items(profiles));
  }

  private static FlowSort method(Profiles kind, PreferenceFunction function) {
    var profiles =
        List.<Map<String, Double>>of(Map.of("c1", 0.0), Map.of("c1", 50.0), Map.of("c1", 100.0));
    return new FlowSort(new Parameters(new Preferences(Map.of("c1", function)), kind, profiles));
  }

  private static MethodInput performances(double... all) {
    double[][] rows = new double[all.length][];
    for (int i = 0; i < all.length; i++) {
      rows[i] = new double[] {all[i]};
    }
    return PrometheeData.input(rows, "+", 1);
  }

  private static double[] categories(Profiles kind, PreferenceFunction function, double... all) {
    return method(kind, function).evaluate(performances(all)).scores().toArray();
  }

  private static List<String> labels(Evaluation evaluation, String step) {
    return List.copyOf(
        ((Step.Assignment) evaluation.step(step).orElseThrow()).categories().values());
  }

  /** 60 among 0, 50 and 100 with a V-shape up to 100: by hand. */
  @Test
  void flows_are_those_of_the_alternative_alone_among_the_profiles() {
    var evaluation =
        method(Profiles.LIMITING, PreferenceFunction.vShape(100)).evaluate(performances(60, 10));

    assertThat(((Step.ByAlternative) evaluation.step("flow").orElseThrow()).values().value(0))
        .isCloseTo(0.1, within(1e-12));
    var profiles = ((Step.Table) evaluation.step("profileFlows").orElseThrow()).table();
    assertThat(profiles.value(0, 0)).isCloseTo(-0.7, within(1e-12));
    assertThat(profiles.value(0, 1)).isCloseTo(-0.1 / 3, within(1e-12));
    assertThat(profiles.value(0, 2)).isCloseTo(1.9 / 3, within(1e-12));
    assertThat(labels(evaluation, "category")).containsExactly("2", "1");
  }

  @Test
  void limiting_profiles_bound_categories_and_an_upper_limit_belongs_to_its_category() {
    assertThat(categories(Profiles.LIMITING, PreferenceFunction.usual(), 0, 49, 50, 51, 100))
        .containsExactly(1, 1, 1, 2, 2);
  }

  @Test
  void central_profiles_draw_what_is_nearest_and_of_two_the_lower() {
    assertThat(categories(Profiles.CENTRAL, PreferenceFunction.vShape(100), 10, 30, 60, 90))
        .containsExactly(1, 2, 2, 3);
    assertThat(categories(Profiles.CENTRAL, PreferenceFunction.usual(), 60)).containsExactly(2);
  }

  @Test
  void positive_and_negative_flows_may_disagree() {
    var profiles =
        List.of(
            Map.of("c1", 0.0, "c2", 0.0),
            Map.of("c1", 50.0, "c2", 50.0),
            Map.of("c1", 100.0, "c2", 100.0));
    var method = new FlowSort(new Parameters(Preferences.USUAL, Profiles.LIMITING, profiles));

    var evaluation =
        method.evaluate(PrometheeData.input(new double[][] {{60, 50}, {90, 10}}, "++", 40, 60));

    assertThat(labels(evaluation, "category")).containsExactly("2", "1");
    assertThat(labels(evaluation, "categoryByPositiveFlow")).hasSize(2);
    assertThat(labels(evaluation, "categoryByNegativeFlow")).hasSize(2);
  }

  @Test
  void profiles_out_of_order_are_refused() {
    var profiles = List.<Map<String, Double>>of(Map.of("c1", 50.0), Map.of("c1", 0.0));
    var method = new FlowSort(new Parameters(Preferences.USUAL, Profiles.CENTRAL, profiles));

    assertThatThrownBy(() -> method.evaluate(performances(1, 2)))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessageContaining("needs every profile to be preferred to the one before");
  }

  @Test
  void profiles_that_preference_does_not_tell_apart_are_refused() {
    var method = method(Profiles.LIMITING, PreferenceFunction.uShape(60));

    assertThat(method.fitness(performances(1)).level()).isEqualTo(Fitness.Level.REFUSED);
  }

  @Test
  void a_profile_without_a_criterion_is_refused() {
    var profiles = List.<Map<String, Double>>of(Map.of("x", 0.0), Map.of("x", 50.0));
    var method = new FlowSort(new Parameters(Preferences.USUAL, Profiles.CENTRAL, profiles));

    assertThatThrownBy(() -> method.evaluate(performances(1, 2)))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessageContaining("needs a performance of every profile on \"c1\"");
  }

  @Test
  void alternatives_beyond_the_limits_are_remarked_and_taken_in() {
    var method = method(Profiles.LIMITING, PreferenceFunction.usual());

    assertThat(method.fitness(performances(-5, 120)).level()).isEqualTo(Fitness.Level.DEGENERATE);
    assertThat(categories(Profiles.LIMITING, PreferenceFunction.usual(), -5, 120))
        .containsExactly(1, 2);
  }

  @Test
  void one_profile_is_not_enough() {
    assertThatThrownBy(
            () -> new Parameters(Preferences.USUAL, Profiles.CENTRAL, List.of(Map.of("c1", 1.0))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("there must be two profiles");
  }
}
