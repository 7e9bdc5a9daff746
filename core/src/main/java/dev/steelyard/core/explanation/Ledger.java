package dev.steelyard.core.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.function.ToDoubleFunction;

/**
 * What speaks against the first of two alternatives, paid by what speaks for it: {@code c_j > 0}
 * pays, {@code c_j < 0} is paid, the largest debt first and each by the largest pull that is left,
 * in parts where one does not suffice.
 *
 * <p>Every pull equals the sum of its payments plus what is left of it, in decimals and so without
 * rounding; {@code Σ left - Σ unpaid} is the gap. Nothing is unpaid exactly if the gap is at least
 * 0. Each payment ends a debt or a pull, so there are at most {@code |P| + |N| - 1} of them.
 *
 * <p>{@link #of} uses the exact pulls, {@link #shown} the rounded ones, which already add up to the
 * shown gap; each is a ledger of its own, because rounding may decide who pays whom. Cost: O(n log
 * n). The order of payment is ours; without splitting, fewest lines would be NP-hard.
 *
 * @param first the id of the first alternative
 * @param second the id of the second alternative
 * @param payments in the order they were made
 * @param left what remains of each pull for the first, largest pull first, 0 included
 * @param unpaid what remains of each pull for the second, largest first, 0 included
 */
public record Ledger(
    String first, String second, List<Payment> payments, List<Rest> left, List<Rest> unpaid) {

  /** Copies the lists. */
  public Ledger {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
    payments = List.copyOf(payments);
    left = List.copyOf(left);
    unpaid = List.copyOf(unpaid);
  }

  /**
   * One line of a ledger.
   *
   * @param pro the id of the criterion that pays
   * @param con the id of the criterion that is paid
   * @param amount above 0
   */
  public record Payment(String pro, String con, BigDecimal amount) {}

  /**
   * What remains of a pull after all payments.
   *
   * @param criterion its id
   * @param amount at least 0
   */
  public record Rest(String criterion, BigDecimal amount) {}

  /**
   * The ledger of exact pulls.
   *
   * @param comparison any comparison
   * @return with amounts in the unit of the comparison
   */
  public static Ledger of(Comparison comparison) {
    return settle(comparison, Pull::points);
  }

  /**
   * The ledger of pulls as they are shown. A pull that is shown as 0 neither pays nor is paid.
   *
   * @param comparison any comparison
   * @return with amounts in as many decimals as the comparison shows
   */
  public static Ledger shown(Comparison comparison) {
    return settle(comparison, Pull::shown);
  }

  private static Ledger settle(Comparison comparison, ToDoubleFunction<Pull> amount) {
    var pros = new Side();
    var cons = new Side();
    for (Pull pull : comparison.pulls()) {
      var exact = BigDecimal.valueOf(amount.applyAsDouble(pull)).stripTrailingZeros();
      if (exact.signum() != 0) {
        Side side = exact.signum() > 0 ? pros : cons;
        side.open(pull.criterion(), exact.abs());
      }
    }
    List<Payment> payments = pay(pros, cons);
    return new Ledger(
        comparison.first(), comparison.second(), payments, pros.rests(), cons.rests());
  }

  private static List<Payment> pay(Side pros, Side cons) {
    var payments = new ArrayList<Payment>();
    while (pros.isOpen() && cons.isOpen()) {
      Account debt = cons.largest();
      while (debt.amount().signum() > 0 && pros.isOpen()) {
        Account pro = pros.largest();
        BigDecimal amount = pro.amount().min(debt.amount());
        payments.add(new Payment(pro.criterion(), debt.criterion(), amount));
        pros.keep(pro.less(amount));
        debt = debt.less(amount);
      }
      cons.keep(debt);
    }
    return payments;
  }

  /**
   * Everything left.
   *
   * @return at least 0; the gap if nothing is unpaid
   */
  public BigDecimal leftOver() {
    return sum(left);
  }

  /**
   * Everything unpaid.
   *
   * @return at least 0; above 0 exactly if the first alternative is behind
   */
  public BigDecimal owed() {
    return sum(unpaid);
  }

  private static BigDecimal sum(List<Rest> rests) {
    return rests.stream().map(Rest::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * The payments of each debt.
   *
   * @return the id of the criterion that is paid to its payments, in the order they were made
   */
  public Map<String, List<Payment>> byCon() {
    var found = new LinkedHashMap<String, List<Payment>>();
    payments.forEach(each -> found.computeIfAbsent(each.con(), con -> new ArrayList<>()).add(each));
    found.replaceAll((con, paid) -> List.copyOf(paid));
    return found;
  }

  /**
   * The payments made by each pull.
   *
   * @return the id of the criterion that pays to its payments, in the order they were made
   */
  public Map<String, List<Payment>> byPro() {
    var found = new LinkedHashMap<String, List<Payment>>();
    payments.forEach(each -> found.computeIfAbsent(each.pro(), pro -> new ArrayList<>()).add(each));
    found.replaceAll((pro, paid) -> List.copyOf(paid));
    return found;
  }

  /** A pull while it pays or is paid. */
  private record Account(String criterion, int place, BigDecimal amount) {

    private Account less(BigDecimal part) {
      return new Account(criterion, place, amount.subtract(part));
    }
  }

  /** The pulls of one sign, those that are not used up in a queue. */
  private static final class Side {

    private final PriorityQueue<Account> open =
        new PriorityQueue<>(
            Comparator.comparing(Account::amount).reversed().thenComparing(Account::place));
    private final Map<String, BigDecimal> amounts = new LinkedHashMap<>();

    private void open(String criterion, BigDecimal amount) {
      keep(new Account(criterion, amounts.size(), amount));
    }

    private boolean isOpen() {
      return !open.isEmpty();
    }

    private Account largest() {
      return open.remove();
    }

    private void keep(Account account) {
      amounts.put(account.criterion(), account.amount());
      if (account.amount().signum() > 0) {
        open.add(account);
      }
    }

    private List<Rest> rests() {
      return amounts.entrySet().stream()
          .map(each -> new Rest(each.getKey(), each.getValue()))
          .toList();
    }
  }
}
