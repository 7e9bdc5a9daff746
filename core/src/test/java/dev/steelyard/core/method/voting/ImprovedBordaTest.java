package dev.steelyard.core.method.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.method.Ballots;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.table.PerformanceTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImprovedBordaTest extends MethodContract {

  private final ImprovedBorda method = new ImprovedBorda();

  @Override
  protected MethodDefinition definition() {
    return ImprovedBorda.DEFINITION;
  }

  private static MethodInput scores(double... weights) {
    return MethodInput.of(
        PerformanceTable.of(
            List.of("x", "y", "z"),
            List.of("ratio", "reference", "form"),
            new double[][] {{1, 2, 2}, {2, 1, 2}, {2, 2, 1}}),
        List.of(Direction.MAXIMIZE, Direction.MINIMIZE, Direction.MAXIMIZE),
        weights);
  }

  @Test
  void follows_the_formula_by_hand() {
    assertThat(method.evaluate(scores(1, 1, 1)).scores().toArray())
        .containsExactly(new double[] {1.0 / 18, 0.5, 1.0 / 18}, within(1e-15));
  }

  @Test
  void the_page_example_weighs_three_methods_alike() {
    assertThat(method.evaluate(scores(1.0 / 3, 1.0 / 3, 1.0 / 3)).scores().toArray())
        .containsExactly(new double[] {1.0 / 54, 1.0 / 6, 1.0 / 54}, within(1e-15));
  }

  /**
   * The three scores of MULTIMOORA in the example of the documentation of pyrepo-mcda, and its
   * order: the third candidate before the first and the second.
   */
  @Test
  void the_order_of_the_scores_is_that_of_pyrepo_mcda() {
    var input =
        MethodInput.of(
            PerformanceTable.of(
                List.of("one", "two", "three"),
                List.of("ratio", "reference", "form"),
                new double[][] {
                  {0.494364901, 0.526950959, 0.677457681},
                  {0.0456157867, 0.0608111832, 0},
                  {3.85006756e-09, 9.62516889e-09, 4.45609671e-08}
                }),
            List.of(Direction.MAXIMIZE, Direction.MINIMIZE, Direction.MAXIMIZE),
            1,
            1,
            1);

    assertThat(method.evaluate(input).ranking().order()).containsExactly("three", "one", "two");
  }

  @Test
  void a_criterion_without_any_score_adds_nothing() {
    var input = Ballots.columns(new double[] {0, 0}, new double[] {3, 4});

    assertThat(method.evaluate(input).scores().toArray())
        .containsExactly(new double[] {0.2, 1.6 / 3}, within(1e-15));
  }

  @Test
  void refuses_a_score_below_zero() {
    var input = Ballots.columns(new double[] {-1, 2});

    assertThatThrownBy(() -> method.evaluate(input))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessageContaining(
            "Improved Borda rule needs performances of at least 0, but \"c0\" of \"a0\" is -1.");
  }

  @Test
  void very_large_and_very_small_scores_are_judged() {
    var input = Ballots.columns(new double[] {3e300, 4e300}, new double[] {3e-300, 4e-300});

    assertThat(method.evaluate(input).scores().toArray())
        .containsExactly(new double[] {0.4, 3.2 / 3}, within(1e-12));
  }
}
