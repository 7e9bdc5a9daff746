package dev.steelyard.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.explanation.Ledger.Payment;
import dev.steelyard.core.explanation.Ledger.Rest;
import dev.steelyard.core.table.Column;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class LedgerTest {

  private static final int CASES = 1000;

  private static BigDecimal decimal(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros();
  }

  private static Payment payment(String pro, String con, double amount) {
    return new Payment(pro, con, decimal(amount));
  }

  private static BigDecimal paid(List<Payment> payments) {
    return payments.stream().map(Payment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal rest(List<Rest> rests, String criterion) {
    return rests.stream()
        .filter(each -> each.criterion().equals(criterion))
        .map(Rest::amount)
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }

  @Test
  void reproduces_the_golden_pair() {
    var ledger = Ledger.of(RandomPairs.golden());

    assertThat(ledger.payments()).containsExactly(payment("c1", "c2", 9), payment("c1", "c3", 2));
    assertThat(ledger.left()).extracting(Rest::criterion).containsExactly("c1", "c4");
    assertThat(ledger.left()).extracting(each -> each.amount().intValueExact()).containsOnly(1);
    assertThat(ledger.leftOver()).isEqualByComparingTo("2");
    assertThat(ledger.owed()).isEqualByComparingTo("0");
  }

  @Test
  void a_large_debt_is_paid_in_parts_by_the_largest_pull_left() {
    double[] parts = {4, 3, -6, -0.5};
    var ledger =
        Ledger.of(Comparison.of("a", "b", Column.of(RandomPairs.ids(4), parts), Measure.POINTS));

    assertThat(ledger.payments())
        .containsExactly(payment("c1", "c3", 4), payment("c2", "c3", 2), payment("c2", "c4", 0.5));
    assertThat(ledger.byCon().get("c3")).hasSize(2);
    assertThat(ledger.byPro().get("c2")).hasSize(2);
    assertThat(ledger.leftOver()).isEqualByComparingTo("0.5");
  }

  @Test
  void the_one_behind_cannot_pay_everything() {
    var ledger = Ledger.of(RandomPairs.golden().reversed());

    assertThat(ledger.first()).isEqualTo("b");
    assertThat(ledger.leftOver()).isEqualByComparingTo("0");
    assertThat(ledger.owed()).isEqualByComparingTo("2");
  }

  @Test
  void without_differences_nothing_is_paid() {
    var level =
        Comparison.of("a", "b", Column.of(RandomPairs.ids(2), new double[2]), Measure.POINTS);

    assertThat(Ledger.of(level).payments()).isEmpty();
    assertThat(Ledger.of(level).left()).isEmpty();
  }

  @Test
  void exact_and_shown_lines_add_up_to_every_pull_without_rounding() {
    RandomPairs.check(
        CASES,
        comparison -> {
          requireSums(comparison, Ledger.of(comparison), Pull::points);
          requireSums(comparison, Ledger.shown(comparison), Pull::shown);
        });
  }

  private static void requireSums(
      Comparison comparison, Ledger ledger, ToDoubleFunction<Pull> amount) {
    for (Pull pull : comparison.pulls()) {
      String id = pull.criterion();
      var pays = paid(ledger.byPro().getOrDefault(id, List.of())).add(rest(ledger.left(), id));
      var owes = paid(ledger.byCon().getOrDefault(id, List.of())).add(rest(ledger.unpaid(), id));
      assertThat(pays.subtract(owes)).isEqualByComparingTo(decimal(amount.applyAsDouble(pull)));
      assertThat(pays.signum() * owes.signum()).isZero();
    }
  }

  @Test
  void what_is_left_is_the_gap() {
    RandomPairs.check(
        CASES,
        comparison -> {
          var shown = Ledger.shown(comparison);
          assertThat(shown.leftOver().subtract(shown.owed()))
              .isEqualByComparingTo(decimal(comparison.shownGap()));
          var exact = Ledger.of(comparison);
          assertThat(exact.leftOver().subtract(exact.owed()).doubleValue())
              .isCloseTo(comparison.gap(), within(1e-12));
          assertThat(exact.leftOver().signum() * exact.owed().signum()).isZero();
        });
  }

  @Test
  void there_are_fewer_lines_than_pulls() {
    RandomPairs.check(
        CASES,
        comparison -> {
          requireFew(Ledger.of(comparison));
          requireFew(Ledger.shown(comparison));
        });
  }

  private static void requireFew(Ledger ledger) {
    int pulls = ledger.left().size() + ledger.unpaid().size();
    assertThat(ledger.payments()).hasSizeLessThanOrEqualTo(Math.max(0, pulls - 1));
    assertThat(ledger.payments()).allMatch(each -> each.amount().signum() > 0);
  }

  @Test
  void no_set_of_reasons_smaller_than_the_decisive_one_is_enough() {
    RandomPairs.check(
        CASES, comparison -> assertThat(comparison.decisiveSet()).hasSize(smallest(comparison)));
  }

  /** By trying every set; 0 if none is enough. */
  private static int smallest(Comparison comparison) {
    List<Pull> pros = comparison.reasonsFor();
    int least = Integer.MAX_VALUE;
    for (int set = 1; set < 1 << pros.size(); set++) {
      double sum = 0;
      for (int k = 0; k < pros.size(); k++) {
        sum += (set >> k & 1) * pros.get(k).points();
      }
      if (sum - comparison.barrier() > 1e-9) {
        least = Math.min(least, Integer.bitCount(set));
      }
    }
    return least == Integer.MAX_VALUE ? 0 : least;
  }
}
