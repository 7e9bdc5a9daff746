package dev.steelyard.core.certificate.check;

import dev.steelyard.core.certificate.Finding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/** Checks what holds for certain: dominance, running leads, and what premises imply. */
final class CertainChecks {

  /** Products of premises that take about a second, if their numbers are short. */
  private static final double EFFORT = 1e6;

  /** Bits up to which numbers are short. */
  private static final double SHORT = 500;

  private final Facts facts;
  private final Ledger ledger;
  private final List<Rational> lead;

  CertainChecks(Facts facts, Ledger ledger, List<Rational> lead) {
    this.facts = facts;
    this.ledger = ledger;
    this.lead = lead;
  }

  String dominance(Finding.Dominance claim) {
    compare(claim.leads(), lead);
    positive(lead, "leads");
    if (!facts.certificate().weightedSum()) {
      ledger.take("The method never puts an alternative ahead of one that dominates it.");
    }
    return "The lead on each criterion.";
  }

  /** None below 0 and one above it. */
  private void positive(List<Rational> numbers, String part) {
    boolean never = numbers.stream().allMatch(each -> each.sign() >= 0);
    boolean ever = numbers.stream().anyMatch(each -> each.sign() > 0);
    ledger.require(never && ever, part, "never below 0, and once above", numbers);
  }

  private void compare(List<BigDecimal> claimed, List<Rational> follows) {
    if (size(claimed, follows.size(), "leads")) {
      for (int k = 0; k < claimed.size(); k++) {
        ledger.same(Rational.of(claimed.get(k)), follows.get(k), "leads/" + k);
      }
    }
  }

  private boolean size(List<?> items, int expected, String part) {
    return ledger.require(
        items.size() == expected, part, "a length of " + items.size(), "a length of " + expected);
  }

  String runningLead(Finding.RunningLead claim) {
    List<Integer> order = claim.order().stream().map(facts::criterion).toList();
    weighed();
    boolean complete =
        order.size() == facts.criteria()
            && new HashSet<>(order).size() == order.size()
            && !order.contains(-1);
    if (ledger.require(complete, "order", claim.order(), "every criterion once")) {
      for (int k = 1; k < order.size(); k++) {
        follows(order.get(k - 1), order.get(k), k);
      }
      List<Rational> sums = sums(order);
      compare(claim.leads(), sums);
      positive(sums, "leads");
    }
    return "The order of the weights, and the sum of leads down to each criterion.";
  }

  private void weighed() {
    String method = facts.certificate().method();
    ledger.require(facts.certificate().weightedSum(), "", "a weighted sum", method);
  }

  private void follows(int more, int less, int k) {
    boolean hardest = !facts.level(more, less) || lead.get(more).compareTo(lead.get(less)) <= 0;
    String name = facts.certificate().criteria().get(more);
    ledger.require(
        facts.notLess(more, less) && hardest, "order/" + k, name + " before it", "another order");
  }

  private List<Rational> sums(List<Integer> order) {
    var sum = new Rational[] {Rational.ZERO};
    return order.stream().map(j -> sum[0] = sum[0].plus(lead.get(j))).toList();
  }

  String implied(Finding.Implied claim) {
    weighed();
    var premises = facts.certificate().premises();
    boolean whole =
        claim.multipliers().stream().allMatch(each -> each.signum() >= 0)
            && claim.scale().signum() > 0;
    ledger.require(whole, "multipliers", "a proof", "a factor of the wrong sign");
    if (size(claim.multipliers(), premises.size(), "multipliers") && affordable(claim)) {
      for (int j = 0; j < facts.criteria(); j++) {
        Rational most = lead.get(j).times(Rational.of(claim.scale()));
        Rational sum = combined(claim.multipliers(), j);
        ledger.require(sum.compareTo(most) <= 0, "multipliers", "at most " + most, sum);
      }
    }
    return "The premises, each taken as many times as is said, against the lead.";
  }

  private boolean affordable(Finding.Implied claim) {
    double longest =
        claim.multipliers().stream().mapToInt(BigInteger::bitLength).max().orElse(0) / SHORT;
    double effort = (double) claim.multipliers().size() * facts.criteria();
    boolean affordable = effort * Math.max(1, longest * longest) <= EFFORT;
    if (!affordable) {
      ledger.giveUp("There are too many premises, or numbers too long: too large to check again.");
    }
    return affordable;
  }

  private Rational combined(List<BigInteger> multipliers, int j) {
    return IntStream.range(0, multipliers.size())
        .mapToObj(r -> Rational.of(multipliers.get(r)).times(coefficient(r, j)))
        .reduce(Rational.ZERO, Rational::plus);
  }

  private Rational coefficient(int r, int j) {
    return Rational.of(facts.certificate().premises().get(r).coefficients().get(j));
  }
}
