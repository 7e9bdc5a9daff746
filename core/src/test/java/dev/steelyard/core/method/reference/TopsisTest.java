package dev.steelyard.core.method.reference;

import static dev.steelyard.core.method.reference.Matrix.row;
import static dev.steelyard.core.method.reference.Matrix.weights;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Warning;
import dev.steelyard.core.explanation.Pull;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodCatalogue;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.ReferenceCase;
import dev.steelyard.core.method.ReferenceCases;
import dev.steelyard.core.value.Normalization;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TopsisTest extends MethodContract {

  private static final MethodInput PHONES =
      Matrix.equal(
          "min max max max",
          row(250, 16, 12, 5),
          row(200, 16, 8, 3),
          row(300, 32, 16, 4),
          row(275, 32, 8, 4),
          row(225, 16, 16, 2));

  /** The matrix on which programs disagree because of their normalization. */
  private static final MethodInput DISCRIMINATING =
      Matrix.of("max max min", weights(0.5, 0.3, 0.2), row(5, 9, 9), row(8, 1, 1), row(6, 4, 8));

  private static final MethodInput BIKES =
      Matrix.of(
          "min max max",
          weights(0.5, 0.3, 0.2),
          row(2000, 100, 40),
          row(3000, 200, 40),
          row(6000, 200, 70));

  private static final MethodInput SAME = Matrix.equal("max min", row(3, 5), row(3, 5), row(3, 5));

  @Override
  protected MethodDefinition definition() {
    return Topsis.DEFINITION;
  }

  private static Topsis by(Normalization normalization) {
    return new Topsis(new Topsis.Parameters(normalization));
  }

  private static Topsis asked(ReferenceCase each) {
    return by(
        switch (each.word("normalization")) {
          case "vector" -> Normalization.VECTOR;
          case "minmax" -> Normalization.MIN_MAX;
          case "sum" -> Normalization.SUM;
          case "linear" -> Normalization.LINEAR;
          default -> throw new IllegalArgumentException(each.word("normalization"));
        });
  }

  private static double[] scores(Topsis method, MethodInput input) {
    return method.evaluate(input).scores().toArray();
  }

  @TestFactory
  Stream<DynamicTest> reference_cases() {
    return ReferenceCases.tests("topsis", TopsisTest::asked);
  }

  @Test
  void ranks_the_phones_of_the_textbooks() {
    assertThat(scores(new Topsis(), PHONES))
        .containsExactly(
            new double[] {0.534277, 0.308368, 0.691632, 0.534737, 0.401046}, within(5e-7));
  }

  @Test
  void the_normalization_decides_who_is_first() {
    assertThat(scores(by(Normalization.VECTOR), DISCRIMINATING))
        .containsExactly(new double[] {0.563, 0.437, 0.328}, within(6e-4));
    assertThat(scores(by(Normalization.MIN_MAX), DISCRIMINATING))
        .containsExactly(new double[] {0.358, 0.642, 0.325}, within(6e-4));
    assertThat(scores(by(Normalization.SUM), DISCRIMINATING))
        .containsExactly(new double[] {0.511, 0.489, 0.273}, within(6e-4));
  }

  @Test
  void turning_a_cost_by_1_minus_its_share_of_the_norm_changes_nothing() {
    double norm = Math.sqrt(9 * 9 + 1 + 8 * 8);
    var turned =
        Matrix.of(
            "max max max",
            weights(0.5, 0.3, 0.2),
            row(5 / Math.sqrt(125), 9 / Math.sqrt(98), 1 - 9 / norm),
            row(8 / Math.sqrt(125), 1 / Math.sqrt(98), 1 - 1 / norm),
            row(6 / Math.sqrt(125), 4 / Math.sqrt(98), 1 - 8 / norm));
    double[] norms = {1, 1, 1};
    for (int j = 0; j < norms.length; j++) {
      norms[j] = ColumnSums.norm(turned.performances().column(j));
    }
    var undone = turned.withWeights(0.5 * norms[0], 0.3 * norms[1], 0.2 * norms[2]);

    assertThat(scores(new Topsis(), undone))
        .containsExactly(scores(new Topsis(), DISCRIMINATING), within(1e-12));
  }

  @Test
  void the_example_of_its_page() {
    var evaluation = new Topsis().evaluate(BIKES);

    assertThat(evaluation.scores().toArray())
        .containsExactly(new double[] {0.7039, 0.7076, 0.2961}, within(5e-5));
    var toIdeal = (Step.ByAlternative) evaluation.step("distanceToIdeal").orElseThrow();
    var toAntiIdeal = (Step.ByAlternative) evaluation.step("distanceToAntiIdeal").orElseThrow();
    assertThat(toIdeal.values().value(1)).isCloseTo(0.0977, within(5e-5));
    assertThat(toAntiIdeal.values().value(1)).isCloseTo(0.2365, within(5e-5));
  }

  @Test
  void steps_show_normalised_performances_and_weighted_points() {
    var evaluation = new Topsis().evaluate(BIKES);

    assertThat(evaluation.steps())
        .extracting(Step::id)
        .containsExactly(
            "normalised", "ideal", "antiIdeal", "distanceToIdeal", "distanceToAntiIdeal");
    var normalised = (Step.Table) evaluation.step("normalised").orElseThrow();
    assertThat(normalised.table().value(1, 0)).isCloseTo(3.0 / 7, within(1e-15));
    var ideal = (Step.ByCriterion) evaluation.step("ideal").orElseThrow();
    assertThat(ideal.values().value(0)).isCloseTo(0.5 * 2 / 7, within(1e-15));
  }

  @Test
  void the_ideal_and_the_anti_ideal_point_are_named() {
    var evaluation =
        new Topsis().evaluate(Matrix.equal("max min", row(3, 7), row(5, 4), row(4, 5)));

    assertThat(evaluation.scores().value(0)).isZero();
    assertThat(evaluation.scores().value(1)).isEqualTo(1);
    assertThat(((Step.Members) evaluation.step("atIdeal").orElseThrow()).members())
        .containsExactly("a2");
    assertThat(((Step.Members) evaluation.step("atAntiIdeal").orElseThrow()).members())
        .containsExactly("a1");
    assertThat(evaluation.compare("a2", "a3").pulls())
        .extracting(Pull::points)
        .allMatch(points -> points > 0);
  }

  @Test
  void where_all_coincide_every_score_is_a_half_and_nobody_is_the_ideal() {
    for (Normalization kind : List.of(Normalization.VECTOR, Normalization.MIN_MAX)) {
      var evaluation = by(kind).evaluate(SAME);

      assertThat(evaluation.scores().toArray()).containsOnly(0.5);
      assertThat(evaluation.step("atIdeal")).isEmpty();
      assertThat(evaluation.compare("a1", "a2").gap()).isZero();
      assertThat(by(kind).fitness(SAME).remarks())
          .extracting(Warning::message)
          .contains("No criterion that counts tells the alternatives apart.");
    }
  }

  @Test
  void one_alternative_scores_a_half_with_a_remark() {
    var one = Matrix.equal("max min", row(3, 5));

    assertThat(scores(new Topsis(), one)).containsExactly(0.5);
    assertThat(new Topsis().fitness(one).level()).isEqualTo(Fitness.Level.DEGENERATE);
  }

  @Test
  void a_column_of_zeros_adds_nothing() {
    var zeros = Matrix.equal("max max", row(0, 3), row(0, 4), row(0, 6));

    assertThat(scores(new Topsis(), zeros))
        .containsExactly(new double[] {0, 1.0 / 3, 1}, within(1e-15));
    assertThat(new Topsis().fitness(zeros).remarks()).hasSize(1);
  }

  @Test
  void two_alternatives_that_differ_little_tie_under_min_max_with_a_remark() {
    var pair = Matrix.equal("max max", row(3, 5), row(4, 2));

    assertThat(scores(by(Normalization.MIN_MAX), pair)).containsExactly(0.5, 0.5);
    assertThat(by(Normalization.MIN_MAX).fitness(pair).level()).isEqualTo(Fitness.Level.DEGENERATE);
    assertThat(new Topsis().fitness(pair)).isEqualTo(Fitness.FIT);
  }

  @Test
  void sums_and_ratios_refuse_a_cost_of_zero_by_name() {
    var free = Matrix.equal("max min", row(3, 0), row(4, 2));

    assertThatThrownBy(() -> by(Normalization.SUM).evaluate(free))
        .isInstanceOf(InapplicableMethodException.class);
    assertThat(by(Normalization.SUM).fitness(free).refusals())
        .extracting(Violation::message)
        .containsExactly(
            "TOPSIS divides by costs, which must be above 0, but \"c2\" of \"a1\" is 0.");
  }

  @Test
  void ratios_refuse_benefits_that_are_negative_or_all_zero() {
    var negative = Matrix.equal("max max", row(3, 1), row(4, -2));
    var zero = Matrix.equal("max max", row(3, 0), row(4, 0));

    assertThat(by(Normalization.LINEAR).fitness(negative).refusals())
        .extracting(Violation::message)
        .containsExactly("TOPSIS needs benefits of at least 0, but \"c2\" of \"a2\" is -2.");
    assertThat(by(Normalization.LINEAR).fitness(zero).refusals())
        .extracting(Violation::message)
        .containsExactly("TOPSIS cannot divide by performances that are all 0 on \"c2\".");
  }

  @Test
  void numbers_whose_range_is_infinite_are_refused() {
    var huge = Matrix.equal("max max", row(1.7e308, 1), row(-1.7e308, 2));

    assertThatThrownBy(() -> new Topsis().evaluate(huge))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessageContaining("cannot scale numbers of this size on \"c1\"");
    assertThat(new Topsis().fitness(huge).level()).isEqualTo(Fitness.Level.REFUSED);
  }

  @Test
  void many_rows_are_measured_as_few_are() {
    var random = new SplittableRandom(7);
    double[][] rows = new double[20_000][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row(random.nextDouble(1, 9), random.nextDouble(-5, 5), random.nextDouble());
    }
    var input = Matrix.of("max min max", weights(0.5, 0.3, 0.2), rows);
    double[] scores = scores(new Topsis(), input);

    for (int i : new int[] {0, 1, 8191, 8192, 12_345, 16_384, 19_999}) {
      assertThat(scores[i]).isCloseTo(closeness(rows, i), within(1e-10));
    }
  }

  /** The formula of the book, written down once more. */
  private static double closeness(double[][] rows, int i) {
    double[] weights = {0.5, -0.3, 0.2};
    double near = 0;
    double far = 0;
    for (int j = 0; j < weights.length; j++) {
      double squares = 0;
      double most = Double.NEGATIVE_INFINITY;
      double least = Double.POSITIVE_INFINITY;
      for (double[] row : rows) {
        squares += row[j] * row[j];
        most = Math.max(most, Math.signum(weights[j]) * row[j]);
        least = Math.min(least, Math.signum(weights[j]) * row[j]);
      }
      double own = Math.signum(weights[j]) * rows[i][j];
      double scale = weights[j] / Math.sqrt(squares);
      near += Math.pow(scale * (most - own), 2);
      far += Math.pow(scale * (own - least), 2);
    }
    return Math.sqrt(far) / (Math.sqrt(far) + Math.sqrt(near));
  }

  @Test
  void other_normalizations_are_refused() {
    assertThatThrownBy(() -> new Topsis.Parameters(Normalization.Z_SCORE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Z_SCORE");
    var choice = new MethodChoice("topsis", Map.of("normalization", Setting.of("z-score")));
    assertThatThrownBy(
            () -> MethodCatalogue.standard().method(choice, List.of("c1"), List.of("a1")))
        .isInstanceOf(InvalidDecisionException.class)
        .hasMessageContaining("min-max");
  }
}
