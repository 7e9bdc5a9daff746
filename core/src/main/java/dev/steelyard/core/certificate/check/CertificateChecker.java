package dev.steelyard.core.certificate.check;

import dev.steelyard.core.certificate.Certificate;
import dev.steelyard.core.certificate.Finding;
import dev.steelyard.core.certificate.RivalFinding;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks a certificate against nothing but itself, in exact arithmetic.
 *
 * <p>Leads, running leads, combinations of premises, gaps and losses are derived again with
 * fractions and must be the same; probabilities must be the same but for 1e-12, at which they were
 * rounded. Variations of a weighted sum are drawn again from their seed. What is too large to be
 * checked again is not accepted. What nothing in the certificate can prove is named as taken: what
 * people said, and the count of variations of other methods.
 *
 * <p>A certificate proves a claim about its values and weights. Whether these are the values and
 * weights of a decision is for the reader of both to see.
 */
public final class CertificateChecker {

  private CertificateChecker() {}

  /**
   * Checks all claims.
   *
   * @param certificate any
   * @return claim by claim what came out
   */
  public static CertificateReport check(Certificate certificate) {
    var claims = new ArrayList<CheckedClaim>();
    claims.add(new FormCheck(certificate).check());
    if (claims.get(0).holds()) {
      claims.addAll(
          certificate.leader().isPresent() ? led(new Facts(certificate)) : unled(certificate));
    }
    return new CertificateReport(claims);
  }

  private static List<CheckedClaim> unled(Certificate certificate) {
    var ledger = new Ledger("overall", sentence(certificate.overall()));
    boolean nothing = certificate.overall() instanceof Finding.None;
    ledger.require(nothing, "", certificate.overall().kind().word(), "no leader to claim it of");
    return List.of(ledger.closed("That nothing is claimed."));
  }

  private static String sentence(Finding overall) {
    return overall instanceof Finding.None none
        ? "Nothing is claimed: " + none.reason()
        : "Something is claimed without a leader.";
  }

  private static List<CheckedClaim> led(Facts facts) {
    var claims = new ArrayList<CheckedClaim>();
    if (facts.certificate().weightedSum()) {
      claims.add(first(facts));
    }
    for (int k = 0; k < facts.rivals().size(); k++) {
      claims.add(rival(facts, k));
    }
    claims.add(overall(facts));
    return claims;
  }

  private static CheckedClaim first(Facts facts) {
    String leader = facts.certificate().leader().orElseThrow();
    var ledger = new Ledger("leader", leader + " is first at the stated weights.");
    for (int rival : facts.rivals()) {
      Rational gap = facts.gap(facts.leader(), rival);
      String name = facts.certificate().alternatives().get(rival);
      ledger.require(gap.sign() > 0, "", "ahead of " + name, "a gap of " + gap);
    }
    return ledger.closed("The sums of points times weights.");
  }

  private static CheckedClaim rival(Facts facts, int k) {
    RivalFinding against = facts.certificate().rivals().get(k);
    String leader = facts.certificate().leader().orElseThrow();
    String claim = Words.claim(against.finding(), leader, against.rival());
    var ledger = new Ledger("rivals/" + k + "/", claim);
    return ledger.closed(checked(facts, ledger, against.finding(), facts.rivals().get(k)));
  }

  private static String checked(Facts facts, Ledger ledger, Finding finding, int rival) {
    var certain = new CertainChecks(facts, ledger, facts.lead(facts.leader(), rival));
    if (finding instanceof Finding.Dominance claim) {
      return certain.dominance(claim);
    }
    if (finding instanceof Finding.RunningLead claim) {
      return certain.runningLead(claim);
    }
    if (finding instanceof Finding.Implied claim) {
      return certain.implied(claim);
    }
    if (finding instanceof Finding.ExactProbability claim) {
      return new LikelyChecks(facts, ledger).ahead(claim, rival);
    }
    return finding instanceof Finding.StatedWeights claim
        ? new PlainChecks(facts, ledger).gap(claim, List.of(rival))
        : nothing(ledger, finding);
  }

  private static String nothing(Ledger ledger, Finding finding) {
    boolean none = finding instanceof Finding.None;
    ledger.require(none, "kind", finding.kind().word(), "a kind that does not belong here");
    return "That nothing is claimed.";
  }

  private static CheckedClaim overall(Facts facts) {
    Finding overall = facts.certificate().overall();
    String leader = facts.certificate().leader().orElseThrow();
    var ledger = new Ledger("overall/", Words.claim(overall, leader, "all others"));
    return ledger.closed(checked(facts, ledger, overall));
  }

  private static String checked(Facts facts, Ledger ledger, Finding finding) {
    var likely = new LikelyChecks(facts, ledger);
    var plain = new PlainChecks(facts, ledger);
    if (finding instanceof Finding.EachRival claim) {
      return plain.weakest(claim);
    }
    if (finding instanceof Finding.SureBounds claim) {
      return likely.bounds(claim);
    }
    if (finding instanceof Finding.ExactProbability claim) {
      return likely.first(claim);
    }
    if (finding instanceof Finding.SampledBound claim) {
      return likely.sampled(claim);
    }
    if (finding instanceof Finding.Regret claim) {
      return plain.regret(claim);
    }
    return finding instanceof Finding.StatedWeights claim
        ? plain.gap(claim, facts.rivals())
        : nothing(ledger, finding);
  }
}
