package dev.steelyard.core.robustness.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.steelyard.core.method.ReferenceCase;
import dev.steelyard.core.method.ReferenceCases;
import dev.steelyard.core.table.PerformanceTable;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Together with first places and pairs, on the reference cases with certain values. */
class RankSharesTest {

  @TestFactory
  Stream<DynamicTest> reference_cases() {
    return ReferenceCases.of("smaa").stream()
        .filter(each -> each.node().has("matrix"))
        .map(each -> DynamicTest.dynamicTest(each.id(), () -> check(each)));
  }

  private static void check(ReferenceCase each) {
    PerformanceTable values = each.input().performances();
    JsonNode order = each.parameters().path("importanceOrder");
    WeightRegion region =
        order.isArray()
            ? WeightRegion.ranked(
                IntStream.range(0, order.size()).map(k -> order.get(k).asInt()).toArray())
            : WeightRegion.unknown(values.width());
    RankShares ranks = RankShares.of(values, region).orElseThrow();
    FirstPlaces first = FirstPlaces.of(values, region).orElseThrow();
    var pairs = new PairwiseWinning(values, region);
    for (int i = 0; i < values.rows(); i++) {
      int row = i;
      JsonNode expected = each.expected();
      IntStream.range(0, values.rows())
          .forEach(
              k -> {
                near(ranks.share(row, k + 1), expected.path("rankAcceptability").get(row).get(k));
                if (k != row) {
                  near(pairs.probability(row, k), expected.path("pairwiseWinning").get(row).get(k));
                }
              });
      checkCentre(first, row, expected);
    }
  }

  private static void checkCentre(FirstPlaces first, int row, JsonNode expected) {
    JsonNode weights = expected.path("centralWeights").get(row);
    assertThat(first.centralWeights(row).isEmpty()).isEqualTo(weights.isNull());
    assertThat(first.confidence(row).isEmpty()).isEqualTo(weights.isNull());
    for (int j = 0; j < weights.size(); j++) {
      near(first.centralWeights(row).orElseThrow().get(j), weights.get(j));
      near(first.confidence(row).orElseThrow(), expected.path("confidenceFactors").get(row));
    }
  }

  private static void near(double actual, JsonNode expected) {
    assertThat(actual).isCloseTo(expected.asDouble(), within(1e-12));
  }

  @Test
  void ranks_agree_with_first_places_and_with_pairs() {
    var random = new SplittableRandom(17);
    for (int trial = 0; trial < 12; trial++) {
      int n = 2 + trial % 3;
      int m = n == 4 ? 5 : 8;
      PerformanceTable values = Tables.random(random, m, n);
      WeightRegion region = WeightRegion.unknown(n);
      RankShares ranks = RankShares.of(values, region).orElseThrow();
      FirstPlaces first = FirstPlaces.of(values, region).orElseThrow();
      var pairs = new PairwiseWinning(values, region);
      for (int i = 0; i < m; i++) {
        int row = i;
        assertThat(ranks.share(i, 1)).isCloseTo(first.share(i), within(1e-13));
        assertThat(IntStream.rangeClosed(1, m).mapToDouble(r -> r * ranks.share(row, r)).sum())
            .isCloseTo(pairs.expectedRank(i), within(1e-12));
        assertThat(IntStream.rangeClosed(1, m).mapToDouble(r -> ranks.share(row, r)).sum())
            .isCloseTo(1, within(1e-14));
        assertThat(IntStream.range(0, m).mapToDouble(k -> ranks.share(k, row + 1)).sum())
            .isCloseTo(1, within(1e-14));
      }
    }
  }

  @Test
  void equal_alternatives_share_their_ranks() {
    PerformanceTable values = Tables.rows(new double[][] {{1, 0}, {0, 1}, {0, 1}});
    RankShares ranks = RankShares.of(values, WeightRegion.unknown(2)).orElseThrow();

    assertThat(ranks.share(1, 1)).isEqualTo(.25);
    assertThat(ranks.share(1, 2)).isEqualTo(.5);
    assertThat(ranks.share(2, 3)).isEqualTo(.25);
    assertThat(ranks.share(0, 2)).isZero();
  }

  @Test
  void ranks_add_up_to_one_number() {
    PerformanceTable values = Tables.rows(new double[][] {{1, 0}, {0, 1}, {.1, .1}});
    RankShares ranks = RankShares.of(values, WeightRegion.unknown(2)).orElseThrow();
    double third = ranks.share(0, 3);

    assertThat(third).isCloseTo(.1, within(1e-15));
    assertThat(ranks.holistic(0, RankWorth.LINEAR))
        .isCloseTo(.5 + .5 * ranks.share(0, 2), within(1e-15));
    assertThat(ranks.holistic(0, RankWorth.INVERSE))
        .isCloseTo(.5 + .4 / 2 + third / 3, within(1e-15));
    assertThat(ranks.holistic(0, RankWorth.CENTROID))
        .isCloseTo(.5 + .4 * 5 / 11 + third * 2 / 11, within(1e-15));
  }

  @Test
  void the_only_rank_is_worth_everything() {
    for (RankWorth worth : RankWorth.values()) {
      assertThat(worth.of(1, 1)).isEqualTo(1);
      assertThat(worth.of(1, 7)).isEqualTo(1);
    }
  }

  @Test
  void too_many_pieces_give_no_answer() {
    PerformanceTable values = Tables.random(new SplittableRandom(1), 8, 4);

    assertThat(RankShares.of(values, WeightRegion.unknown(4), 50)).isEmpty();
  }

  @Test
  void a_region_of_other_criteria_is_refused() {
    assertThatThrownBy(() -> RankShares.of(Tables.pair(), WeightRegion.unknown(3)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
