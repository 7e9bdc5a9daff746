package dev.steelyard.core.method.fuzzy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.RandomDecisions;
import dev.steelyard.core.decision.Alternative;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.Mark;
import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.decision.NumericScale;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.MethodCatalogue;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.WeightedSum;
import dev.steelyard.core.value.Normalization;
import dev.steelyard.core.value.ValueTable;
import dev.steelyard.core.weight.Points;
import dev.steelyard.core.weight.Weights;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TriangularWeightedSumTest extends TriangularContract {

  private static final Map<String, Importance> NONE = Map.of();

  @Override
  protected MethodDefinition definition() {
    return WeightedSum.DEFINITION;
  }

  @Override
  protected Map<String, Setting> settings(MethodInput input) {
    var settings = super.settings(input);
    settings.put("normalization", Setting.of("linear"));
    return settings;
  }

  @Override
  AggregationMethod crisp(MethodInput input) {
    return new WeightedSum(Normalization.LINEAR);
  }

  @ParameterizedTest
  @EnumSource(
      value = Normalization.class,
      names = {"MIN_MAX", "MAX", "LINEAR", "NONLINEAR", "ZAVADSKAS_TURSKIS"})
  void exact_cells_give_every_normalization_by_extremes(Normalization kind) {
    for (int seed = 0; seed < 50; seed++) {
      MethodInput wide = table(new SplittableRandom(seed));
      var exact = MethodInput.of(wide.performances(), wide.directions(), wide.weights());

      assertThat(WeightedSum.triangular(Optional.of(kind), NONE).evaluate(exact).scores().toArray())
          .containsExactly(new WeightedSum(kind).evaluate(exact).scores().toArray(), within(1e-9));
    }
  }

  /** 10 of at most 20 is 1/2; (10, 15, 20) is (1/2, 3/4, 1), centroid 3/4. */
  @Test
  void a_range_by_hand() {
    var input = triangles("+", weights(1), row(t(10)), row(t(10, 15, 20)));

    assertThat(
            WeightedSum.triangular(Optional.of(Normalization.MAX), NONE)
                .evaluate(input)
                .scores()
                .toArray())
        .containsExactly(new double[] {0.5, 0.75}, within(1e-12));
  }

  /** Centroids add up, so the score is the weighted sum of the centroids of the values. */
  @Test
  void anchored_scales_give_the_least_the_stated_and_the_greatest_value() {
    RandomDecisions.check(
        300,
        decision -> {
          var table = ValueTable.of(decision, decision.alternativeIds());
          var input = MethodInput.of(table, Weights.of(decision));
          var scores = WeightedSum.triangular(Optional.empty(), NONE).evaluate(input).scores();
          for (int i = 0; i < scores.size(); i++) {
            double expected = 0;
            for (int j = 0; j < input.width(); j++) {
              double all = table.least(i, j) + table.values().value(i, j) + table.greatest(i, j);
              expected += input.weight(j) * all / 3;
            }
            assertThat(scores.value(i)).isCloseTo(expected, within(1e-9));
          }
        });
  }

  /** The hosting of the page, with its ranges. */
  @Test
  void the_example_of_its_page() {
    var decision =
        new DecisionDraft()
            .alternatives(
                Alternative.of("platform", "Platform"),
                Alternative.of("server", "Server"),
                Alternative.of("functions", "Functions"))
            .criteria(
                Criterion.of("cost", "Monthly cost", NumericScale.of("EUR", 200, 0)),
                Criterion.of("setup", "Set-up time", NumericScale.of("hours", 40, 0)),
                Criterion.of("support", "Support", LabelScale.RATING5))
            .weights(new Points(points()))
            .cell("cost", "platform", between(50, 70, 120))
            .cell("cost", "server", Performance.of(25))
            .cell("cost", "functions", between(10, 80, 100))
            .cell("setup", "platform", Performance.of(4))
            .cell("setup", "server", Performance.of(30))
            .cell("setup", "functions", between(8, 12, 40))
            .cell("support", "platform", Performance.of("very good"))
            .cell("support", "server", Performance.of("fair"))
            .cell("support", "functions", Performance.of("good"))
            .build();
    var table = ValueTable.of(decision, decision.alternativeIds());
    var input = MethodInput.of(table, Weights.of(decision));

    assertThat(WeightedSum.triangular(Optional.empty(), NONE).evaluate(input).scores().toArray())
        .containsExactly(new double[] {70.5, 56.25, 59 + 1.0 / 6}, within(1e-9));
  }

  private static Map<String, Double> points() {
    var points = new LinkedHashMap<String, Double>();
    points.put("cost", 50.0);
    points.put("setup", 20.0);
    points.put("support", 30.0);
    return points;
  }

  private static Performance between(double low, double is, double high) {
    return new Performance.Between(Mark.of(low), Optional.of(Mark.of(is)), Mark.of(high));
  }

  @Test
  void a_cell_that_a_normalization_cannot_take_is_named_with_its_end() {
    assertRefused(
        WeightedSum.triangular(Optional.of(Normalization.LINEAR), NONE),
        triangles("-", weights(1), row(t(-1, 1, 2)), row(t(1))),
        "Weighted sum (additive value model) cannot normalize by linear, but \"c1\" of \"a1\" may"
            + " be -1.");
  }

  @Test
  void plain_numbers_need_a_normalization() {
    assertRefused(
        WeightedSum.triangular(Optional.empty(), NONE),
        triangles("+", weights(1), row(t(1, 2, 3)), row(t(1))),
        "Weighted sum (additive value model) needs scales with ends, or a normalization.");
  }

  @Test
  void a_normalization_that_uses_more_than_extremes_is_refused() {
    var choice =
        new MethodChoice("weighted-sum")
            .with("cells", Setting.of("triangular"))
            .with("normalization", Setting.of("vector"));

    assertThatThrownBy(
            () -> MethodCatalogue.standard().method(choice, List.of("c1"), List.of("a1")))
        .isInstanceOfSatisfying(
            InvalidDecisionException.class,
            refused ->
                assertThat(refused.violations().get(0).message())
                    .isEqualTo(
                        "\"cells: triangular\" goes with min-max, max, linear, nonlinear,"
                            + " zavadskas-turskis, but is \"vector\"."));
  }
}
