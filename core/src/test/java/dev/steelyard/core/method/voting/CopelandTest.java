package dev.steelyard.core.method.voting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.Ballots;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import org.junit.jupiter.api.Test;

class CopelandTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return Copeland.DEFINITION;
  }

  @Test
  void nashville_beats_three_and_memphis_nobody() {
    assertThat(new Copeland().evaluate(Ballots.TENNESSEE).scores().toArray())
        .containsExactly(0, 3, 2, 1);
  }

  @Test
  void the_page_example_puts_the_middle_first() {
    assertThat(new Copeland().evaluate(Ballots.MIDDLE).scores().toArray()).containsExactly(0, 2, 1);
  }

  @Test
  void a_circle_is_a_tie_of_all() {
    assertThat(new Copeland().evaluate(Ballots.CIRCLE).ranking().first()).hasSize(3);
  }

  @Test
  void a_draw_is_half_a_win() {
    var input = Ballots.columns(new double[] {1, 2}, new double[] {2, 1});

    assertThat(new Copeland().evaluate(input).scores().toArray()).containsExactly(0.5, 0.5);
  }

  @Test
  void schulze_s_voters_leave_three_with_two_wins_each() {
    var evaluation = new Copeland().evaluate(Ballots.SCHULZE);

    assertThat(evaluation.scores().toArray()).containsExactly(2, 2, 2, 1, 3);
    assertThat(((Step.Relation) evaluation.step("majority").orElseThrow()).rows())
        .containsExactly("INPPN", "PINPN", "NPINP", "NNPIN", "PPNPI");
  }
}
