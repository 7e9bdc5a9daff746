package dev.steelyard.core.method.electre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.ReferenceCase;
import dev.steelyard.core.method.ReferenceCases;
import dev.steelyard.core.result.RankedAlternative;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ElectreITest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return ElectreI.DEFINITION;
  }

  private static ElectreI of(ReferenceCase each) {
    var scale =
        each.word("discordanceScale").equals("global")
            ? DiscordanceScale.GLOBAL
            : DiscordanceScale.PER_CRITERION;
    return new ElectreI(
        new ElectreI.Parameters(
            each.number("concordanceThreshold"), each.number("discordanceThreshold"), scale));
  }

  @TestFactory
  Stream<DynamicTest> reproduces_the_reference_cases() {
    return ReferenceCases.tests("electre1", ElectreITest::of);
  }

  @Test
  void knows_whether_the_kernel_is_unique_and_chooses_it() {
    for (ReferenceCase each : ReferenceCases.of("electre1")) {
      boolean unique = each.node().path("kernelUnique").asBoolean();
      var method = of(each);
      var evaluation = method.evaluate(each.input());

      assertThat(((Step.Condition) evaluation.step("kernelUnique").orElseThrow()).holds())
          .as(each.id())
          .isEqualTo(unique);
      if (unique) {
        assertThat(evaluation.ranking().first())
            .as(each.id())
            .containsExactlyElementsOf(
                ((Step.Sets) evaluation.step("kernels").orElseThrow()).sets().get(0));
      } else {
        assertThat(method.fitness(each.input()).level()).isEqualTo(Fitness.Level.DEGENERATE);
      }
    }
  }

  @Test
  void a_kernel_can_be_followed_by_hand() {
    // the example of docs/methods/electre-i.md
    var bicycles =
        Cases.input(
            List.of("city", "tour", "cargo"),
            new double[] {0.4, 0.35, 0.25},
            new double[] {8, 7, 20},
            new double[] {6, 9, 15},
            new double[] {9, 3, 80});
    var method = new ElectreI(new ElectreI.Parameters(0.6, 0.5, DiscordanceScale.PER_CRITERION));
    var evaluation = method.evaluate(bicycles);
    var concordance = ((Step.Pairs) evaluation.step("concordance").orElseThrow()).table();
    var discordance = ((Step.Pairs) evaluation.step("discordance").orElseThrow()).table();

    assertThat(concordance.value(0, 1)).isCloseTo(0.65, within(1e-12));
    assertThat(discordance.value(0, 1)).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(concordance.value(2, 0)).isCloseTo(0.65, within(1e-12));
    assertThat(discordance.value(2, 0)).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(((Step.Relation) evaluation.step("outranking").orElseThrow()).rows())
        .containsExactly("010", "000", "000");
    assertThat(evaluation.ranking().first()).containsExactly("city", "cargo");
  }

  private static MethodInput circle() {
    // p over q, q over r, r over p by two thirds of the weight; s is worst everywhere
    return Cases.input(
        List.of("p", "q", "r", "s"),
        new double[] {1, 1, 1},
        new double[] {3, 1, 2},
        new double[] {2, 3, 1},
        new double[] {1, 2, 3},
        new double[] {0, 0, 0});
  }

  @Test
  void alternatives_in_a_circle_are_chosen_together_and_the_fitness_says_so() {
    var method = new ElectreI(new ElectreI.Parameters(0.6, 1, DiscordanceScale.PER_CRITERION));

    var evaluation = method.evaluate(circle());

    assertThat(((Step.Sets) evaluation.step("kernels").orElseThrow()).sets()).isEmpty();
    assertThat(evaluation.ranking().ranked())
        .extracting(RankedAlternative::alternative, RankedAlternative::rank)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("p", 1),
            org.assertj.core.api.Assertions.tuple("q", 1),
            org.assertj.core.api.Assertions.tuple("r", 1),
            org.assertj.core.api.Assertions.tuple("s", 4));
    assertThat(method.fitness(circle()).remarks())
        .extracting(each -> each.message())
        .containsExactly("The outranking relation does not have exactly one kernel.");
  }

  @Test
  void an_alternative_that_dominates_outranks_without_discordance() {
    // RMCDA finds a discordance of 0.89 here and no outranking
    var input =
        Cases.input(
            List.of("good", "bad"),
            new double[] {0.5, 0.5},
            new double[] {10, 9},
            new double[] {1, 1});

    var evaluation = new ElectreI(ElectreI.Parameters.STANDARD).evaluate(input);

    assertThat(((Step.Pairs) evaluation.step("discordance").orElseThrow()).table().value(0, 1))
        .isZero();
    assertThat(evaluation.ranking().first()).containsExactly("good");
  }

  @Test
  void every_alternative_that_none_outranks_is_in_every_kernel() {
    var chain = Cases.chain();
    var evaluation = new ElectreI(ElectreI.Parameters.STANDARD).evaluate(chain);

    assertThat(evaluation.ranking().first()).containsExactly("a1");
    assertThat(((Step.Sets) evaluation.step("kernels").orElseThrow()).sets())
        .containsExactly(List.of("a1"));
  }

  @Test
  void too_many_kernels_are_left_out_and_the_circuits_are_reduced_instead() {
    // eleven pairs of mutual outranking without any relation between pairs have 2048 kernels
    boolean[][] pairs = new boolean[22][22];
    for (int i = 0; i < 22; i++) {
      pairs[i][i ^ 1] = true;
    }
    var ids = java.util.stream.IntStream.range(0, 22).mapToObj(i -> "x" + i).toList();

    var selection = new Selection(ids, pairs);

    assertThat(Kernels.of(pairs)).isEmpty();
    assertThat(selection.steps()).extracting(Step::id).doesNotContain("kernels");
    assertThat(selection.scores().least()).isEqualTo(1);
  }

  @Test
  void parameters_out_of_range_are_refused() {
    assertThatThrownBy(() -> new ElectreI.Parameters(1.1, 0.3, DiscordanceScale.GLOBAL))
        .hasMessage("concordanceThreshold must be from 0 to 1, but was 1.1");
    assertThatThrownBy(() -> new ElectreI.Parameters(0.7, -0.3, DiscordanceScale.GLOBAL))
        .hasMessage("discordanceThreshold must be from 0 to 1, but was -0.3");
  }
}
