package dev.steelyard.core.method.promethee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.ReferenceCases;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.PerformanceTable;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PrometheeIITest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return PrometheeII.DEFINITION;
  }

  @Override
  protected Map<String, Setting> settings(MethodInput input) {
    return PrometheeData.settings(input);
  }

  @TestFactory
  Stream<DynamicTest> agrees_with_the_reference_cases() {
    return ReferenceCases.tests(
        "promethee", each -> new PrometheeII(PrometheeData.preferences(each)));
  }

  private static double[] numbers(Evaluation evaluation, String step) {
    return ((Step.ByAlternative) evaluation.step(step).orElseThrow()).values().toArray();
  }

  /** The order and the pair 4, 5 are printed; the digits were recomputed independently. */
  @Test
  void reproduces_the_sites_of_mareschal_and_brans() {
    var evaluation =
        new PrometheeII(PrometheeData.sitePreferences()).evaluate(PrometheeData.sites());

    assertThat(evaluation.scores().toArray())
        .containsExactly(
            new double[] {
              -.1840, -.0917, .3266, .3535, .3434, -.3361, -.3649, -.2744, -.1713, .0611, .1771,
              .1609
            },
            within(5e-5));
    assertThat(numbers(evaluation, "phiPlus")[3]).isCloseTo(.4956, within(5e-5));
    assertThat(numbers(evaluation, "phiMinus")[3]).isCloseTo(.1421, within(5e-5));
    assertThat(evaluation.ranking().order()).startsWith("a4", "a5", "a3", "a11", "a12");
  }

  @Test
  void reproduces_the_stations_of_brans_vincke_and_mareschal_1986() {
    var evaluation =
        new PrometheeII(PrometheeData.stationPreferences()).evaluate(PrometheeData.stations());

    assertThat(evaluation.scores().toArray())
        .containsExactly(new double[] {-.1457, .0172, -.0895, -.0200, .2929, -.0549}, within(5e-5));
    assertThat(numbers(evaluation, "phiPlus"))
        .containsExactly(new double[] {.2199, .3963, .2466, .3293, .4547, .3001}, within(5e-5));
  }

  /** The example of docs/methods/promethee-ii.md. */
  @Test
  void computes_the_example_of_its_page() {
    var input =
        PrometheeData.input(
            new double[][] {{320, 900, 8}, {280, 700, 6}, {410, 1200, 9}}, "-++", 50, 30, 20);
    var preferences =
        new Preferences(
            Map.of("c1", PreferenceFunction.linear(20, 120), "c2", PreferenceFunction.vShape(400)));

    var evaluation = new PrometheeII(preferences).evaluate(input);

    assertThat(
            ((Step.Pairs) evaluation.step("preferenceIndices").orElseThrow()).table().value(0, 1))
        .isCloseTo(0.35, within(1e-12));
    assertThat(evaluation.scores().toArray())
        .containsExactly(new double[] {0.0875, -0.125, 0.0375}, within(1e-12));
    assertThat(evaluation.ranking().order()).containsExactly("a1", "a3", "a2");
  }

  @Test
  void net_flows_sum_to_zero_and_are_the_weighted_flows_of_the_criteria() {
    var evaluation =
        new PrometheeII(PrometheeData.sitePreferences()).evaluate(PrometheeData.sites());

    assertThat(evaluation.scores().toArray())
        .satisfies(
            all -> {
              double sum = 0;
              for (double each : all) {
                sum += each;
              }
              assertThat(sum).isCloseTo(0, within(1e-12));
            });
    assertThat(evaluation.contributions("a4").stream().mapToDouble(each -> each.points()).sum())
        .isCloseTo(evaluation.ranking().score("a4"), within(1e-12));
  }

  @Test
  void a_difference_equal_to_a_threshold_is_not_above_it() {
    double[][] rows = {{0.1}, {0.2}, {0.3}, {0.4}};
    var preferences = new Preferences(Map.of("c1", PreferenceFunction.uShape(0.1)));

    var evaluation = new PrometheeII(preferences).evaluate(PrometheeData.input(rows, "+", 1));

    assertThat(relation(evaluation)).isEqualTo(naive(rows, 0.1));
  }

  private static double[] relation(Evaluation evaluation) {
    return numbers(evaluation, "phiPlus");
  }

  private static double[] naive(double[][] rows, double q) {
    double[] plus = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      for (double[] other : rows) {
        plus[i] += rows[i][0] - other[0] > q ? 1 : 0;
      }
      plus[i] /= rows.length - 1;
    }
    return plus;
  }

  @Test
  void indifference_equal_to_preference_is_a_jump_and_no_division_by_zero() {
    double[][] rows = {{1}, {3}, {6}};
    var preferences = new Preferences(Map.of("c1", PreferenceFunction.linear(2, 2)));

    var evaluation = new PrometheeII(preferences).evaluate(PrometheeData.input(rows, "+", 1));

    assertThat(evaluation.scores().toArray()).containsExactly(-0.5, -0.5, 1);
  }

  @Test
  void opposite_differences_never_pull_a_preference_below_zero() {
    var preferences =
        new Preferences(
            Map.of(
                "c1",
                PreferenceFunction.piecewiseLinear(
                    List.of(new PreferencePoint(0, 0), new PreferencePoint(2, 1)))));

    var evaluation =
        new PrometheeII(preferences)
            .evaluate(PrometheeData.input(new double[][] {{9}, {5}}, "+", 1));

    assertThat(((Step.Pairs) evaluation.step("preferenceIndices").orElseThrow()).table())
        .isEqualTo(
            PerformanceTable.of(
                List.of("a1", "a2"), List.of("a1", "a2"), new double[][] {{0, 0}, {1, 0}}));
  }

  @Test
  void more_alternatives_than_criteria_have_a_flow_each_and_the_best_is_first() {
    double[][] rows = {{1, 9, 2, 5}, {2, 8, 3, 4}, {3, 7, 4, 3}, {4, 6, 5, 2}, {5, 5, 6, 1}};

    var evaluation =
        new PrometheeII(Preferences.USUAL).evaluate(PrometheeData.input(rows, "+-+-", 1, 1, 1, 1));

    assertThat(evaluation.scores().toArray())
        .containsExactly(new double[] {-1, -.5, 0, .5, 1}, within(1e-12));
    assertThat(evaluation.ranking().first()).containsExactly("a5");
  }

  @Test
  void a_function_of_your_own_is_compared_pair_by_pair() {
    PreferenceFunction own = difference -> difference > 100 ? 1 : 0;
    var stations = PrometheeData.stations();
    var one = new PrometheeII(new Preferences(Map.of("c3", own))).evaluate(stations);
    var other =
        new PrometheeII(new Preferences(Map.of("c3", PreferenceFunction.uShape(100))))
            .evaluate(stations);

    assertThat(one.scores()).isEqualTo(other.scores());
    assertThat(one.scores())
        .isNotEqualTo(new PrometheeII(Preferences.USUAL).evaluate(stations).scores());
  }

  @Test
  void flows_of_many_alternatives_are_those_of_all_pairs() {
    var random = new SplittableRandom(8);
    double[][] rows = new double[400][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = random.ints(5, 0, 100).mapToDouble(each -> each / 10.0).toArray();
    }
    var evaluation =
        new PrometheeII(PrometheeData.sitePreferences())
            .evaluate(PrometheeData.input(rows, "-+++-", 3, 1, 1, 1, 2.5));
    var pairs = ((Step.Pairs) evaluation.step("preferenceIndices").orElseThrow()).table();
    for (int i = 0; i < rows.length; i++) {
      double net = 0;
      for (int k = 0; k < rows.length; k++) {
        net += (pairs.value(i, k) - pairs.value(k, i)) / (rows.length - 1);
      }
      assertThat(evaluation.scores().value(i)).isCloseTo(net, within(1e-13));
    }
  }

  @Test
  void weights_are_used_as_given() {
    var input = PrometheeData.input(new double[][] {{1, 1}, {2, 2}}, "++", 1, 1);

    var evaluation = new PrometheeII(Preferences.USUAL).evaluate(input.withWeights(3, 4));

    assertThat(evaluation.scores().toArray()).containsExactly(-7, 7);
  }

  @Test
  void one_alternative_has_flow_0_and_a_remark() {
    var input = PrometheeData.input(new double[][] {{1, 2}}, "++", 1, 1);
    var method = new PrometheeII(Preferences.USUAL);

    assertThat(method.fitness(input).level()).isEqualTo(Fitness.Level.DEGENERATE);
    assertThat(method.evaluate(input).scores().toArray()).containsExactly(0);
  }

  @Test
  void above_500_alternatives_no_pairs_are_shown() {
    var random = new SplittableRandom(3);
    double[][] rows = new double[501][1];
    for (double[] row : rows) {
      row[0] = random.nextDouble();
    }

    var evaluation = new PrometheeII(Preferences.USUAL).evaluate(PrometheeData.input(rows, "+", 1));

    assertThat(evaluation.step("preferenceIndices")).isEmpty();
    assertThat(evaluation.step("partialRelation")).isEmpty();
    assertThat(evaluation.step("phiNet")).isPresent();
  }

  @Test
  void a_fast_gaussian_sum_states_its_error() {
    double[][] rows = new double[2001][1];
    for (int i = 0; i < rows.length; i++) {
      rows[i][0] = i * 0.01;
    }
    var preferences = new Preferences(Map.of("c1", PreferenceFunction.gaussian(1)));

    var evaluation = new PrometheeII(preferences).evaluate(PrometheeData.input(rows, "+", 1));

    assertThat(((Step.Single) evaluation.step("gaussianError").orElseThrow()).value())
        .isBetween(1e-18, 1e-16);
  }
}
