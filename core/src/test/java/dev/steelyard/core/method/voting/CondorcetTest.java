package dev.steelyard.core.method.voting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.error.Warning;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.Ballots;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import java.util.List;
import org.junit.jupiter.api.Test;

class CondorcetTest extends MethodContract {

  private final Condorcet method = new Condorcet();

  @Override
  protected MethodDefinition definition() {
    return Condorcet.DEFINITION;
  }

  private List<String> members(MethodInput input, String step) {
    return ((Step.Members) method.evaluate(input).step(step).orElseThrow()).members();
  }

  @Test
  void nashville_beats_every_other_town_and_memphis_loses_to_each() {
    assertThat(method.fitness(Ballots.TENNESSEE).level()).isEqualTo(Fitness.Level.FIT);
    assertThat(method.evaluate(Ballots.TENNESSEE).ranking().first()).containsExactly("N");
    assertThat(members(Ballots.TENNESSEE, "winner")).containsExactly("N");
    assertThat(members(Ballots.TENNESSEE, "loser")).containsExactly("M");
    assertThat(members(Ballots.TENNESSEE, "smithSet")).containsExactly("N");
  }

  @Test
  void the_page_example_has_the_middle_as_winner() {
    assertThat(method.evaluate(Ballots.MIDDLE).scores().toArray()).containsExactly(0, 1, 0);
  }

  @Test
  void a_circle_has_no_winner_and_says_so() {
    assertThat(method.fitness(Ballots.CIRCLE).remarks())
        .extracting(Warning::message)
        .containsExactly("Every alternative is beaten by another one.");
    assertThat(method.evaluate(Ballots.CIRCLE).ranking().first()).containsExactly("A", "B", "C");
    assertThat(members(Ballots.CIRCLE, "winner")).isEmpty();
    assertThat(members(Ballots.CIRCLE, "smithSet")).containsExactly("A", "B", "C");
  }

  @Test
  void several_unbeaten_ones_share_the_first_rank_and_none_is_the_winner() {
    var draw = Ballots.of("ABC", "1 ABC", "1 BAC");

    assertThat(method.fitness(draw).remarks())
        .extracting(Warning::message)
        .containsExactly("Several alternatives are unbeaten.");
    assertThat(method.evaluate(draw).ranking().first()).containsExactly("A", "B");
    assertThat(members(draw, "winner")).isEmpty();
    assertThat(members(draw, "loser")).containsExactly("C");
  }
}
