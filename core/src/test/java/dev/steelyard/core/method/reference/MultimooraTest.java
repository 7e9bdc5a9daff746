package dev.steelyard.core.method.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.ReferenceCases;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MultimooraTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return Multimoora.DEFINITION;
  }

  @TestFactory
  Stream<DynamicTest> reproduces_every_reference_case() {
    return ReferenceCases.tests("multimoora", each -> new Multimoora());
  }

  @Test
  void scores_the_bikes_as_its_page_says() {
    Plain.assertScores(new Multimoora(), Plain.bikes(), 0, 1, 2, 0);
    Plain.assertOrder(new Multimoora(), Plain.bikes(), "a2", "a1", "a3");
  }

  @Test
  void weights_decide_where_programs_that_ignore_them_see_another_winner() {
    double[][] rows = {{2, 5, 8}, {3, 4, 3}, {7, 3, 9}};

    Plain.assertOrder(new Multimoora(), Plain.of(rows, "++-", .9, .05, .05), "a3", "a2", "a1");
    assertThat(new Multimoora().evaluate(Plain.of(rows, "++-", .1, .1, .8)).ranking().first())
        .containsExactly("a2");
  }

  @Test
  void ranks_are_dense_and_shared_by_equals() {
    var input = Plain.of(new double[][] {{1, 5}, {2, 6}, {2, 6}, {3, 7}}, "++", .5, .5);

    var ranks =
        ((Step.Table) new Multimoora().evaluate(input).step("rankMatrix").orElseThrow()).table();

    for (int ranking = 0; ranking < 3; ranking++) {
      assertThat(ranks.column(ranking).toArray()).containsExactly(3, 2, 2, 1);
    }
  }

  @Test
  void a_pair_that_shares_a_rank_gives_no_point() {
    var input = Plain.of(new double[][] {{2, 6}, {2, 6}}, "++", .5, .5);

    Plain.assertScores(new Multimoora(), input, 0, 0, 0);
  }

  @Test
  void zeros_are_refused_by_cell() {
    var input = Plain.of(new double[][] {{0, 1}, {3, 2}}, "++", .5, .5);

    Plain.assertRefused(new Multimoora(), input, "MULTIMOORA needs performances above 0");
  }

  @Test
  void a_benefit_of_weight_0_leaves_everybody_level_and_is_remarked() {
    var input = Plain.bikes().withWeights(.5, .5, 0);

    Plain.assertRemarked(new Multimoora(), input, "weight 0");
    Plain.assertScores(new Multimoora(), input, 0, 0, 0, 0);
  }
}
