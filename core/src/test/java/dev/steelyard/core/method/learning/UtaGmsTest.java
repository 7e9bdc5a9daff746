package dev.steelyard.core.method.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.PerformanceTable;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UtaGmsTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return UtaGms.DEFINITION;
  }

  @Override
  protected Map<String, Setting> settings(MethodInput input) {
    var ids = input.alternatives().stream().sorted().limit(2).map(Setting::of).toList();
    return Map.of("examples", new Setting.Items(ids));
  }

  @Override
  protected MethodInput table(SplittableRandom random) {
    return Samples.trade(random);
  }

  private static UtaGms method(List<List<String>> examples) {
    return new UtaGms(new UtaGms.Parameters(examples, 0.001));
  }

  /** d is at least as good as a and c everywhere. */
  private static MethodInput four() {
    return MethodInput.of(
        PerformanceTable.of(
            List.of("a", "b", "c", "d"),
            List.of("c1", "c2"),
            new double[][] {{2, 0, 1, 2}, {0, 2, 1, 1}}),
        List.of(Direction.MAXIMIZE, Direction.MAXIMIZE),
        0.5,
        0.5);
  }

  private static List<String> rows(Evaluation evaluation, String step) {
    return ((Step.Relation) evaluation.step(step).orElseThrow()).rows();
  }

  @Test
  void a_small_example_has_the_relations_found_by_hand() {
    var evaluation = method(Samples.pair("a", "b")).evaluate(four());

    assertThat(rows(evaluation, "necessary")).containsExactly("1100", "0100", "0010", "1111");
    assertThat(rows(evaluation, "possible")).containsExactly("1111", "0110", "1111", "1111");
    assertThat(rows(evaluation, "relation")).containsExactly("IPRN", "NIRN", "RRIN", "PPPI");
  }

  /** The three alternatives of the documentation of the R package ror. */
  @Test
  void the_necessary_relation_is_that_of_the_r_package_ror() {
    var three =
        MethodInput.of(
            PerformanceTable.of(
                List.of("a1", "a2", "a3"),
                List.of("c1", "c2", "c3"),
                new double[][] {{1, 2, 2}, {1, 1, 0.5}, {1, 1.1, 3}}),
            List.of(Direction.MAXIMIZE, Direction.MAXIMIZE, Direction.MAXIMIZE),
            1,
            1,
            1);

    assertThat(rows(method(Samples.pair("a3", "a2")).evaluate(three), "necessary"))
        .containsExactly("100", "110", "111");
  }

  @Test
  void the_rank_is_the_layer_and_shared_by_incomparable_alternatives() {
    var ranking = method(Samples.pair("a", "b")).evaluate(four()).ranking();

    assertThat(ranking.score("d")).isEqualTo(1);
    assertThat(ranking.score("a")).isEqualTo(2);
    assertThat(ranking.score("c")).isEqualTo(2);
    assertThat(ranking.score("b")).isEqualTo(3);
    assertThat(ranking.rank("b")).isEqualTo(4);
  }

  @Test
  void an_equality_holds_in_every_function() {
    var evaluation = method(List.of(List.of("a", "b"))).evaluate(four());

    assertThat(rows(evaluation, "relation").get(0)).startsWith("II");
    assertThat(evaluation.ranking().rank("a")).isEqualTo(evaluation.ranking().rank("b"));
  }

  @Test
  void the_offices_of_the_page_are_as_found_by_hand() {
    var examples = List.of(List.of("north"), List.of("south"), List.of("west"));
    var offices = Samples.offices();
    int[] rows = {0, 1, 2, 3};
    double[][] columns =
        IntStream.range(0, 3)
            .mapToObj(
                j ->
                    IntStream.of(rows)
                        .mapToDouble(i -> offices.performances().value(i, j))
                        .toArray())
            .toArray(double[][]::new);
    var four =
        MethodInput.of(
            PerformanceTable.of(offices.alternatives().subList(0, 4), offices.criteria(), columns),
            offices.directions(),
            offices.weights());
    var evaluation = method(examples).evaluate(four);

    assertThat(rows(evaluation, "relation")).containsExactly("IPRP", "NIRP", "RRIR", "NNRI");
    assertThat(evaluation.ranking().first()).containsExactly("north", "east");
    assertThat(evaluation.ranking().score("west")).isEqualTo(3);
  }

  @Test
  void necessary_is_part_of_possible_transitive_and_above_dominance() {
    for (int seed = 0; seed < 20; seed++) {
      var input = Samples.trade(new SplittableRandom(seed));
      var evaluation = method(List.of(List.of("a1"), List.of("a10"))).evaluate(input);
      var necessary = rows(evaluation, "necessary");
      var possible = rows(evaluation, "possible");

      assertThat(necessary.get(0).charAt(1)).isEqualTo('1');
      assertThat(possible.get(1).charAt(0)).isEqualTo('0');
      assertPartial(necessary, possible);
    }
  }

  private static void assertPartial(List<String> necessary, List<String> possible) {
    for (int a = 0; a < necessary.size(); a++) {
      for (int b = 0; b < necessary.size(); b++) {
        boolean certain = necessary.get(a).charAt(b) == '1';
        assertThat(!certain || possible.get(a).charAt(b) == '1').isTrue();
        assertThat(possible.get(a).charAt(b) == '1' || possible.get(b).charAt(a) == '1').isTrue();
        assertThat(!certain || reaches(necessary, a, b)).isTrue();
      }
    }
  }

  /** Whether a is at least as good as all that b is at least as good as. */
  private static boolean reaches(List<String> necessary, int a, int b) {
    return IntStream.range(0, necessary.size())
        .allMatch(c -> necessary.get(b).charAt(c) == '0' || necessary.get(a).charAt(c) == '1');
  }

  @Test
  void a_contradiction_is_refused_and_only_its_comparisons_are_named() {
    var method = method(List.of(List.of("a"), List.of("c"), List.of("d")));

    assertThat(method.fitness(four()).level()).isEqualTo(Fitness.Level.REFUSED);
    assertThatThrownBy(() -> method.evaluate(four()))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessageContaining("\"c\" above \"d\"")
        .hasMessageNotContaining("\"a\" above \"c\"");
  }

  @Test
  void a_necessary_preference_is_a_pull_for_the_better() {
    var evaluation = method(Samples.pair("a", "b")).evaluate(four());

    assertThat(evaluation.compare("d", "a").gap()).isPositive();
    assertThat(evaluation.compare("a", "b").gap()).isPositive();
    assertThat(evaluation.contributions()).isEmpty();
  }

  @Test
  void too_many_alternatives_are_refused() {
    int m = 41;
    double[] numbers = IntStream.range(0, m).asDoubleStream().toArray();
    var ids = IntStream.range(0, m).mapToObj(i -> "a" + i).toList();
    var input =
        MethodInput.of(
            PerformanceTable.of(ids, List.of("c"), new double[][] {numbers}),
            List.of(Direction.MAXIMIZE),
            1);

    assertThatThrownBy(() -> method(Samples.pair("a2", "a1")).evaluate(input))
        .hasMessageContaining("judges at most 40 alternatives");
  }

  @Test
  void the_weights_of_the_decision_change_nothing_and_a_remark_says_so() {
    var method = method(Samples.pair("a", "b"));

    assertThat(method.evaluate(four().withWeights(9, 1))).isEqualTo(method.evaluate(four()));
    assertThat(method.fitness(four()).remarks())
        .anyMatch(remark -> remark.message().equals("The weights of the decision are not used."));
  }
}
