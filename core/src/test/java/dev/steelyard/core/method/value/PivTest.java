package dev.steelyard.core.method.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.explanation.Pull;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import org.junit.jupiter.api.Test;

class PivTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return Piv.DEFINITION;
  }

  private static MethodInput lamps() {
    return Given.rows(
        "+-+",
        new double[] {0.5, 0.3, 0.2},
        Given.row(3, 6, 2),
        Given.row(4, 2, 3),
        Given.row(12, 3, 6));
  }

  @Test
  void the_example_of_the_page() {
    assertThat(Given.scores(new Piv(), lamps()))
        .containsExactly(
            new double[] {4.5 / 13 + 2 / 7.0, 4 / 13.0 + 0.6 / 7, 0.3 / 7}, within(1e-12));
    assertThat(new Piv().evaluate(lamps()).ranking().order()).containsExactly("c", "b", "a");
  }

  /**
   * Industrial robots, seven alternatives on five criteria. The figures are those of the tests of
   * JMcDM (test/mcdm/testpiv.jl), to their stated tolerance of 0.0001; they are no printed ones.
   */
  @Test
  void another_program_gives_the_same_scores() {
    var input =
        Given.rows(
            "+++++",
            new double[] {0.1761, 0.2042, 0.2668, 0.1243, 0.2286},
            Given.row(60, 2.5, 2540, 500, 990),
            Given.row(6.35, 6.667, 1016, 3000, 1041),
            Given.row(6.8, 10, 1727, 1500, 1676),
            Given.row(10, 5, 1000, 2000, 965),
            Given.row(2.5, 9.8, 560, 500, 915),
            Given.row(4.5, 12.5, 1016, 350, 508),
            Given.row(3, 10, 1778, 1000, 920));

    assertThat(Given.scores(new Piv(), input))
        .containsExactly(
            new double[] {0.220867, 0.358549, 0.273418, 0.400538, 0.458116, 0.435954, 0.358065},
            within(1e-4));
  }

  @Test
  void nearer_to_the_best_speaks_for_the_first() {
    var comparison = new Piv().evaluate(lamps()).compare("c", "b");

    assertThat(comparison.gap()).isCloseTo(4 / 13.0 + 0.3 / 7, within(1e-12));
    assertThat(comparison.reasonsAgainst()).extracting(Pull::criterion).containsExactly("B");
  }

  @Test
  void a_column_of_zeros_is_refused() {
    var input = Given.rows("+-", new double[] {0.5, 0.5}, Given.row(0, 1), Given.row(0, 3));

    assertThat(new Piv().fitness(input).level()).isEqualTo(Fitness.Level.REFUSED);
  }
}
