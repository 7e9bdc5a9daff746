package dev.steelyard.core.method.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.error.Warning;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.Ballots;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import java.util.List;
import org.junit.jupiter.api.Test;

class KemenyTest extends MethodContract {

  private final Kemeny method = new Kemeny();

  @Override
  protected MethodDefinition definition() {
    return Kemeny.DEFINITION;
  }

  private double single(MethodInput input, String step) {
    return ((Step.Single) method.evaluate(input).step(step).orElseThrow()).value();
  }

  @Test
  void reproduces_the_tennessee_election() {
    assertThat(method.fitness(Ballots.TENNESSEE).level()).isEqualTo(Fitness.Level.FIT);
    assertThat(method.evaluate(Ballots.TENNESSEE).ranking().order())
        .containsExactly("N", "C", "K", "M");
    assertThat(single(Ballots.TENNESSEE, "agreement")).isEqualTo(393);
    assertThat(single(Ballots.TENNESSEE, "optimalOrders")).isEqualTo(1);
  }

  @Test
  void the_page_example_has_one_best_order_with_39_votes() {
    assertThat(method.evaluate(Ballots.CIRCLE).scores().toArray()).containsExactly(1, 2, 3);
    assertThat(single(Ballots.CIRCLE, "agreement")).isEqualTo(39);
  }

  @Test
  void several_best_orders_are_counted_listed_and_remarked() {
    var circle = Ballots.of("ABCD", "1 ABCD", "1 BCAD", "1 CABD");

    assertThat(method.fitness(circle).remarks())
        .extracting(Warning::message)
        .containsExactly("3 orders are equally good.");
    assertThat(method.evaluate(circle).scores().toArray())
        .containsExactly(new double[] {2, 2, 2, 4}, within(1e-12));
    assertThat(((Step.Sets) method.evaluate(circle).step("orders").orElseThrow()).sets())
        .containsExactlyInAnyOrder(
            List.of("A", "B", "C", "D"), List.of("B", "C", "A", "D"), List.of("C", "A", "B", "D"));
  }

  @Test
  void equal_performances_vote_for_neither_side() {
    var input = Ballots.columns(new double[] {3, 3, 1}, new double[] {1, 2, 0});

    assertThat(method.evaluate(input).ranking().order()).containsExactly("a1", "a0", "a2");
    assertThat(single(input, "agreement")).isEqualTo(5);
  }

  @Test
  void refuses_a_circle_that_is_too_long() {
    var level = Ballots.columns(new double[21]);

    assertThat(method.fitness(level).level()).isEqualTo(Fitness.Level.REFUSED);
    assertThatThrownBy(() -> method.evaluate(level))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessageContaining(
            "Kemeny's rule orders at most 20 alternatives that no majority splits, but here 21 beat"
                + " one another in circles or draw.");
  }

  @Test
  void a_thousand_alternatives_that_majorities_split_are_ordered() {
    double[] column = new double[1000];
    for (int i = 0; i < column.length; i++) {
      column[i] = i;
    }

    assertThat(method.evaluate(Ballots.columns(column)).scores().value(999)).isEqualTo(1);
  }
}
