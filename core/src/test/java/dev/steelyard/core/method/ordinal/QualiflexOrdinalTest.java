package dev.steelyard.core.method.ordinal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.Ballots;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.PairwiseVotes;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.PerformanceTable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** QUALIFLEX with the order of the weights only keeps the contract too. */
class QualiflexOrdinalTest extends MethodContract {

  private final Qualiflex ordinal = new Qualiflex(new Qualiflex.Parameters(WeightUse.ORDINAL));
  private final Qualiflex cardinal = new Qualiflex(Qualiflex.Parameters.STANDARD);

  @Override
  protected MethodDefinition definition() {
    return Qualiflex.DEFINITION;
  }

  @Override
  protected Map<String, Setting> settings(MethodInput input) {
    return Map.of("weights", Setting.of("ordinal"));
  }

  private static PerformanceTable table(Evaluation evaluation, String step) {
    return ((Step.Table) evaluation.step(step).orElseThrow()).table();
  }

  private static List<List<String>> orders(Evaluation evaluation) {
    return ((Step.Sets) evaluation.step("orders").orElseThrow()).sets();
  }

  /**
   * Price alone: city, tour, cargo. Price and range: only tour before cargo is agreed, city may
   * stand anywhere. All three: tour, cargo, city.
   */
  @Test
  void the_page_example_by_hand() {
    var evaluation = ordinal.evaluate(Ballots.bicycles());

    assertThat(evaluation.scores().toArray())
        .containsExactly(new double[] {2, 13 / 9.0, 23 / 9.0}, within(1e-12));
    assertThat(orders(evaluation))
        .containsExactly(
            List.of("city", "tour", "cargo"),
            List.of("tour", "cargo", "city"),
            List.of("tour", "city", "cargo"));
    assertThat(table(evaluation, "indices").column(0).toArray())
        .containsExactly(new double[] {3, -1, 1}, within(1e-12));
    assertThat(table(evaluation, "indices").column(1).toArray())
        .containsExactly(new double[] {1, 1, 1}, within(1e-12));
    assertThat(table(evaluation, "indices").column(2).toArray())
        .containsExactly(new double[] {-1 / 3.0, 1, 1 / 3.0}, within(1e-12));
  }

  @Test
  void extreme_points_share_the_weight_among_the_first_criteria_and_keep_equal_ones_equal() {
    var input = Ballots.bicycles();

    assertThat(table(ordinal.evaluate(input), "extremePoints").column(0).toArray())
        .containsExactly(1, 1 / 2.0, 1 / 3.0);
    assertThat(table(ordinal.evaluate(input), "extremePoints").column(2).toArray())
        .containsExactly(0, 0, 1 / 3.0);
    assertThat(
            table(ordinal.evaluate(input.withWeights(4, 4, 2)), "extremePoints")
                .column(0)
                .toArray())
        .containsExactly(1 / 2.0, 1 / 3.0);
    assertThat(table(ordinal.evaluate(input.withWeights(0, 2, 7)), "extremePoints").rows())
        .isEqualTo(2);
  }

  @Test
  void with_equal_weights_it_is_the_form_with_numbers() {
    for (int seed = 0; seed < 50; seed++) {
      var drawn = table(new SplittableRandom(seed));
      double[] equal = new double[drawn.width()];
      Arrays.fill(equal, 1.0 / equal.length);
      var input = drawn.withWeights(equal);

      assertThat(ordinal.evaluate(input).scores().toArray())
          .containsExactly(cardinal.evaluate(input).scores().toArray());
    }
  }

  @Test
  void an_order_that_is_best_at_all_extreme_points_is_best_with_all_weights_of_the_order() {
    int everywhere = 0;
    for (int seed = 0; seed < 200; seed++) {
      var input = table(new SplittableRandom(seed));
      var evaluation = ordinal.evaluate(input);
      var indices = table(evaluation, "indices");
      boolean best =
          IntStream.range(0, indices.width())
              .allMatch(j -> indices.value(0, j) >= indices.column(j).greatest() - 1e-9);
      if (best) {
        everywhere++;
        var stated = cardinal.evaluate(input);
        double most = ((Step.Single) stated.step("index").orElseThrow()).value();
        assertThat(index(input, orders(evaluation).get(0))).isCloseTo(most, within(1e-9));
      }
    }
    assertThat(everywhere).isPositive();
  }

  private static double index(MethodInput input, List<String> order) {
    PairwiseVotes votes = PairwiseVotes.of(input);
    double index = 0;
    for (int first = 0; first < order.size(); first++) {
      for (int second = first + 1; second < order.size(); second++) {
        index +=
            votes.margin(
                input.alternatives().indexOf(order.get(first)),
                input.alternatives().indexOf(order.get(second)));
      }
    }
    return index;
  }

  @Test
  void without_any_weight_all_tie() {
    assertThat(ordinal.evaluate(Ballots.bicycles().withWeights(0, 0, 0)).ranking().first())
        .hasSize(3);
  }

  @Test
  void refuses_what_is_too_level_at_one_extreme_point_only() {
    double[] rising = IntStream.range(0, 21).mapToDouble(i -> i).toArray();
    var input = Ballots.columns(new double[21], rising).withWeights(2, 1);

    assertThat(cardinal.fitness(input).level()).isNotEqualTo(Fitness.Level.REFUSED);
    assertThat(ordinal.fitness(input).level()).isEqualTo(Fitness.Level.REFUSED);
    assertThatThrownBy(() -> ordinal.evaluate(input))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessageContaining("QUALIFLEX orders at most 20 alternatives");
  }

  @Test
  void refuses_no_statement_about_weights() {
    assertThatThrownBy(() -> new Qualiflex.Parameters(null))
        .isInstanceOf(NullPointerException.class);
  }
}
