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

  /**
   * The example FlowSort II of the program "Construct your own PROMETHEE" of W. Andraszyk and
   * others: figures of a program, of no paper.
   */
  private static Evaluation notebook(Profiles kind) {
    double[][] rows = {
      {15, 83, 21},
      {10, 90, 15},
      {11, 75, 20},
      {18, 59, 20},
      {17, 60, 28},
      {22, 44, 15},
      {13, 62, 22}
    };
    var profiles =
        List.of(
            Map.of("c1", 12.0, "c2", 80.0, "c3", 16.0),
            Map.of("c1", 15.0, "c2", 68.0, "c3", 18.0),
            Map.of("c1", 18.0, "c2", 55.0, "c3", 20.0));
    var functions =
        Map.of("c1", PreferenceFunction.uShape(1), "c2", PreferenceFunction.linear(5, 10));
    return new FlowSort(new Parameters(new Preferences(functions), kind, profiles))
        .evaluate(PrometheeData.input(rows, "+-+", 0.3, 0.2, 0.5));
  }

  private static final double[][] NOTEBOOK_PROFILES = {
    {-0.933333, -0.333333, -0.833333, -1, -1, -0.666667, -0.9},
    {-0.1, 0.333333, -0.04, -0.32, -0.306667, 0, -0.08},
    {0.666667, 1, 0.833333, 0.666667, 0.5, 0.666667, 0.626667}
  };

  @Test
  void construct_your_own_promethee_flows_and_central_profiles() {
    var evaluation = notebook(Profiles.CENTRAL);

    assertThat(((Step.ByAlternative) evaluation.step("flow").orElseThrow()).values().toArray())
        .containsExactly(
            new double[] {0.366667, -1, 0.04, 0.653333, 0.806667, 0, 0.353333}, within(5e-7));
    var flows = ((Step.Table) evaluation.step("profileFlows").orElseThrow()).table();
    for (int h = 0; h < NOTEBOOK_PROFILES.length; h++) {
      for (int i = 0; i < 7; i++) {
        assertThat(flows.value(i, h)).isCloseTo(NOTEBOOK_PROFILES[h][i], within(5e-7));
      }
    }
    assertThat(evaluation.scores().toArray()).containsExactly(3, 1, 2, 3, 3, 2, 3);
  }

  /** The program calls a2 under and a5 over the limits; here they are in the outer categories. */
  @Test
  void construct_your_own_promethee_limiting_profiles() {
    var evaluation = notebook(Profiles.LIMITING);

    assertThat(evaluation.scores().toArray()).containsExactly(2, 1, 2, 2, 2, 1, 2);
    assertThat(labels(evaluation, "categoryByPositiveFlow"))
        .containsExactly("2", "1", "1", "2", "2", "1", "2");
    assertThat(labels(evaluation, "categoryByNegativeFlow"))
        .containsExactly("2", "1", "2", "2", "2", "1", "2");
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
