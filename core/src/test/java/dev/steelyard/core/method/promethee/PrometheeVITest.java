package dev.steelyard.core.method.promethee;

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
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.PerformanceTable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PrometheeVITest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return PrometheeVI.DEFINITION;
  }

  @Override
  protected Map<String, Setting> settings(MethodInput input) {
    var settings = new HashMap<>(PrometheeData.settings(input));
    var intervals = new LinkedHashMap<String, Setting>();
    for (String criterion : input.criteria()) {
      intervals.put(criterion, new Setting.Items(List.of(Setting.of(0), Setting.of(0.9))));
    }
    settings.put("weights", new Setting.Entries(intervals));
    return settings;
  }

  private static double[] numbers(Evaluation evaluation, String step) {
    return ((Step.ByAlternative) evaluation.step(step).orElseThrow()).values().toArray();
  }

  private static PerformanceTable table(Evaluation evaluation, String step) {
    return ((Step.Table) evaluation.step(step).orElseThrow()).table();
  }

  private static boolean hard(Evaluation evaluation) {
    return ((Step.Condition) evaluation.step("hard").orElseThrow()).holds();
  }

  private static Map<String, WeightInterval> intervals(int count, double low, double high) {
    var intervals = new LinkedHashMap<String, WeightInterval>();
    for (int j = 1; j <= count; j++) {
      intervals.put("c" + j, new WeightInterval(low, high));
    }
    return intervals;
  }

  private static Evaluation sites(Map<String, WeightInterval> intervals) {
    return new PrometheeVI(PrometheeData.sitePreferences(), intervals)
        .evaluate(PrometheeData.sites());
  }

  /** Two alternatives in conflict; the example of docs/methods/promethee-vi.md. */
  @Test
  void computes_the_example_of_its_page() {
    var input = PrometheeData.input(new double[][] {{1, 2}, {2, 1}}, "++", 40, 60);
    var method =
        new PrometheeVI(
            Preferences.USUAL,
            Map.of("c1", new WeightInterval(0.3, 0.45), "c2", new WeightInterval(0, 1)));

    var evaluation = method.evaluate(input);

    assertThat(evaluation.scores().toArray())
        .containsExactly(new double[] {0.2, -0.2}, within(1e-12));
    assertThat(numbers(evaluation, "phiLowest"))
        .containsExactly(new double[] {0.1, -0.4}, within(1e-12));
    assertThat(numbers(evaluation, "phiHighest"))
        .containsExactly(new double[] {0.4, -0.1}, within(1e-12));
    assertThat(hard(evaluation)).isFalse();
  }

  @Test
  void weights_that_may_be_turned_round_make_the_decision_hard() {
    var input = PrometheeData.input(new double[][] {{1, 2}, {2, 1}}, "++", 40, 60);

    var evaluation = new PrometheeVI(Preferences.USUAL, intervals(2, 0, 1)).evaluate(input);

    assertThat(hard(evaluation)).isTrue();
  }

  @Test
  void without_intervals_nothing_is_left_open() {
    var evaluation = sites(Map.of());

    assertThat(numbers(evaluation, "phiLowest"))
        .containsExactly(evaluation.scores().toArray(), within(1e-12));
    assertThat(numbers(evaluation, "phiHighest"))
        .containsExactly(evaluation.scores().toArray(), within(1e-12));
    assertThat(table(evaluation, "humanBrain").rows()).isEqualTo(1);
    assertThat(hard(evaluation)).isFalse();
  }

  @Test
  void with_all_weights_admitted_a_range_ends_at_the_extreme_criteria() {
    var evaluation = sites(intervals(5, 0, 1));
    var single = table(evaluation, "singleFlows");
    for (int i = 0; i < single.rows(); i++) {
      double[] flows = new double[5];
      for (int j = 0; j < 5; j++) {
        flows[j] = single.value(i, j);
      }
      double least = Arrays.stream(flows).min().orElseThrow();
      double most = Arrays.stream(flows).max().orElseThrow();

      assertThat(numbers(evaluation, "phiLowest")[i]).isCloseTo(least, within(1e-12));
      assertThat(numbers(evaluation, "phiHighest")[i]).isCloseTo(most, within(1e-12));
    }
  }

  @Test
  void every_admitted_weight_gives_flows_in_the_ranges_and_a_point_in_the_brain() {
    var evaluation = sites(intervals(5, 0.05, 0.4));
    var single = table(evaluation, "singleFlows");
    var criteria = table(evaluation, "criterionCoordinates");
    var brain = table(evaluation, "humanBrain");
    var random = new SplittableRandom(2);
    int tried = 0;
    while (tried < 200) {
      double[] weights = random.doubles(5, 0.05, 0.4).toArray();
      double sum = Arrays.stream(weights).sum();
      for (int j = 0; j < 5; j++) {
        weights[j] /= sum;
      }
      if (Arrays.stream(weights).allMatch(weight -> weight >= 0.05 && weight <= 0.4)) {
        tried++;
        for (int i = 0; i < single.rows(); i++) {
          assertThat(sum(single, i, weights))
              .isBetween(
                  numbers(evaluation, "phiLowest")[i] - 1e-12,
                  numbers(evaluation, "phiHighest")[i] + 1e-12);
        }
        assertInside(brain, along(criteria, 0, weights), along(criteria, 1, weights));
      }
    }
  }

  private static double sum(PerformanceTable flows, int i, double[] weights) {
    double sum = 0;
    for (int j = 0; j < weights.length; j++) {
      sum += weights[j] * flows.value(i, j);
    }
    return sum;
  }

  private static double along(PerformanceTable criteria, int axis, double[] weights) {
    double sum = 0;
    for (int j = 0; j < weights.length; j++) {
      sum += weights[j] * criteria.value(j, axis);
    }
    return sum;
  }

  private static void assertInside(PerformanceTable corners, double u, double v) {
    for (int k = 0; k < corners.rows(); k++) {
      int next = (k + 1) % corners.rows();
      double across = corners.value(next, 0) - corners.value(k, 0);
      double up = corners.value(next, 1) - corners.value(k, 1);
      double left = across * (v - corners.value(k, 1)) - up * (u - corners.value(k, 0));

      assertThat(left).isGreaterThan(-1e-12);
    }
  }

  @Test
  void intervals_without_a_sum_of_1_are_refused() {
    var method = new PrometheeVI(Preferences.USUAL, intervals(5, 0, 0.1));

    assertThatThrownBy(() -> method.evaluate(PrometheeData.sites()))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessageContaining("finds no weights in the intervals that sum to 1");
  }

  @Test
  void stated_weights_outside_the_intervals_are_remarked() {
    var method = new PrometheeVI(Preferences.USUAL, intervals(5, 0.2, 0.2));

    assertThat(method.fitness(PrometheeData.sites()).level()).isEqualTo(Fitness.Level.DEGENERATE);
  }

  @Test
  void weights_that_are_all_0_are_refused() {
    var input = PrometheeData.sites().withWeights(0, 0, 0, 0, 0);

    assertThatThrownBy(() -> new PrometheeVI(Preferences.USUAL, Map.of()).evaluate(input))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessageContaining("needs a weight above 0");
  }

  @Test
  void an_interval_lies_within_0_and_1() {
    assertThatThrownBy(() -> new WeightInterval(0.5, 0.4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("interval must be within 0 to 1, but was 0.5 to 0.4");
  }
}
