package dev.steelyard.core.method.fuzzy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.MethodCatalogue;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.WeightedSum;
import dev.steelyard.core.method.reference.Topsis;
import dev.steelyard.core.value.Normalization;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TriangularTopsisTest extends TriangularContract {

  private static final Map<String, Importance> NONE = Map.of();

  @Override
  protected MethodDefinition definition() {
    return Topsis.DEFINITION;
  }

  /** Both distances are sums over criteria, and all weights sum to 1. */
  @Override
  AggregationMethod crisp(MethodInput input) {
    return new WeightedSum(Normalization.LINEAR);
  }

  /**
   * Chen (2000), section 4: three candidates, five criteria; printed are 0.62, 0.77 and 0.71. The
   * printed table gives 0.64 for the first, whose distances are 1.942 and 3.450; the other two
   * agree to both decimals, and so does the order.
   */
  @Test
  void the_printed_example_of_the_paper() {
    var input =
        triangles(
            "+++++",
            weights(0.2, 0.2, 0.2, 0.2, 0.2),
            row(t(5.7, 7.7, 9.3), t(5, 7, 9), t(5.7, 7.7, 9), t(8.33, 9.67, 10), t(3, 5, 7)),
            row(t(6.3, 8.3, 9.7), t(9, 10, 10), t(8.3, 9.7, 10), t(9, 10, 10), t(7, 9, 10)),
            row(t(6.3, 8, 9), t(7, 9, 10), t(7, 9, 10), t(7, 9, 10), t(6.3, 8.3, 9.7)));
    var importance =
        importance(
            t(0.7, 0.9, 1), t(0.9, 1, 1), t(0.77, 0.93, 1), t(0.9, 1, 1), t(0.43, 0.63, 0.83));
    var evaluation = Topsis.triangular(importance).evaluate(input);

    assertThat(evaluation.ranking().score("a2")).isCloseTo(0.77, within(0.005));
    assertThat(evaluation.ranking().score("a3")).isCloseTo(0.71, within(0.005));
    assertThat(evaluation.ranking().score("a1")).isCloseTo(0.63979, within(5e-6));
    assertThat(evaluation.ranking().order()).containsExactly("a2", "a3", "a1");
  }

  /**
   * One cost of 10 or 10 to 20: the second has the triangle (1/2, 2/3, 1) for 15, whose vertex
   * distances are √((1/4 + 1/9) / 3) to the ideal and √((1/4 + 4/9 + 1) / 3) to 0.
   */
  @Test
  void a_range_by_hand() {
    var input = triangles("-", weights(1), row(t(10)), row(t(10, 15, 20)));
    double near = Math.sqrt((1.0 / 4 + 1.0 / 9) / 3);
    double far = Math.sqrt((1.0 / 4 + 4.0 / 9 + 1) / 3);

    assertThat(Topsis.triangular(NONE).evaluate(input).scores().toArray())
        .containsExactly(new double[] {1, far / (near + far)}, within(1e-12));
  }

  @Test
  void the_example_of_its_page() {
    var input =
        triangles(
            "-++",
            weights(0.5, 0.3, 0.2),
            row(t(2000), t(80, 100, 120), t(40)),
            row(t(2500, 3000, 4000), t(200), t(30, 40, 60)),
            row(t(6000), t(200), t(70)));
    var evaluation = Topsis.triangular(NONE).evaluate(input);
    var near = (Step.ByAlternative) evaluation.step("distanceToIdeal").orElseThrow();
    var far = (Step.ByAlternative) evaluation.step("distanceToAntiIdeal").orElseThrow();

    assertThat(evaluation.scores().toArray())
        .containsExactly(new double[] {0.7632, 0.7406, 0.6667}, within(5e-5));
    assertThat(near.values().value(1)).isCloseTo(0.2669, within(5e-5));
    assertThat(far.values().value(1)).isCloseTo(0.7623, within(5e-5));
  }

  @Test
  void a_cost_that_may_be_zero_and_a_benefit_that_may_be_below_are_refused() {
    assertRefused(
        Topsis.triangular(NONE),
        triangles("-", weights(1), row(t(0, 1, 2)), row(t(1))),
        "TOPSIS divides by costs, which must be above 0, but \"c1\" of \"a1\" may be 0.");
    assertRefused(
        Topsis.triangular(NONE),
        triangles("+", weights(1), row(t(-1, 1, 2)), row(t(-1))),
        "TOPSIS needs benefits of at least 0, but \"c1\" of \"a1\" may be -1.",
        "TOPSIS needs benefits of at least 0, but \"c1\" of \"a2\" is -1.");
    assertRefused(
        Topsis.triangular(NONE),
        triangles("+", weights(1), row(t(0)), row(t(0))),
        "TOPSIS cannot divide by performances that are all 0 on \"c1\".");
  }

  @Test
  void without_any_weight_every_score_is_a_half() {
    var input = triangles("+", weights(0), row(t(1, 2, 3)), row(t(2)));

    assertThat(Topsis.triangular(NONE).evaluate(input).scores().toArray())
        .containsExactly(0.5, 0.5);
  }

  private static AggregationMethod made(MethodChoice choice) {
    return MethodCatalogue.standard().method(choice, List.of("c1"), List.of("a1", "a2"));
  }

  private static void assertRefused(MethodChoice choice, String message) {
    assertThatThrownBy(() -> made(choice))
        .isInstanceOfSatisfying(
            InvalidDecisionException.class,
            refused -> assertThat(refused.violations().get(0).message()).isEqualTo(message));
  }

  @Test
  void settings_that_do_not_go_together_are_refused() {
    var topsis = new MethodChoice("topsis");
    var triangular = topsis.with("cells", Setting.of("triangular"));
    var importance =
        new Setting.Entries(
            Map.of(
                "c1", new Setting.Items(List.of(Setting.of(0.2), Setting.of(0.5), Setting.of(1)))));

    assertThat(made(triangular.with("normalization", Setting.of("linear"))).usesTriangles())
        .isTrue();
    assertThat(made(triangular.with("importance", importance)).usesTriangles()).isTrue();
    assertRefused(
        triangular.with("normalization", Setting.of("sum")),
        "\"cells: triangular\" goes with linear only, but is \"sum\".");
    assertRefused(
        topsis.with("importance", importance), "\"importance\" needs \"cells: triangular\".");
  }

  @Test
  void an_importance_that_falls_is_refused() {
    var falling =
        new Setting.Entries(
            Map.of(
                "c1", new Setting.Items(List.of(Setting.of(1), Setting.of(0.5), Setting.of(1)))));

    assertRefused(
        new MethodChoice("topsis")
            .with("cells", Setting.of("triangular"))
            .with("importance", falling),
        "\"c1\" must be a list of three numbers from 0 to 1, none below the one before it, but is"
            + " one that falls.");
    assertThatThrownBy(() -> new Importance(0, 0.5, 1.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected three rising numbers from 0 to 1, but was 0.0, 0.5 and 1.5");
  }
}
