package dev.steelyard.core.method.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.WeightedSum;
import dev.steelyard.core.value.Normalization;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RovTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return Rov.DEFINITION;
  }

  @Test
  void the_example_of_the_page() {
    var input =
        Given.rows(
            "-++",
            new double[] {0.5, 0.3, 0.2},
            Given.row(100, 2, 5),
            Given.row(150, 10, 5),
            Given.row(200, 6, 10));

    assertThat(Given.scores(new Rov(), input))
        .containsExactly(new double[] {0.25, 0.275, 0.175}, within(1e-12));
  }

  /**
   * Cutting fluids, four alternatives on eight criteria. The figures are those of the tests of
   * JMcDM (test/mcdm/testrov.jl), which another program computed; they are no printed ones.
   */
  @Test
  void another_program_gives_the_same_parts_and_scores() {
    var input =
        Given.rows(
            "----+--+",
            new double[] {0.3306, 0.0718, 0.1808, 0.0718, 0.0459, 0.126, 0.126, 0.0472},
            Given.row(0.035, 34.5, 847, 1.76, 0.335, 0.5, 0.59, 0.59),
            Given.row(0.027, 36.8, 834, 1.68, 0.335, 0.665, 0.665, 0.665),
            Given.row(0.037, 38.6, 808, 2.4, 0.59, 0.59, 0.41, 0.5),
            Given.row(0.028, 32.6, 821, 1.59, 0.5, 0.59, 0.59, 0.41));
    var evaluation = new Rov().evaluate(input);

    assertThat(evaluation.scores().toArray())
        .containsExactly(
            new double[] {
              0.1841453340595497, 0.26171444444444447, 0.21331577540106955, 0.34285244206773624
            },
            within(1e-12));
    assertThat(((Step.ByAlternative) evaluation.step("uPlus").orElseThrow()).values().toArray())
        .containsExactly(
            new double[] {0.03331764705882352, 0.0472, 0.06255882352941176, 0.0297}, within(1e-12));
    assertThat(evaluation.ranking().order()).containsExactly("d", "b", "c", "a");
  }

  /** A program that sorts the reversed scores calls the least the best. */
  @Test
  void the_least_of_many_is_last() {
    double[][] rows = new double[10][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Given.row(i == 8 ? 1 : 10 + i);
    }
    var ranking = new Rov().evaluate(Given.rows("+", new double[] {1}, rows)).ranking();

    assertThat(ranking.order()).startsWith("j").endsWith("i");
  }

  @Test
  void it_is_half_the_weighted_sum_under_min_max() {
    for (int seed = 0; seed < 20; seed++) {
      var input = table(new SplittableRandom(seed));
      double[] sums = Given.scores(new WeightedSum(Normalization.MIN_MAX), input);
      double[] halves = Arrays.stream(sums).map(sum -> sum / 2).toArray();

      assertThat(Given.scores(new Rov(), input)).containsExactly(halves, within(1e-12));
    }
  }
}
