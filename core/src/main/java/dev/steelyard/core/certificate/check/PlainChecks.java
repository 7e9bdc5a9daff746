package dev.steelyard.core.certificate.check;

import dev.steelyard.core.certificate.Certificate;
import dev.steelyard.core.certificate.Finding;
import dev.steelyard.core.certificate.FindingKind;
import dev.steelyard.core.certificate.Region;
import dev.steelyard.core.certificate.RivalFinding;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Checks losses, the arithmetic of stated weights, and which finding is the weakest. */
final class PlainChecks {

  /** Leads that take some ten seconds if their numbers are short. */
  private static final double EFFORT = 4e6;

  /** Numbers up to here are short. */
  private static final double SHORT = 60;

  private final Facts facts;
  private final Ledger ledger;

  PlainChecks(Facts facts, Ledger ledger) {
    this.facts = facts;
    this.ledger = ledger;
  }

  String gap(Finding.StatedWeights claim, List<Integer> rivals) {
    Rational gap =
        rivals.stream()
            .map(rival -> facts.gap(facts.leader(), rival))
            .min(Comparator.naturalOrder())
            .orElseThrow();
    ledger.same(Rational.of(claim.gap()), gap, "gap");
    ledger.require(gap.sign() > 0, "gap", "more than 0", gap);
    return "The sums of points times weights.";
  }

  String regret(Finding.Regret claim) {
    boolean region = claim.region() == Region.ANY || facts.strictlyRanked();
    ledger.require(
        region, "region", claim.region().words(), "the stated weights leave no single order");
    List<Integer> rivals = facts.rivals();
    boolean complete =
        ledger.require(
            claim.others().size() == rivals.size(), "others", claim.others().size(), rivals.size());
    if (complete && region && affordable()) {
      Rational most = largest(facts.leader(), claim.region());
      ledger.same(Rational.of(claim.most()), most, "most");
      for (int k = 0; k < rivals.size(); k++) {
        Rational other = largest(rivals.get(k), claim.region());
        ledger.same(Rational.of(claim.others().get(k)), other, "others/" + k);
        ledger.require(other.compareTo(most) >= 0, "others/" + k, "at least " + most, other);
      }
    }
    return "The largest loss of every choice, corner by corner of the region of weights.";
  }

  private boolean affordable() {
    double m = facts.rivals().size() + 1.0;
    double length = Math.max(1, facts.digits() / SHORT);
    boolean affordable = m * m * facts.criteria() * length * length <= EFFORT;
    if (!affordable) {
      ledger.giveUp("There are too many choices, or numbers too long: too large to check again.");
    }
    return affordable;
  }

  private Rational largest(int choice, Region region) {
    return IntStream.range(0, facts.certificate().alternatives().size())
        .filter(rival -> rival != choice)
        .mapToObj(rival -> facts.corners(region, facts.lead(choice, rival)))
        .flatMap(List::stream)
        .map(Rational.ZERO::minus)
        .reduce(Rational.ZERO, Rational::most);
  }

  String weakest(Finding.EachRival claim) {
    Certificate certificate = facts.certificate();
    FindingKind weakest =
        certificate.rivals().stream()
            .map(RivalFinding::finding)
            .map(Finding::kind)
            .max(Comparator.naturalOrder())
            .orElse(FindingKind.NONE);
    boolean right = claim.weakest() == weakest && weakest.certain();
    ledger.require(right, "weakest", claim.weakest().word(), weakest.word());
    return "The kinds of the findings against each rival.";
  }
}
