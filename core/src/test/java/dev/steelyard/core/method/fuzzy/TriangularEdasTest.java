package dev.steelyard.core.method.fuzzy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.explanation.Contribution;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.reference.Edas;
import dev.steelyard.core.table.PerformanceTable;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TriangularEdasTest extends TriangularContract {

  private static final Map<String, Importance> NONE = Map.of();

  @Override
  protected MethodDefinition definition() {
    return Edas.DEFINITION;
  }

  @Override
  AggregationMethod crisp(MethodInput input) {
    return new Edas();
  }

  /** The table of Keshavarz Ghorabaee and others (2016), five suppliers on fourteen criteria. */
  private static MethodInput suppliers() {
    double[] equal = new double[14];
    Arrays.fill(equal, 1.0 / 14);
    return triangles(
        "+++------+++++",
        equal,
        row(
            t(7.67, 9, 9.67),
            t(5.67, 7.67, 9.33),
            t(5.33, 6.67, 7.67),
            t(0.67, 2.33, 4.33),
            t(1.33, 2.67, 4.33),
            t(2, 3.67, 5.67),
            t(1.33, 3, 5),
            t(8.33, 9.67, 10),
            t(3.67, 5.67, 7.33),
            t(4.33, 6.33, 8),
            t(5.67, 7.33, 8.33),
            t(5, 7, 8.33),
            t(1.33, 3, 5),
            t(4.67, 6.33, 7.67)),
        row(
            t(3, 5, 7),
            t(0.33, 1.67, 3.67),
            t(4.33, 6.33, 8.33),
            t(4.33, 6.33, 8.33),
            t(0.33, 1.67, 3.67),
            t(3, 5, 7),
            t(4.33, 6.33, 8.33),
            t(6.33, 8, 9.33),
            t(0.67, 2.33, 4.33),
            t(4.67, 6, 7.33),
            t(5.67, 7.33, 8.33),
            t(5, 6.67, 8),
            t(4, 5.33, 6.67),
            t(4.33, 6, 7.33)),
        row(
            t(6.33, 8.33, 9.67),
            t(3, 5, 7),
            t(5, 7, 8.67),
            t(2.33, 4.33, 6.33),
            t(1.33, 2.67, 4.33),
            t(2, 3.67, 5.67),
            t(3.33, 5, 6.67),
            t(4.33, 6.33, 8.33),
            t(2.33, 4.33, 6.33),
            t(5, 7, 8.33),
            t(5.67, 7.33, 8.67),
            t(5.67, 7.33, 8.33),
            t(1.33, 3, 5),
            t(3.67, 5.67, 7.33)),
        row(
            t(8.33, 9.67, 10),
            t(5.67, 7.33, 8.67),
            t(6.33, 8.33, 9.67),
            t(1.33, 3, 5),
            t(0.67, 2, 3.67),
            t(5, 7, 8.67),
            t(5, 6.67, 8),
            t(5.67, 7.67, 9.33),
            t(4.67, 5, 7.33),
            t(3, 5, 7),
            t(3.67, 5.67, 7.33),
            t(3.67, 5.67, 7.33),
            t(1.33, 3, 5),
            t(4, 5.67, 7.33)),
        row(
            t(7.67, 9.33, 10),
            t(6.33, 8.33, 9.67),
            t(5.67, 7.67, 9),
            t(0.67, 2, 3.67),
            t(1.67, 3, 5),
            t(3.33, 5, 7),
            t(3.33, 5, 7),
            t(4.33, 6.33, 8.33),
            t(6.33, 8, 9.33),
            t(5, 7, 8.33),
            t(4.33, 6.33, 8),
            t(5, 7, 8.33),
            t(0.67, 2.33, 4.33),
            t(4, 5.67, 7.33)));
  }

  private static Map<String, Importance> importance() {
    return importance(
        t(0.7, 0.9, 1),
        t(0.367, 0.567, 0.767),
        t(0.5, 0.7, 0.867),
        t(0.567, 0.767, 0.933),
        t(0.767, 0.933, 1),
        t(0.633, 0.833, 0.967),
        t(0.633, 0.833, 0.967),
        t(0.567, 0.733, 0.867),
        t(0.367, 0.567, 0.767),
        t(0.567, 0.767, 0.933),
        t(0.567, 0.733, 0.867),
        t(0.767, 0.933, 1),
        t(0.767, 0.933, 1),
        t(0.633, 0.8, 0.933));
  }

  private static PerformanceTable table(Step step) {
    return ((Step.Table) step).table();
  }

  /** The paper prints appraisals to three decimals and their centroids to two. */
  @Test
  void the_printed_example_of_the_paper() {
    var evaluation = Edas.triangular(importance()).evaluate(suppliers());
    var appraisal = table(evaluation.step("appraisal").orElseThrow());

    assertThat(evaluation.scores().toArray())
        .containsExactly(new double[] {0.82, 0.43, 0.61, 0.40, 0.59}, within(0.005));
    assertThat(evaluation.ranking().order()).containsExactly("a1", "a3", "a5", "a2", "a4");
    assertThat(appraisal.column(0).toArray())
        .containsExactly(new double[] {-1.069, -1.572, -1.310, -1.491, -1.341}, within(0.0005));
    assertThat(appraisal.column(1).toArray())
        .containsExactly(new double[] {0.734, 0.442, 0.584, 0.426, 0.577}, within(0.0005));
    assertThat(appraisal.column(2).toArray())
        .containsExactly(new double[] {2.795, 2.415, 2.547, 2.267, 2.546}, within(0.0005));
  }

  @Test
  void the_example_of_its_page() {
    var input =
        triangles(
            "-++",
            weights(0.5, 0.3, 0.2),
            row(t(300), t(40), t(5)),
            row(t(150, 200, 250), t(30), t(2, 3, 4)),
            row(t(100, 100, 250), t(20), t(3, 4, 5)));

    assertThat(Edas.triangular(NONE).evaluate(input).scores().toArray())
        .containsExactly(new double[] {0.4875, 0.495, 0.74}, within(1e-12));
  }

  @Test
  void contributions_sum_to_the_score_also_with_importances() {
    var evaluation = Edas.triangular(importance()).evaluate(suppliers());

    for (String id : suppliers().alternatives()) {
      assertThat(evaluation.contributions(id).stream().mapToDouble(Contribution::points).sum())
          .isCloseTo(evaluation.ranking().score(id), within(1e-9));
    }
  }

  @Test
  void with_exact_weights_it_is_edas_on_the_centroids() {
    for (int seed = 0; seed < 50; seed++) {
      MethodInput wide = table(new SplittableRandom(seed));
      var centroids = MethodInput.of(Centroids.of(wide), wide.directions(), wide.weights());

      assertThat(Edas.triangular(NONE).evaluate(wide).scores().toArray())
          .containsExactly(new Edas().evaluate(centroids).scores().toArray(), within(1e-9));
    }
  }

  @Test
  void an_average_that_is_not_above_0_is_refused() {
    assertRefused(
        Edas.triangular(NONE),
        triangles("+", weights(1), row(t(-9, 1, 2)), row(t(1))),
        "EDAS needs an average above 0 on \"c1\".");
  }

  @Test
  void equal_alternatives_score_a_half_and_not_rounding_noise() {
    var same =
        triangles(
            "+-", weights(0.5, 0.5), row(t(0.1), t(0.7)), row(t(0.1), t(0.7)), row(t(0.1), t(0.7)));

    assertThat(Edas.triangular(NONE).evaluate(same).scores().toArray())
        .containsExactly(0.5, 0.5, 0.5);
  }
}
