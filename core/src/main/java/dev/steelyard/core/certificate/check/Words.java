package dev.steelyard.core.certificate.check;

import dev.steelyard.core.certificate.Finding;
import dev.steelyard.core.certificate.Fraction;
import java.math.BigDecimal;
import java.math.MathContext;

/** Claims as sentences. */
final class Words {

  private Words() {}

  /** What is claimed of the leader against somebody. */
  static String claim(Finding finding, String leader, String rivals) {
    String ahead = leader + " is ahead of " + rivals;
    if (finding instanceof Finding.EachRival each) {
      return ahead + " for certain; the weakest proof is of the kind " + each.kind().word() + ".";
    }
    if (finding instanceof Finding.Dominance) {
      return ahead + " whatever the weights: at least as good on every criterion, better on one.";
    }
    if (finding instanceof Finding.RunningLead) {
      return leader
          + " is never behind "
          + rivals
          + " as long as weights respect their stated order.";
    }
    if (finding instanceof Finding.Implied) {
      return leader + " is never behind " + rivals + ": it follows from what is known of weights.";
    }
    return uncertain(finding, leader, rivals);
  }

  private static String uncertain(Finding finding, String leader, String rivals) {
    String ahead = leader + " is ahead of " + rivals;
    if (finding instanceof Finding.SureBounds claim) {
      return ahead
          + (" in " + claim.least() + " to " + claim.most())
          + (" of " + claim.region().words() + ".");
    }
    if (finding instanceof Finding.ExactProbability claim) {
      return ahead + " in " + claim.probability() + " of " + claim.region().words() + ".";
    }
    if (finding instanceof Finding.SampledBound claim) {
      return ahead
          + (" in at least " + claim.least() + " of all variations, as sure as 99 in 100:")
          + (" it was in " + claim.first() + " of " + claim.variations())
          + (" from seed " + claim.seed() + ".");
    }
    if (finding instanceof Finding.Regret claim) {
      return "Choosing "
          + (leader + " loses at most " + points(claim.most()) + " points under ")
          + (claim.region().words() + ", and no other choice can lose less.");
    }
    if (finding instanceof Finding.StatedWeights claim) {
      return ahead + " by " + points(claim.gap()) + " points at the stated weights.";
    }
    return "Nothing is claimed against " + rivals + ": " + ((Finding.None) finding).reason();
  }

  private static String points(Fraction fraction) {
    return new BigDecimal(fraction.numerator())
        .divide(new BigDecimal(fraction.denominator()), new MathContext(6))
        .stripTrailingZeros()
        .toPlainString();
  }
}
