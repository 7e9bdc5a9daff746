package dev.steelyard.core.method.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AromanTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return Aroman.DEFINITION;
  }

  private static Aroman method(Aroman.Costs costs) {
    return new Aroman(new Aroman.Parameters(.5, .5, costs));
  }

  private static MethodInput cars() {
    return Plain.of(
        new double[][] {
          {40_000, 1.2, 1.4, 8, 9},
          {38_500, 1.15, 1.2, 6, 6},
          {39_400, .6, 1.1, 7, 5},
          {48_000, 1.3, 1.6, 10, 12}
        },
        "-++++",
        .28,
        .22,
        .26,
        .15,
        .09);
  }

  /** Bošković and others 2023, the electric vehicles; four digits. */
  @Test
  void reproduces_the_vehicles_of_boskovic_2023_as_printed() {
    var printed = method(Aroman.Costs.AS_PRINTED);

    Plain.assertScores(printed, cars(), 5e-5, .6727, .5535, .4721, .8718);
    Plain.assertRemarked(printed, cars(), "normalizes costs like benefits");
  }

  @Test
  void scores_the_bikes_as_its_page_says() {
    Aroman reversed = method(Aroman.Costs.REVERSED);
    double costs = .5 * (.75 + 4 / 7.) / 4;
    double benefits = .3 * (1 + 9 / 11.) / 4 + .2 * (4 / 9.) / 4;

    assertThat(reversed.evaluate(Plain.bikes()).ranking().score("a2"))
        .isCloseTo(Math.sqrt(costs) + Math.sqrt(benefits), within(1e-12));
    Plain.assertScores(reversed, Plain.bikes(), 5e-7, .652274, .804650, .549149);
  }

  @Test
  void the_printed_formula_prefers_the_dearest_bike() {
    Plain.assertOrder(method(Aroman.Costs.AS_PRINTED), Plain.bikes(), "a3", "a2", "a1");
    Plain.assertOrder(method(Aroman.Costs.REVERSED), Plain.bikes(), "a2", "a1", "a3");
  }

  @Test
  void a_dominated_alternative_is_never_ahead_with_costs_reversed() {
    for (int seed = 0; seed < 200; seed++) {
      var random = new SplittableRandom(seed);
      double[] better = {random.nextDouble(1, 9), random.nextDouble(1, 9)};
      double[] worse = {better[0] + random.nextDouble(3), better[1] * random.nextDouble()};
      double[] third = {random.nextDouble(1, 9), random.nextDouble(1, 9)};
      var input = Plain.of(new double[][] {better, worse, third}, "-+", .5, .5);

      var scores = method(Aroman.Costs.REVERSED).evaluate(input).scores();

      assertThat(scores.value(0)).isGreaterThanOrEqualTo(scores.value(1));
    }
  }

  @Test
  void negative_numbers_are_refused_by_cell() {
    var input = Plain.of(new double[][] {{1, -1}, {2, 3}}, "-+", .5, .5);

    Plain.assertRefused(method(Aroman.Costs.REVERSED), input, "\"c2\" of \"a1\" is -1");
  }

  @Test
  void shares_outside_0_to_1_cannot_be_stated() {
    assertThatThrownBy(() -> new Aroman.Parameters(2, .5, Aroman.Costs.REVERSED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("beta must be from 0 to 1, but was 2.0");
    assertThatThrownBy(() -> new Aroman.Parameters(.5, -1, Aroman.Costs.REVERSED))
        .hasMessage("lambda must be from 0 to 1, but was -1.0");
  }
}
