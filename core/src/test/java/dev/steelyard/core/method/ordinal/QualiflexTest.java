package dev.steelyard.core.method.ordinal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.Ballots;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.voting.Kemeny;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class QualiflexTest extends MethodContract {

  private final Qualiflex method = new Qualiflex(Qualiflex.Parameters.STANDARD);

  @Override
  protected MethodDefinition definition() {
    return Qualiflex.DEFINITION;
  }

  private double single(MethodInput input, String step) {
    return ((Step.Single) method.evaluate(input).step(step).orElseThrow()).value();
  }

  @Test
  void the_page_example_by_hand() {
    var evaluation = method.evaluate(Ballots.bicycles());
    var indices = (Step.ByCriterion) evaluation.step("criterionIndices").orElseThrow();

    assertThat(evaluation.ranking().order()).containsExactly("tour", "cargo", "city");
    assertThat(indices.values().toArray()).containsExactly(-1, 3, 1);
    assertThat(single(Ballots.bicycles(), "index")).isCloseTo(0.8, within(1e-12));
  }

  @Test
  void the_index_of_tennessee_is_twice_kemeny_s_votes_less_all_of_them() {
    assertThat(single(Ballots.TENNESSEE, "index")).isEqualTo(2 * 393 - 600);
    assertThat(single(Ballots.TENNESSEE, "optimalOrders")).isEqualTo(1);
  }

  @Test
  void has_the_scores_of_kemeny_s_rule() {
    for (int seed = 0; seed < 50; seed++) {
      var input = table(new SplittableRandom(seed));

      assertThat(method.evaluate(input).scores().toArray())
          .containsExactly(new Kemeny().evaluate(input).scores().toArray());
    }
  }

  @Test
  void refuses_too_many_level_alternatives_and_names_itself() {
    var level = Ballots.columns(new double[21]);

    assertThat(method.fitness(level).level()).isEqualTo(Fitness.Level.REFUSED);
    assertThatThrownBy(() -> method.evaluate(level))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessageContaining("QUALIFLEX orders at most 20 alternatives");
  }
}
