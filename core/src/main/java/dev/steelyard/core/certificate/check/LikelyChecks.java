package dev.steelyard.core.certificate.check;

import dev.steelyard.core.certificate.CertifiedCell;
import dev.steelyard.core.certificate.Drawn;
import dev.steelyard.core.certificate.Finding;
import dev.steelyard.core.certificate.Region;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Checks probabilities. */
final class LikelyChecks {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal CONFIDENT = new BigDecimal("0.01");
  private static final BigDecimal STEP = new BigDecimal("0.0001");

  /** Draws that take some ten seconds. */
  private static final long MOST_DRAWS = 1_000_000_000;

  /** Products of two bits that take some ten seconds, for all rivals together. */
  private static final double EFFORT = 3e12;

  private final Facts facts;
  private final Ledger ledger;

  LikelyChecks(Facts facts, Ledger ledger) {
    this.facts = facts;
    this.ledger = ledger;
  }

  private boolean region(Region region) {
    return ledger.require(
            facts.certificate().weightedSum(), "", "a weighted sum", facts.certificate().method())
        && ledger.require(
            region == Region.ANY || facts.strictlyRanked(),
            "region",
            region.words(),
            "the stated weights leave no single order");
  }

  private List<Rational> corners(Region region, int rival) {
    return facts.corners(region, facts.lead(facts.leader(), rival));
  }

  private void likely(BigDecimal probability, String part) {
    ledger.require(probability.compareTo(HALF) > 0, part, "more than 0.5", probability);
  }

  String ahead(Finding.ExactProbability claim, int rival) {
    likely(claim.probability(), "probability");
    if (region(claim.region())) {
      odds(claim.region(), rival)
          .ifPresent(odds -> ledger.close(Rational.of(claim.probability()), odds, "probability"));
    }
    return "The part of the weights, by divided differences of fractions.";
  }

  private Optional<Rational> odds(Region region, int rival) {
    List<Rational> corners = corners(region, rival);
    if (Odds.effort(corners) > EFFORT / facts.rivals().size()) {
      ledger.giveUp("There are too many criteria, or numbers too long: too large to check again.");
      return Optional.empty();
    }
    return Optional.of(Odds.above(corners));
  }

  String first(Finding.ExactProbability claim) {
    likely(claim.probability(), "probability");
    if (region(claim.region())) {
      Optional<Rational> share = share(claim.region());
      if (share.isPresent()) {
        ledger.close(Rational.of(claim.probability()), share.get(), "probability");
      } else {
        ledger.giveUp("The weights fall into too many parts: too large to check again.");
      }
    }
    return "The part of the weights, cut into simplices with corners that are fractions.";
  }

  /** Rivals that are equal share the first place. */
  private Optional<Rational> share(Region region) {
    List<List<Rational>> planes =
        facts.rivals().stream()
            .map(rival -> corners(region, rival))
            .filter(values -> values.stream().anyMatch(each -> each.sign() != 0))
            .toList();
    long sharing = facts.rivals().size() - planes.size() + 1L;
    List<List<Rational>> corners =
        IntStream.range(0, facts.criteria())
            .mapToObj(k -> planes.stream().map(plane -> plane.get(k)).toList())
            .toList();
    return Cells.share(corners).map(share -> share.over(Rational.of(sharing)));
  }

  String bounds(Finding.SureBounds claim) {
    likely(claim.least(), "least");
    List<Integer> rivals = facts.rivals();
    boolean complete =
        ledger.require(
            claim.wins().size() == rivals.size(), "wins", claim.wins().size(), rivals.size());
    if (complete && region(claim.region())) {
      bounds(claim, rivals.stream().map(rival -> odds(claim.region(), rival)).toList());
    }
    return "The probability against each rival, by divided differences of fractions, and the bounds"
        + " that follow.";
  }

  private void bounds(Finding.SureBounds claim, List<Optional<Rational>> odds) {
    if (odds.stream().allMatch(Optional::isPresent)) {
      Rational least = Rational.ONE;
      Rational most = Rational.ONE;
      for (int k = 0; k < odds.size(); k++) {
        Rational win = odds.get(k).orElseThrow();
        ledger.close(Rational.of(claim.wins().get(k)), win, "wins/" + k);
        least = least.minus(Rational.ONE.minus(win)).shortened();
        most = most.least(win);
      }
      ledger.close(Rational.of(claim.least()), least.most(Rational.ZERO), "least");
      ledger.close(Rational.of(claim.most()), most, "most");
    }
  }

  String sampled(Finding.SampledBound claim) {
    likely(claim.least(), "least");
    boolean possible =
        ledger.require(
            claim.variations() > 0 && claim.first() >= 0 && claim.first() <= claim.variations(),
            "first",
            claim.first() + " of " + claim.variations(),
            "no such count");
    boolean decimals = claim.least().stripTrailingZeros().scale() <= STEP.scale();
    boolean share =
        ledger.require(
            decimals && claim.least().signum() > 0 && claim.least().compareTo(BigDecimal.ONE) < 0,
            "least",
            claim.least(),
            "no share of four decimals");
    if (possible && share) {
      bound(claim);
      redraw(claim);
    }
    return obstacle().isPresent()
        ? "The bound from the count; not the count."
        : "The bound from the count, and the count from the seed.";
  }

  private void bound(Finding.SampledBound claim) {
    BigDecimal tail = Tail.atMost(claim.variations(), claim.first(), claim.least());
    boolean sure = tail.compareTo(CONFIDENT) <= 0;
    ledger.require(sure, "least", claim.least(), "so many with a probability of " + tail);
    BigDecimal next = claim.least().add(STEP);
    boolean tight =
        next.compareTo(BigDecimal.ONE) >= 0
            || Tail.atLeast(claim.variations(), claim.first(), next).compareTo(CONFIDENT) > 0;
    ledger.require(tight, "least", claim.least(), "at least " + next);
  }

  private void redraw(Finding.SampledBound claim) {
    Optional<String> obstacle = obstacle();
    if (obstacle.isPresent()) {
      ledger.take(obstacle.get());
    } else if (draws(claim) > MOST_DRAWS) {
      ledger.giveUp("There are too many variations: too large to check again.");
    } else {
      Rational count = new Redrawing(facts, claim).count();
      ledger.same(Rational.of(claim.first()), Rational.of(count.floor()), "first");
    }
  }

  private double draws(Finding.SampledBound claim) {
    return (double) claim.variations() * facts.criteria() * facts.certificate().cells().size();
  }

  private Optional<String> obstacle() {
    String end = " cannot be drawn again without the decision, so it is taken as it is said.";
    if (!facts.certificate().weightedSum()) {
      return Optional.of("The method is no weighted sum: the count" + end);
    }
    var cells = new ArrayList<CertifiedCell>();
    facts.certificate().cells().forEach(cells::addAll);
    return cells.stream().anyMatch(cell -> cell.drawn() == Drawn.BENT)
        ? Optional.of("Some value function bends within a range: the count" + end)
        : Optional.empty();
  }
}
