package dev.steelyard.core.method.electre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.explanation.Pull;
import dev.steelyard.core.explanation.Split;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodCatalogue;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.ReferenceCases;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ElectreIIITest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return ElectreIII.DEFINITION;
  }

  @Override
  protected Map<String, Setting> settings(MethodInput input) {
    return Map.of("thresholds", Cases.spread(input));
  }

  @TestFactory
  Stream<DynamicTest> reproduces_the_reference_cases() {
    return ReferenceCases.tests(
        "electre3",
        each ->
            new ElectreIII(
                new ElectreIII.Parameters(
                    Cases.thresholds(each), each.number("alpha"), each.number("beta"))));
  }

  private static ElectreIII with(Map<String, Thresholds> thresholds) {
    return new ElectreIII(new ElectreIII.Parameters(thresholds, 0.3, -0.15));
  }

  /** The example of docs/methods/electre-iii.md. */
  private static MethodInput tools() {
    return Cases.input(
        List.of("saw", "drill", "lathe"),
        new double[] {0.5, 0.3, 0.2},
        new double[] {50, 8, 3},
        new double[] {44, 9, 4},
        new double[] {20, 9, 5});
  }

  @Test
  void a_credibility_can_be_followed_by_hand() {
    var method =
        with(
            Map.of(
                "c1", Thresholds.of(4, 12, 28),
                "c2", Thresholds.of(0, 2),
                "c3", Thresholds.of(0, 1)));

    var steps = method.evaluate(tools());
    var concordance = ((Step.Pairs) steps.step("concordance").orElseThrow()).table();
    var credibility = ((Step.Pairs) steps.step("credibility").orElseThrow()).table();

    // drill over saw: c1 is 6 behind, (12 - 6) / (12 - 4) = 0.75; 0.5 * 0.75 + 0.3 + 0.2
    assertThat(concordance.value(1, 0)).isCloseTo(0.875, within(1e-12));
    assertThat(credibility.value(1, 0)).isCloseTo(0.875, within(1e-12));
    // lathe over saw: c1 is 30 behind, which is a veto
    assertThat(concordance.value(2, 0)).isCloseTo(0.5, within(1e-12));
    assertThat(credibility.value(2, 0)).isZero();
    // lathe over drill: c1 is 24 behind, opposition (24 - 12) / (28 - 12) = 0.75 above 0.5
    assertThat(credibility.value(2, 1)).isCloseTo(0.5 * 0.25 / 0.5, within(1e-12));
  }

  @Test
  void the_votes_name_the_criterion_that_vetoes() {
    var evaluation = with(Map.of("c1", Thresholds.of(4, 12, 28))).evaluate(tools());

    assertThat(((Step.Relation) evaluation.step("votes-c1").orElseThrow()).rows())
        .containsExactly("-FF", "p-F", "VA-");
  }

  @Test
  void a_comparison_counts_the_weight_for_and_against() {
    var comparison = with(Map.of()).evaluate(tools()).compare("saw", "lathe");

    assertThat(comparison.measure().split()).isEqualTo(Split.VOTES);
    assertThat(comparison.pulls())
        .extracting(Pull::criterion, Pull::shown)
        .containsExactly(tuple("c1", 0.5), tuple("c2", -0.3), tuple("c3", -0.2));
  }

  @Test
  void twelve_alternatives_in_order_of_dominance_are_ranked_in_that_order() {
    var input = Cases.chain();
    for (var thresholds : List.of(Map.<String, Thresholds>of(), narrow())) {
      var evaluation = with(thresholds).evaluate(input);

      assertThat(evaluation.ranking().order()).containsExactlyElementsOf(input.alternatives());
      assertThat(evaluation.ranking().ranked())
          .extracting(each -> each.rank())
          .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
      assertThat(((Step.Relation) evaluation.step("partialRelation").orElseThrow()).rows())
          .first()
          .isEqualTo("-PPPPPPPPPPP");
    }
  }

  private static Map<String, Thresholds> narrow() {
    return Map.of(
        "c1", Thresholds.of(1, 2, 30), "c2", Thresholds.of(1, 2, 9), "c3", Thresholds.of(0, 1));
  }

  @Test
  void a_difference_that_misses_a_threshold_by_rounding_counts_as_equal_to_it() {
    var input =
        Cases.input(List.of("x", "y"), new double[] {1}, new double[] {0.8}, new double[] {0.6});

    var evaluation = with(Map.of("c1", Thresholds.of(0.2, 0.2))).evaluate(input);

    assertThat(0.8 - 0.6).isGreaterThan(0.2);
    assertThat(evaluation.ranking().first()).containsExactly("x", "y");
  }

  @Test
  void a_slope_is_taken_at_the_performance_of_the_one_or_the_other() {
    var input =
        Cases.input(List.of("x", "y"), new double[] {1}, new double[] {100}, new double[] {109.5});
    var slope = new Threshold(0, 0.09);
    var direct = new Thresholds(slope, slope, Optional.empty(), Thresholds.Mode.DIRECT);
    var inverse = new Thresholds(slope, slope, Optional.empty(), Thresholds.Mode.INVERSE);

    // x is 9.5 behind: more than 0.09 * 100, less than 0.09 * 109.5
    assertThat(with(Map.of("c1", direct)).evaluate(input).ranking().first()).containsExactly("y");
    assertThat(with(Map.of("c1", inverse)).evaluate(input).ranking().first())
        .containsExactly("x", "y");
  }

  @Test
  void thresholds_with_a_slope_are_read_from_settings() {
    var input =
        Cases.input(List.of("x", "y"), new double[] {1}, new double[] {100}, new double[] {109.5});
    var slope = Cases.entries("slope", 0.09);
    for (String mode : List.of("direct", "inverse")) {
      var stated = Cases.entries("q", slope, "p", slope, "mode", Setting.of(mode));
      var choice =
          new MethodChoice("electre-iii", Map.of("thresholds", Cases.entries("c1", stated)));
      var method =
          MethodCatalogue.standard().method(choice, input.criteria(), input.alternatives());

      assertThat(method.evaluate(input).ranking().first()).hasSize(mode.equals("direct") ? 1 : 2);
    }
  }

  @Test
  void a_threshold_that_is_no_number_is_refused_at_its_place() {
    var stated = Cases.entries("c1", Cases.entries("q", Setting.of("small")));
    var choice = new MethodChoice("electre-iii", Map.of("thresholds", stated));

    assertThatThrownBy(
            () ->
                MethodCatalogue.standard()
                    .method(choice, tools().criteria(), tools().alternatives()))
        .isInstanceOf(InvalidDecisionException.class)
        .hasMessageStartingWith("\"q\" must be a number, or an object");
  }

  @Test
  void thresholds_out_of_order_are_refused_by_criterion() {
    var method = with(Map.of("c2", Thresholds.of(3, 2)));

    assertThatThrownBy(() -> method.evaluate(tools()))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessageContaining("ELECTRE III needs thresholds with 0 ≤ q ≤ p ≤ v at 8 on \"c2\".");
  }

  @Test
  void a_slope_under_which_better_would_be_worse_is_refused() {
    var steep =
        new Thresholds(
            new Threshold(500, -2),
            new Threshold(500, -2),
            Optional.empty(),
            Thresholds.Mode.DIRECT);

    assertThat(with(Map.of("c1", steep)).fitness(tools()).refusals())
        .extracting(each -> each.message())
        .containsExactly("ELECTRE III needs slopes of thresholds from -1 to 1 on \"c1\".");
  }

  @Test
  void thresholds_of_an_unknown_criterion_are_refused() {
    assertThat(with(Map.of("cost", Thresholds.NONE)).fitness(tools()).refusals())
        .extracting(each -> each.message())
        .containsExactly("ELECTRE III has thresholds for \"cost\", which is no criterion.");
  }

  @Test
  void weights_that_are_all_0_are_refused() {
    assertThat(with(Map.of()).fitness(tools().withWeights(0, 0, 0)).refusals()).hasSize(1);
  }

  @Test
  void parameters_out_of_range_are_refused() {
    assertThatThrownBy(() -> new ElectreIII.Parameters(Map.of(), 1.5, 0))
        .hasMessage("alpha must be from 0 to 1, but was 1.5");
    assertThatThrownBy(() -> new ElectreIII.Parameters(Map.of(), 0.3, 0.1))
        .hasMessage("beta must be from -1 to 0, but was 0.1");
    assertThatThrownBy(() -> Threshold.of(Double.NaN)).hasMessageContaining("must be finite");
    assertThat(
            new ElectreIII(new ElectreIII.Parameters(Map.of(), 0.1, -0.2))
                .fitness(tools())
                .refusals())
        .extracting(each -> each.message())
        .containsExactly("ELECTRE III needs alpha and beta with a sum of at least 0.");
  }
}
