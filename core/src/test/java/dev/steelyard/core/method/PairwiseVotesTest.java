package dev.steelyard.core.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.voting.Copeland;
import org.junit.jupiter.api.Test;

class PairwiseVotesTest {

  private final PairwiseVotes votes = PairwiseVotes.of(Ballots.TENNESSEE);

  @Test
  void support_is_the_number_of_voters() {
    assertThat(votes.support(0, 1)).isEqualTo(42);
    assertThat(votes.support(1, 0)).isEqualTo(58);
    assertThat(votes.margin(2, 3)).isEqualTo(66);
    assertThat(votes.majority(3, 2)).isEqualTo(-1);
  }

  @Test
  void shares_that_differ_by_rounding_only_are_a_draw() {
    var input =
        Ballots.columns(new double[] {1, 2}, new double[] {1, 2}, new double[] {2, 1})
            .withWeights(0.1, 0.2, 0.3);

    assertThat(0.1 + 0.2).isNotEqualTo(0.3);
    assertThat(PairwiseVotes.of(input).majority(0, 1)).isZero();
  }

  @Test
  void parts_are_votes_and_sum_to_the_margin() {
    assertThat(PairwiseVotes.attribution(Ballots.TENNESSEE).compare(1, 0).gap()).isEqualTo(16);
  }

  @Test
  void pairs_are_shown_up_to_five_hundred_alternatives() {
    assertThat(votes.steps()).extracting(Step::id).containsExactly("support");
    assertThat(PairwiseVotes.of(Ballots.columns(new double[501])).steps()).isEmpty();
  }

  @Test
  void more_than_three_thousand_alternatives_are_refused() {
    var input = Ballots.columns(new double[3001]);
    var method = new Copeland();

    assertThat(method.fitness(input).level()).isEqualTo(Fitness.Level.REFUSED);
    assertThatThrownBy(() -> method.evaluate(input))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessageContaining(
            "Copeland's rule compares every two alternatives and takes at most 3000 of them, but"
                + " there are 3001.");
  }
}
