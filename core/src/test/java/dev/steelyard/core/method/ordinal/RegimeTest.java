package dev.steelyard.core.method.ordinal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.method.Ballots;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.ordinal.Regime.Parameters;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RegimeTest extends MethodContract {

  private final Regime ordinal = new Regime(new Parameters(WeightUse.ORDINAL));
  private final Regime cardinal = new Regime(new Parameters(WeightUse.CARDINAL));

  @Override
  protected MethodDefinition definition() {
    return Regime.DEFINITION;
  }

  @Test
  void the_page_example_by_hand() {
    assertThat(ordinal.evaluate(Ballots.bicycles()).scores().toArray())
        .containsExactly(new double[] {0.75, 0.625, 0.125}, within(1e-15));
  }

  @Test
  void stated_weights_give_another_winner() {
    assertThat(cardinal.evaluate(Ballots.bicycles()).scores().toArray()).containsExactly(0, 1, 0.5);
  }

  @Test
  void one_against_two_wins_three_quarters_of_the_ordered_weights() {
    var input = Ballots.columns(new double[] {1, 0}, new double[] {0, 1}, new double[] {0, 1});

    assertThat(ordinal.evaluate(input.withWeights(3, 2, 1)).scores().toArray())
        .containsExactly(new double[] {0.75, 0.25}, within(1e-15));
    assertThat(ordinal.evaluate(input.withWeights(2, 2, 1)).scores().toArray())
        .containsExactly(0, 1);
    assertThat(ordinal.evaluate(input.withWeights(2, 1, 0)).scores().toArray())
        .containsExactly(1, 0);
    assertThat(ordinal.evaluate(input.withWeights(0, 0, 0)).scores().toArray())
        .containsExactly(0.5, 0.5);
  }

  @Test
  void chances_are_those_of_sampled_weights() {
    double[] corners = {1, 0, -1.0 / 3, 0.5, -0.2, -0.2};
    var random = new SplittableRandom(7);
    int above = 0;
    for (int draw = 0; draw < 200_000; draw++) {
      double sum = 0;
      for (double corner : corners) {
        sum -= corner * Math.log(1 - random.nextDouble());
      }
      above += sum > 0 ? 1 : 0;
    }

    assertThat(OrdinalWeights.above(corners)).isCloseTo(above / 200_000.0, within(0.005));
  }

  @Test
  void chances_of_both_directions_sum_to_one() {
    for (int seed = 0; seed < 100; seed++) {
      double[] numbers = new SplittableRandom(seed).doubles(6, -1, 1).toArray();
      double[] turned = Arrays.stream(numbers).map(number -> -number).toArray();

      assertThat(OrdinalWeights.above(numbers) + OrdinalWeights.above(turned))
          .isCloseTo(1, within(1e-14));
    }
  }

  @Test
  void one_alternative_scores_1() {
    assertThat(ordinal.evaluate(Ballots.columns(new double[] {4})).scores().toArray())
        .containsExactly(1);
  }

  @Test
  void refuses_no_statement_about_weights() {
    assertThatThrownBy(() -> new Parameters(null)).isInstanceOf(NullPointerException.class);
  }
}
