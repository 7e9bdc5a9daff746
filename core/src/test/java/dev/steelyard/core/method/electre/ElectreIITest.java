package dev.steelyard.core.method.electre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.ReferenceCase;
import dev.steelyard.core.method.ReferenceCases;
import dev.steelyard.core.result.RankedAlternative;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ElectreIITest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return ElectreII.DEFINITION;
  }

  private static ElectreII of(ReferenceCase each) {
    return new ElectreII(
        new ElectreII.Parameters(
            each.number("p0"),
            each.number("p1"),
            each.number("p2"),
            each.number("q0"),
            each.number("q1"),
            DiscordanceScale.GLOBAL));
  }

  @TestFactory
  Stream<DynamicTest> reproduces_the_reference_cases() {
    return ReferenceCases.tests("electre2", ElectreIITest::of);
  }

  @Test
  void alternatives_in_a_circle_share_the_rank() {
    var input =
        Cases.input(
            List.of("p", "q", "r", "s"),
            new double[] {1, 1, 1},
            new double[] {3, 1, 2},
            new double[] {2, 3, 1},
            new double[] {1, 2, 3},
            new double[] {9, 9, 9});

    var evaluation = new ElectreII(ElectreII.Parameters.STANDARD).evaluate(input);

    assertThat(evaluation.ranking().ranked())
        .extracting(RankedAlternative::rank)
        .containsExactly(1, 2, 2, 2);
  }

  @Test
  void twelve_alternatives_in_order_of_dominance_are_ranked_in_that_order() {
    var evaluation = new ElectreII(ElectreII.Parameters.STANDARD).evaluate(Cases.chain());

    assertThat(evaluation.ranking().order())
        .containsExactlyElementsOf(Cases.chain().alternatives());
  }

  @Test
  void a_relation_needs_more_agreement_forth_than_back() {
    // the example of docs/methods/electre-ii.md: harbour and market agree on 0.6 both ways
    var input =
        Cases.input(
            List.of("harbour", "market", "station"),
            new double[] {0.4, 0.4, 0.2},
            new double[] {3, 2, 8},
            new double[] {2, 3, 8},
            new double[] {0, 0, 4});

    var evaluation = new ElectreII(ElectreII.Parameters.STANDARD).evaluate(input);

    assertThat(((Step.Relation) evaluation.step("strong").orElseThrow()).rows())
        .containsExactly("001", "001", "000");
    assertThat(((Step.Relation) evaluation.step("weak").orElseThrow()).rows())
        .containsExactly("000", "000", "000");
    assertThat(((Step.Pairs) evaluation.step("concordance").orElseThrow()).table().value(0, 1))
        .isCloseTo(0.6, within(1e-12));
    assertThat(evaluation.ranking().ranked())
        .extracting(RankedAlternative::rank)
        .containsExactly(1, 1, 3);
  }

  @Test
  void thresholds_out_of_order_are_refused() {
    var method =
        new ElectreII(
            new ElectreII.Parameters(0.5, 0.6, 0.3, 0.65, 0.35, DiscordanceScale.PER_CRITERION));

    assertThat(method.fitness(Cases.chain()).refusals())
        .extracting(each -> each.message())
        .containsExactly("ELECTRE II needs p0 ≥ p1 ≥ p2 and q0 ≥ q1.");
  }

  @Test
  void parameters_out_of_range_are_refused() {
    assertThatThrownBy(
            () -> new ElectreII.Parameters(2, 0.5, 0.3, 0.6, 0.3, DiscordanceScale.GLOBAL))
        .hasMessage("p0 must be from 0 to 1, but was 2.0");
  }
}
