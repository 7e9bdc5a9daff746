package dev.steelyard.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.steelyard.core.method.ReferenceCase;
import dev.steelyard.core.method.ReferenceCases;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RankCorrelationTest {

  private static Map<String, OptionalDouble> all(RankCorrelation correlation) {
    var all = new LinkedHashMap<String, OptionalDouble>();
    all.put("pearsonOnRanks", correlation.pearsonOnRanks());
    all.put("spearmanSquaredDifferences", correlation.spearmanSquaredDifferences());
    all.put("kendallTauA", correlation.kendallTauA());
    all.put("kendallTauB", correlation.kendallTauB());
    all.put("goodmanKruskalGamma", correlation.goodmanKruskalGamma());
    all.put("weightedSpearman", correlation.weightedSpearman());
    all.put("wsCoefficient", correlation.wsCoefficient());
    return all;
  }

  @TestFactory
  Stream<DynamicTest> the_reference_cases() {
    return ReferenceCases.of("rank-comparison").stream()
        .map(each -> DynamicTest.dynamicTest(each.id(), () -> check(each)));
  }

  private static void check(ReferenceCase each) {
    JsonNode node = each.node();
    var actual = all(RankCorrelation.of(ranks(node, "rankingX"), ranks(node, "rankingY")));
    double tolerance = node.path("tolerance").asDouble();
    compare(actual, each.expected(), tolerance);
    JsonNode published = node.path("published");
    compare(actual, published, published.path("tolerance").asDouble());
    node.path("undefined").forEach(name -> assertThat(actual.get(name.asText())).isEmpty());
  }

  private static void compare(
      Map<String, OptionalDouble> actual, JsonNode wanted, double tolerance) {
    wanted
        .properties()
        .forEach(
            entry -> {
              if (actual.containsKey(entry.getKey())) {
                double value = entry.getValue().asDouble();
                assertThat(actual.get(entry.getKey()).getAsDouble())
                    .as(entry.getKey())
                    .isCloseTo(value, within(tolerance * Math.max(1, Math.abs(value))));
              }
            });
  }

  private static double[] ranks(JsonNode node, String key) {
    JsonNode list = node.path(key);
    return IntStream.range(0, list.size()).mapToDouble(i -> list.path(i).asDouble()).toArray();
  }

  @Test
  void one_alternative_and_none_have_no_coefficient() {
    double[] one = {1};

    assertThat(all(RankCorrelation.of(one, one)).values()).allMatch(OptionalDouble::isEmpty);
    assertThat(all(RankCorrelation.of(new double[0], new double[0])).values())
        .allMatch(OptionalDouble::isEmpty);
  }

  @Test
  void pairs_are_counted_as_one_by_one() {
    for (int seed = 0; seed < 100; seed++) {
      var random = new SplittableRandom(seed);
      int m = random.nextInt(2, 30);
      double[] x = random.doubles(m, 0, 10).map(Math::rint).toArray();
      double[] y = random.doubles(m, 0, 10).map(Math::rint).toArray();

      assertThat(RankCorrelation.of(x, y).kendallTauA().getAsDouble())
          .isCloseTo(slowTauA(x, y), within(1e-12));
    }
  }

  private static double slowTauA(double[] x, double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      for (int k = 0; k < i; k++) {
        sum += Math.signum(x[i] - x[k]) * Math.signum(y[i] - y[k]);
      }
    }
    return 2 * sum / (x.length * (x.length - 1.0));
  }

  @Test
  void the_same_order_agrees_fully_whatever_its_ties() {
    for (int tied = 0; tied < 8; tied++) {
      int level = tied;
      double[] ranks = IntStream.range(0, 9).mapToDouble(i -> Math.max(i, level)).toArray();

      assertThat(RankCorrelation.of(ranks, ranks).kendallTauB()).hasValue(1);
    }
  }

  @Test
  void a_million_ranks_are_counted_without_overflow() {
    double[] x = IntStream.rangeClosed(1, 1_000_000).asDoubleStream().toArray();
    double[] y = Arrays.stream(x).map(rank -> x.length + 1 - rank).toArray();

    assertThat(RankCorrelation.of(x, y).kendallTauB()).hasValue(-1);
  }

  @Test
  void rankings_are_compared_by_alternative() {
    var one = Ranking.of(List.of("a", "b", "c"), new double[] {3, 2, 1}, TiePolicy.COMPETITION);
    var other = Ranking.of(List.of("c", "b", "a"), new double[] {1, 2, 3}, TiePolicy.COMPETITION);
    var stranger = Ranking.of(List.of("a", "b"), new double[] {1, 2}, TiePolicy.COMPETITION);

    assertThat(RankCorrelation.of(one, other).kendallTauA()).hasValue(1);
    assertThatThrownBy(() -> RankCorrelation.of(one, stranger))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected a ranking of [a, b, c], but was one of [b, a]");
  }

  @Test
  void refuses_ranks_of_other_sizes_and_ranks_that_are_not_finite() {
    assertThatThrownBy(() -> RankCorrelation.of(new double[2], new double[3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected 2 ranks, but was 3");
    assertThatThrownBy(() -> RankCorrelation.of(new double[1], new double[] {Double.NaN}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a rank must be finite, but was NaN");
  }
}
