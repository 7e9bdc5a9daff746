package dev.steelyard.core.method.reference;

import static dev.steelyard.core.method.reference.Matrix.row;
import static dev.steelyard.core.method.reference.Matrix.weights;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.ReferenceCases;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CodasTest extends MethodContract {

  private static final MethodInput SUPPLIERS =
      Matrix.of(
          "min max min", weights(0.4, 0.4, 0.2), row(10, 80, 2), row(8, 64, 4), row(16, 100, 5));

  @Override
  protected MethodDefinition definition() {
    return Codas.DEFINITION;
  }

  private static Codas tau(double tau) {
    return new Codas(new Codas.Parameters(tau));
  }

  @TestFactory
  Stream<DynamicTest> reference_cases() {
    return ReferenceCases.tests("codas", each -> tau(each.number("tau")));
  }

  @Test
  void the_threshold_switches_and_does_not_multiply() {
    var discriminating =
        Matrix.of("max max min", weights(0.5, 0.3, 0.2), row(5, 9, 9), row(8, 1, 1), row(6, 4, 8));

    assertThat(new Codas().evaluate(discriminating).scores().toArray())
        .containsExactly(new double[] {0.258, 0.332, -0.591}, within(6e-4));
  }

  @Test
  void sorting_gives_what_comparing_every_two_gives() {
    for (int seed = 0; seed < 100; seed++) {
      MethodInput input = table(new SplittableRandom(seed));
      for (double tau : new double[] {0, 0.02, 0.1, 5}) {
        var evaluation = tau(tau).evaluate(input);
        double[] e = step(evaluation.step("euclidean").orElseThrow());
        double[] t = step(evaluation.step("taxicab").orElseThrow());

        assertThat(evaluation.scores().toArray())
            .containsExactly(everyTwo(e, t, tau), within(1e-12));
      }
    }
  }

  private static double[] step(Step step) {
    return ((Step.ByAlternative) step).values().toArray();
  }

  private static double[] everyTwo(double[] e, double[] t, double tau) {
    double[] scores = new double[e.length];
    for (int i = 0; i < e.length; i++) {
      for (int k = 0; k < e.length; k++) {
        boolean clear = Math.abs(e[i] - e[k]) >= tau;
        scores[i] += e[i] - e[k] + (clear ? t[i] - t[k] : 0);
      }
    }
    return scores;
  }

  @Test
  void the_example_of_its_page() {
    var evaluation = new Codas().evaluate(SUPPLIERS);

    assertThat(step(evaluation.step("euclidean").orElseThrow()))
        .containsExactly(new double[] {0.1814, 0.2010, 0.1440}, within(5e-5));
    assertThat(step(evaluation.step("taxicab").orElseThrow()))
        .containsExactly(new double[] {0.304, 0.22, 0.144}, within(1e-12));
    assertThat(evaluation.scores().toArray())
        .containsExactly(new double[] {0.1777, 0.1526, -0.3304}, within(5e-5));
  }

  @Test
  void scores_are_0_where_nothing_differs() {
    var same = Matrix.equal("max min", row(3, 5), row(3, 5));

    assertThat(new Codas().evaluate(same).scores().toArray()).containsExactly(0, 0);
    assertThat(new Codas().fitness(same).level()).isEqualTo(Fitness.Level.DEGENERATE);
  }

  @Test
  void a_cost_of_zero_is_refused_by_name() {
    var free = Matrix.equal("max min", row(3, 5), row(3, 0));

    assertThatThrownBy(() -> new Codas().evaluate(free))
        .isInstanceOf(InapplicableMethodException.class);
    assertThat(new Codas().fitness(free).refusals())
        .extracting(Violation::message)
        .containsExactly(
            "CODAS divides by costs, which must be above 0, but \"c2\" of \"a2\" is 0.");
  }

  @Test
  void a_threshold_is_not_negative() {
    assertThatThrownBy(() -> new Codas.Parameters(-0.1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("tau must be finite and at least 0, but was -0.1");
  }
}
