package dev.steelyard.core.method.voting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.error.Warning;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.Ballots;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import org.junit.jupiter.api.Test;

class SchulzeTest extends MethodContract {

  private final Schulze method = new Schulze();

  @Override
  protected MethodDefinition definition() {
    return Schulze.DEFINITION;
  }

  private double[][] paths(MethodInput input) {
    var table = ((Step.Pairs) method.evaluate(input).step("p").orElseThrow()).table();
    double[][] rows = new double[table.rows()][table.rows()];
    for (int i = 0; i < rows.length; i++) {
      for (int k = 0; k < rows.length; k++) {
        rows[i][k] = table.value(i, k);
      }
    }
    return rows;
  }

  @Test
  void reproduces_the_45_voters_of_schulze_2011() {
    assertThat(method.fitness(Ballots.SCHULZE).level()).isEqualTo(Fitness.Level.FIT);
    assertThat(method.evaluate(Ballots.SCHULZE).ranking().order())
        .containsExactly("E", "A", "C", "B", "D");
    assertThat(paths(Ballots.SCHULZE))
        .isDeepEqualTo(
            new double[][] {
              {0, 28, 28, 30, 24},
              {25, 0, 28, 33, 24},
              {25, 29, 0, 29, 24},
              {25, 28, 28, 0, 24},
              {25, 28, 28, 31, 0}
            });
  }

  @Test
  void the_page_example_solves_the_circle_at_its_weakest_link() {
    assertThat(method.evaluate(Ballots.CIRCLE).ranking().order()).containsExactly("A", "B", "C");
    assertThat(paths(Ballots.CIRCLE))
        .isDeepEqualTo(new double[][] {{0, 14, 14}, {12, 0, 16}, {12, 12, 0}});
  }

  @Test
  void tennessee_follows_its_majorities() {
    assertThat(method.evaluate(Ballots.TENNESSEE).ranking().order())
        .containsExactly("N", "C", "K", "M");
  }

  @Test
  void a_circle_of_equal_strength_is_a_tie_that_is_remarked() {
    var circle = Ballots.of("ABC", "1 ABC", "1 BCA", "1 CAB");

    assertThat(method.evaluate(circle).ranking().first()).containsExactly("A", "B", "C");
    assertThat(method.fitness(circle).remarks())
        .extracting(Warning::message)
        .containsExactly("Several alternatives are unbeaten.");
  }

  @Test
  void an_order_that_the_relation_does_not_give_is_remarked() {
    var input = Ballots.of("ABC", "1 ABC", "1 CAB");

    assertThat(((Step.Relation) method.evaluate(input).step("relation").orElseThrow()).rows())
        .containsExactly("IPI", "NII", "III");
    assertThat(method.evaluate(input).scores().toArray()).containsExactly(1, -1, 0);
    assertThat(method.fitness(input).remarks())
        .extracting(Warning::message)
        .containsExactly(
            "The method leaves some alternatives level that are not level with the same others.",
            "Several alternatives are unbeaten.");
    assertThat(((Step.Members) method.evaluate(input).step("unbeaten").orElseThrow()).members())
        .containsExactly("A", "C");
  }
}
