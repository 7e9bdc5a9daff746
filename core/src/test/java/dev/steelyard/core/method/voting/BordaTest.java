package dev.steelyard.core.method.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.explanation.Pull;
import dev.steelyard.core.method.Ballots;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import org.junit.jupiter.api.Test;

class BordaTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return Borda.DEFINITION;
  }

  @Test
  void reproduces_the_tennessee_election() {
    var evaluation = new Borda().evaluate(Ballots.TENNESSEE);

    assertThat(evaluation.scores().toArray()).containsExactly(126, 194, 173, 107);
    assertThat(evaluation.ranking().order()).containsExactly("N", "C", "M", "K");
  }

  @Test
  void the_page_example_gives_26_points_to_the_middle() {
    var evaluation = new Borda().evaluate(Ballots.MIDDLE);

    assertThat(evaluation.scores().toArray()).containsExactly(18, 26, 19);
    assertThat(evaluation.compare("B", "A").pulls())
        .extracting(Pull::points)
        .containsExactly(10.0, -9.0, 7.0);
    var shares = Ballots.MIDDLE.withWeights(9 / 21.0, 7 / 21.0, 5 / 21.0);
    assertThat(new Borda().evaluate(shares).scores().value(1)).isCloseTo(1.238, within(5e-4));
  }

  @Test
  void two_may_tie_where_majorities_run_in_a_circle() {
    assertThat(new Borda().evaluate(Ballots.CIRCLE).ranking().first()).containsExactly("A", "B");
  }

  @Test
  void equal_performances_share_the_mean_of_their_points() {
    var input = Ballots.columns(new double[] {5, 5, 1, 9});

    assertThat(new Borda().evaluate(input).scores().toArray()).containsExactly(1.5, 1.5, 0, 3);
  }

  @Test
  void a_constant_criterion_is_remarked() {
    var input = Ballots.columns(new double[] {5, 5}, new double[] {1, 2});

    assertThat(new Borda().fitness(input).level()).isEqualTo(Fitness.Level.DEGENERATE);
    assertThat(new Borda().evaluate(input).scores().toArray()).containsExactly(0.5, 1.5);
  }

  @Test
  void a_million_alternatives_are_ranked() {
    double[] column = new double[1_000_000];
    for (int i = 0; i < column.length; i++) {
      column[i] = i % 1000;
    }

    assertThat(new Borda().evaluate(Ballots.columns(column)).scores().value(999))
        .isEqualTo(999_499.5);
  }
}
