package dev.steelyard.core.method.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.result.Evaluation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UtastarTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return Utastar.DEFINITION;
  }

  @Override
  protected Map<String, Setting> settings(MethodInput input) {
    return Samples.ranking(input);
  }

  private static Utastar method(List<List<String>> examples, int points) {
    return new Utastar(new Uta.Parameters(examples, Breakpoints.everywhere(points), 0.05));
  }

  private static Evaluation transport() {
    var parameters = new Uta.Parameters(Samples.TRANSPORT_RANKING, Samples.TRANSPORT_POINTS, 0.05);
    return new Utastar(parameters).evaluate(Samples.transport());
  }

  @Test
  void the_transport_example_has_the_extreme_weights_of_its_linear_programmes() {
    // Exact by hand: max price w = (15/16, 3/80, 1/40); max time (1/20, 19/20, 0);
    // max comfort (17/32, 3/80, 69/160).
    var evaluation = transport();

    assertExtreme(evaluation, "max price", 0.9375, 0.0375, 0.025);
    assertExtreme(evaluation, "max time", 0.05, 0.95, 0);
    assertExtreme(evaluation, "max comfort", 0.53125, 0.0375, 0.43125);
    assertThat(Samples.single(evaluation, "error")).isZero();
  }

  private static void assertExtreme(
      Evaluation evaluation, String row, double price, double time, double comfort) {
    assertThat(Samples.cell(evaluation, "extremes", row, "price")).isCloseTo(price, within(1e-6));
    assertThat(Samples.cell(evaluation, "extremes", row, "time")).isCloseTo(time, within(1e-6));
    assertThat(Samples.cell(evaluation, "extremes", row, "comfort"))
        .isCloseTo(comfort, within(1e-6));
  }

  @Test
  void the_transport_example_has_their_mean() {
    var evaluation = transport();

    assertThat(Samples.weight(evaluation, "price")).isCloseTo(0.50625, within(1e-6));
    assertThat(Samples.weight(evaluation, "time")).isCloseTo(0.3416667, within(1e-6));
    assertThat(Samples.weight(evaluation, "comfort")).isCloseTo(0.1520833, within(1e-6));
    assertThat(evaluation.ranking().score("rer")).isCloseTo(0.85625, within(1e-6));
    assertThat(evaluation.ranking().score("bus")).isCloseTo(0.4729167, within(1e-6));
    assertThat(evaluation.ranking().score("taxi")).isCloseTo(0.1520833, within(1e-6));
  }

  @Test
  void the_transport_example_keeps_its_ranking() {
    var ranking = transport().ranking();

    assertThat(ranking.order()).containsExactly("rer", "metro1", "metro2", "bus", "taxi");
    assertThat(ranking.score("metro1")).isCloseTo(ranking.score("metro2"), within(1e-7));
    assertThat(ranking.score("rer")).isGreaterThanOrEqualTo(ranking.score("metro1") + 0.05 - 1e-7);
  }

  @Test
  void the_offices_of_the_page_are_as_calculated_by_hand() {
    var evaluation = method(Samples.pair("north", "south"), 2).evaluate(Samples.offices());

    assertThat(Samples.cell(evaluation, "extremes", "max area", "area"))
        .isCloseTo(0.35 / 0.9, within(1e-6));
    assertThat(Samples.weight(evaluation, "rent")).isCloseTo(0.578704, within(1e-6));
    assertThat(evaluation.ranking().score("east")).isCloseTo(0.690741, within(1e-6));
    assertThat(evaluation.ranking().score("north")).isCloseTo(0.634722, within(1e-6));
    assertThat(evaluation.ranking().score("south")).isCloseTo(0.468056, within(1e-6));
    assertThat(evaluation.ranking().score("west")).isCloseTo(0.245370, within(1e-6));
  }

  @Test
  void errors_stand_with_their_examples() {
    var evaluation = method(Samples.pair("four", "six"), 2).evaluate(Samples.line());
    double six = Samples.of(evaluation, "sigmaPlus", "six");
    double four = Samples.of(evaluation, "sigmaMinus", "four");

    assertThat(six + four).isCloseTo(0.25, within(1e-6));
    assertThat(Samples.of(evaluation, "sigmaPlus", "four")).isZero();
    assertThat(Samples.of(evaluation, "sigmaMinus", "zero")).isZero();
  }

  @Test
  void contradictory_examples_are_answered_with_the_smallest_error_and_remarked() {
    // U(4) = 0.4 must be 0.05 above U(6) = 0.6: 0.25 is missing, whichever way it is split.
    var method = method(Samples.pair("four", "six"), 2);
    var evaluation = method.evaluate(Samples.line());

    assertThat(Samples.single(evaluation, "error")).isCloseTo(0.25, within(1e-6));
    assertThat(evaluation.ranking().score("four")).isCloseTo(0.4, within(1e-9));
    assertThat(method.fitness(Samples.line()).remarks())
        .anyMatch(remark -> remark.message().contains("agrees with all examples"));
  }

  @Test
  void consistent_examples_have_no_error_and_no_remark_about_it() {
    var method = method(Samples.pair("six", "four"), 2);

    assertThat(Samples.single(method.evaluate(Samples.line()), "error")).isZero();
    assertThat(method.fitness(Samples.line()).remarks())
        .noneMatch(remark -> remark.message().contains("agrees with all examples"));
  }

  @Test
  void the_weights_of_the_decision_change_nothing_and_a_remark_says_so() {
    var method = method(Samples.pair("north", "south"), 2);
    var offices = Samples.offices();

    assertThat(method.evaluate(offices.withWeights(9, 0, 1))).isEqualTo(method.evaluate(offices));
    assertThat(method.fitness(offices).remarks())
        .anyMatch(remark -> remark.message().equals("The weights of the decision are not used."));
  }

  @Test
  void a_constant_criterion_gets_no_weight() {
    var evaluation = method(Samples.pair("c", "a"), 3).evaluate(Samples.flat());

    assertThat(Samples.weight(evaluation, "same")).isZero();
    assertThat(Samples.weight(evaluation, "other")).isCloseTo(1, within(1e-12));
  }

  @Test
  void useless_examples_are_refused_and_named() {
    assertRefused(method(Samples.nobody(), 2), "at least two alternatives");
    assertRefused(method(Samples.pair("six", "six"), 2), "the example \"six\" twice");
    assertRefused(method(Samples.pair("six", "nine"), 2), "not in play, \"nine\"");
  }

  private static void assertRefused(Utastar method, String why) {
    assertThat(method.fitness(Samples.line()).level()).isEqualTo(Fitness.Level.REFUSED);
    assertThatThrownBy(() -> method.evaluate(Samples.line()))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessageContaining(why);
  }

  @Test
  void alternatives_that_differ_nowhere_are_refused() {
    var method = method(Samples.pair("a", "b"), 2);

    assertThatThrownBy(() -> method.evaluate(Samples.equal()))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessageContaining("a criterion on which the alternatives differ");
  }
}
