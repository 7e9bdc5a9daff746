package dev.steelyard.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RankingTest {

  private static Ranking ranking(TiePolicy ties, double... scores) {
    var ids = IntStream.range(0, scores.length).mapToObj(i -> "a" + i).toList();
    return Ranking.of(ids, scores, ties);
  }

  private static List<Integer> ranks(Ranking ranking) {
    return ranking.ranked().stream().map(RankedAlternative::rank).toList();
  }

  @Test
  void the_highest_score_comes_first() {
    assertThat(ranking(TiePolicy.COMPETITION, 20, 80, 50).ranked())
        .containsExactly(
            new RankedAlternative("a1", 1, 80),
            new RankedAlternative("a2", 2, 50),
            new RankedAlternative("a0", 3, 20));
  }

  @Test
  void equal_scores_share_the_better_rank_in_a_competition() {
    assertThat(ranks(ranking(TiePolicy.COMPETITION, 80, 70, 70, 60))).containsExactly(1, 2, 2, 4);
    assertThat(ranks(ranking(TiePolicy.COMPETITION, 70, 70, 70, 60, 60)))
        .containsExactly(1, 1, 1, 4, 4);
  }

  @Test
  void no_rank_stays_free_when_ranking_densely() {
    assertThat(ranks(ranking(TiePolicy.DENSE, 80, 70, 70, 60))).containsExactly(1, 2, 2, 3);
    assertThat(ranks(ranking(TiePolicy.DENSE, 70, 70, 70, 60, 60))).containsExactly(1, 1, 1, 2, 2);
  }

  @ParameterizedTest
  @EnumSource
  void equal_scores_keep_the_order_stated(TiePolicy ties) {
    assertThat(ranking(ties, 60, 70, 60, 70).order()).containsExactly("a1", "a3", "a0", "a2");
    assertThat(ranking(ties, 60, 70, 60, 70).first()).containsExactly("a1", "a3");
  }

  @ParameterizedTest
  @EnumSource
  void scores_that_differ_by_rounding_alone_are_equal_and_keep_the_order_stated(TiePolicy ties) {
    var ranking = ranking(ties, 0.3, 0.1 + 0.2, 0.3);

    assertThat(ranks(ranking)).containsExactly(1, 1, 1);
    assertThat(ranking.order()).containsExactly("a0", "a1", "a2");
  }

  @Test
  void the_tolerance_is_a_part_of_the_largest_magnitude() {
    assertThat(TiePolicy.tolerance(new double[] {1, -50, 20})).isEqualTo(50 * 1e-10);
    assertThat(TiePolicy.tolerance(new double[] {0, 0})).isZero();
    assertThat(TiePolicy.tolerance(new double[0])).isZero();
    assertThat(ranks(ranking(TiePolicy.COMPETITION, 100, 100 - 2e-8))).containsExactly(1, 2);
    assertThat(ranks(ranking(TiePolicy.COMPETITION, 100, 100 - 0.9e-8))).containsExactly(1, 1);
  }

  @Test
  void a_chain_of_near_equal_scores_shares_one_rank() {
    double step = 0.9e-8;

    var ranking = ranking(TiePolicy.COMPETITION, 100 - 2 * step, 100 - step, 100, 99);

    assertThat(ranks(ranking)).containsExactly(1, 1, 1, 4);
    assertThat(ranking.order()).containsExactly("a0", "a1", "a2", "a3");
  }

  @ParameterizedTest
  @EnumSource
  void zeros_and_negative_zeros_are_equal(TiePolicy ties) {
    assertThat(ranking(ties, -0.0, 0.0, -0.0).order()).containsExactly("a0", "a1", "a2");
    assertThat(ranks(ranking(ties, -0.0, 0.0, -0.0))).containsExactly(1, 1, 1);
  }

  @Test
  void negative_scores_are_ranked_like_any_others() {
    assertThat(ranking(TiePolicy.COMPETITION, -5, -1, 0).order()).containsExactly("a2", "a1", "a0");
  }

  @ParameterizedTest
  @EnumSource
  void one_alternative_is_first_and_none_is_nobody(TiePolicy ties) {
    assertThat(ranking(ties, 0).first()).containsExactly("a0");
    assertThat(ranking(ties).first()).isEmpty();
    assertThat(ranking(ties).ranked()).isEmpty();
  }

  @Test
  void a_score_is_found_by_alternative() {
    assertThat(ranking(TiePolicy.COMPETITION, 20, 80).score("a0")).isEqualTo(20);
    assertThatThrownBy(() -> ranking(TiePolicy.COMPETITION, 20).score("a1"))
        .isInstanceOf(NoSuchElementException.class);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void a_score_that_is_no_number_is_a_fault_of_the_method(double score) {
    assertThatThrownBy(() -> ranking(TiePolicy.COMPETITION, 20, score))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("number of 'a1' must be finite, but was " + score);
  }

  @Test
  void every_alternative_needs_a_score() {
    assertThatThrownBy(() -> Ranking.of(List.of("a"), new double[2], TiePolicy.DENSE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected 1 numbers, but was 2");
  }
}
