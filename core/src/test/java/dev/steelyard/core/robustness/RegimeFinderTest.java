package dev.steelyard.core.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.table.Column;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RegimeFinderTest {

  private static final double[] WEIGHTS = {0.4, 0.3, 0.2, 0.1};

  private static double[] doubles(double... values) {
    return values;
  }

  private static Column column(double... values) {
    return Column.of(
        IntStream.range(0, values.length).mapToObj(j -> "c" + (j + 1)).toList(), values);
  }

  private static double[] pulls(double[] weights, double[] first, double[] second) {
    return IntStream.range(0, weights.length)
        .mapToDouble(j -> weights[j] * (first[j] - second[j]))
        .toArray();
  }

  private static RegimeFinding find(double[] weights, double[] first, double[] second) {
    var comparison = Comparison.of("a", "b", column(pulls(weights, first, second)), Measure.POINTS);
    return new RegimeFinder(comparison, column(weights), column(first), column(second), 1).find();
  }

  private static List<Regime> regimes(RegimeFinding finding) {
    return finding.evidence().stream().map(RegimeEvidence::regime).toList();
  }

  @Test
  void in_the_golden_pair_one_criterion_is_enough() {
    var finding = find(WEIGHTS, doubles(90, 50, 40, 70), doubles(60, 80, 50, 60));
    var decisive = (RegimeEvidence.Decisive) finding.strongest();

    assertThat(regimes(finding)).containsExactly(Regime.CRITICAL, Regime.LEDGER);
    assertThat(decisive.sum()).isEqualTo(12);
    assertThat(decisive.barrier()).isEqualTo(11);
    assertThat(finding.of(Regime.DOMINANCE)).isEmpty();
    assertThat(finding.of(Regime.LEDGER)).isPresent();
  }

  @Test
  void dominance_is_said_first_and_is_also_a_ranking() {
    var finding = find(WEIGHTS, doubles(50, 50, 40, 41), doubles(50, 40, 40, 40));
    var dominates = (RegimeEvidence.Dominates) finding.strongest();

    assertThat(dominates.better()).containsExactly("c2", "c4");
    assertThat(dominates.proof().holds()).isTrue();
    assertThat(regimes(finding)).contains(Regime.RANKING_DECIDES, Regime.CRITICAL);
  }

  @Test
  void a_small_lead_is_close_but_what_is_proved_stays_proved() {
    assertThat(regimes(find(WEIGHTS, doubles(50, 50, 50, 50), doubles(49, 50, 50, 50))))
        .containsExactly(Regime.DOMINANCE, Regime.RANKING_DECIDES, Regime.TOO_CLOSE);
    assertThat(regimes(find(WEIGHTS, doubles(50, 50, 50, 0), doubles(49, 50, 50, 1))))
        .containsExactly(Regime.RANKING_DECIDES, Regime.TOO_CLOSE);
  }

  @Test
  void less_than_a_shown_digit_above_the_least_lead_is_close() {
    double[] level = {50, 50};
    var just = find(doubles(0.5, 0.5), doubles(60, 42.02), level);
    var above = find(doubles(0.5, 0.5), doubles(42, 60.2), level);

    assertThat(just.of(Regime.TOO_CLOSE)).get().hasFieldOrPropertyWithValue("onlyJust", true);
    assertThat(above.regime()).isEqualTo(Regime.RANKING_DECIDES);
    assertThat(above.of(Regime.TOO_CLOSE)).isEmpty();
  }

  @Test
  void level_alternatives_are_close_and_nothing_else() {
    double[] level = {50, 50, 50, 50};

    assertThat(regimes(find(WEIGHTS, level, level))).containsExactly(Regime.TOO_CLOSE);
  }

  @Test
  void criteria_off_the_average_weight_are_named_where_equal_weights_turn_the_order() {
    var finding = find(WEIGHTS, doubles(80, 50, 20, 20), doubles(40, 50, 50, 50));
    var against = (RegimeEvidence.AgainstAverage) finding.of(Regime.AGAINST_AVERAGE).orElseThrow();

    assertThat(against.equalGap()).isEqualTo(-5);
    assertThat(against.above()).containsExactly("c1");
    assertThat(against.below()).containsExactly("c3", "c4");
  }

  @Test
  void equal_weights_leave_open_which_of_them_comes_first() {
    var finding = find(doubles(0.5, 0.5), doubles(0, 90), doubles(50, 10));

    assertThat(finding.strongest())
        .isInstanceOfSatisfying(
            RegimeEvidence.Ranked.class,
            ranked -> assertThat(ranked.order()).containsExactly("c2", "c1"));
  }

  @Test
  void pulls_must_fit_the_weights_and_values() {
    var comparison = Comparison.of("a", "b", column(1, 2), Measure.POINTS);

    assertThatThrownBy(
            () -> new RegimeFinder(comparison, column(1, 1), column(1, 1), column(0, 0), 1))
        .hasMessage("pull of 'c2' must be weight times lead, but was 2.0");
    assertThatThrownBy(() -> new RegimeFinder(comparison, column(1), column(1, 1), column(0, 0), 1))
        .hasMessage("expected criteria [c1], but was [c1, c2]");
    assertThatThrownBy(
            () -> new RegimeFinder(comparison, column(1, 1), column(1, 2), column(0, 0), -1))
        .hasMessage("least lead must be at least 0, but was -1.0");
  }

  @Test
  void every_regime_that_holds_is_found_and_no_other() {
    var random = new SplittableRandom(14);
    for (int k = 0; k < 1000; k++) {
      int size = 1 + random.nextInt(6);
      double[] raw = random.doubles(size, 0.01, 1).toArray();
      double sum = Arrays.stream(raw).sum();
      double[] weights = Arrays.stream(raw).map(each -> each / sum).toArray();
      double[] first = random.ints(size, 0, 21).mapToDouble(each -> 5 * each).toArray();
      double[] second = random.ints(size, 0, 21).mapToDouble(each -> 5 * each).toArray();
      boolean ahead = Arrays.stream(pulls(weights, first, second)).sum() > 0;
      var finding = find(weights, first, second);
      requireTrue(finding, weights, ahead ? first : second, ahead ? second : first);
      assertThat(find(weights, second, first).evidence().stream().map(RegimeEvidence::regime))
          .as("case %s", k)
          .containsExactlyElementsOf(regimes(finding));
    }
  }

  private static void requireTrue(
      RegimeFinding finding, double[] weights, double[] first, double[] second) {
    double[] lead = new double[weights.length];
    Arrays.setAll(lead, j -> first[j] - second[j]);
    double gap = Arrays.stream(pulls(weights, first, second)).sum();
    boolean close = gap < 1.05;
    var found = regimes(finding);
    assertThat(found).isSorted().doesNotHaveDuplicates();
    assertThat(found.contains(Regime.TOO_CLOSE)).isEqualTo(close);
    assertThat(found.contains(Regime.LEDGER)).isEqualTo(!close);
    assertThat(found.contains(Regime.DOMINANCE)).isEqualTo(gap > 0 && least(lead) >= 0);
    assertThat(found.contains(Regime.RANKING_DECIDES))
        .isEqualTo(gap > 0 && least(corners(weights, lead)) >= 0);
    assertThat(found.contains(Regime.AGAINST_AVERAGE))
        .isEqualTo(!close && Arrays.stream(lead).sum() < 0);
  }

  private static double least(double... numbers) {
    return Arrays.stream(numbers).min().orElseThrow();
  }

  /** The leads at the corners of all weights in the order of these. */
  private static double[] corners(double[] weights, double[] lead) {
    var order =
        IntStream.range(0, weights.length)
            .boxed()
            .sorted(Comparator.comparingDouble(j -> -weights[j]))
            .toList();
    return IntStream.rangeClosed(1, weights.length)
        .mapToDouble(
            k -> order.subList(0, k).stream().mapToDouble(j -> lead[j]).average().orElse(0))
        .toArray();
  }
}
