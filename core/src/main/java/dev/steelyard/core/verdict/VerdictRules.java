package dev.steelyard.core.verdict;

import java.util.List;

/**
 * Where one verdict ends and the next begins. The cut-offs are conventions, not results of
 * research; they are printed wherever the verdict is explained.
 *
 * @param clearLead least part of the variations for a clear lead
 * @param lead least part of the variations for a lead
 * @param lean least part of the variations for a slight preference
 * @param leastLead least number of points for any preference
 */
public record VerdictRules(double clearLead, double lead, double lean, double leastLead) {

  /** 90, 75 and 60 of 100 variations, and one point. */
  public static final VerdictRules STANDARD = new VerdictRules(0.90, 0.75, 0.60, 1);

  /**
   * Checks the cut-offs.
   *
   * @throws IllegalArgumentException if they do not satisfy {@code 0.5 ≤ lean ≤ lead ≤ clearLead ≤
   *     1} and {@code leastLead ≥ 0}
   */
  public VerdictRules {
    boolean ordered = 0.5 <= lean && lean <= lead && lead <= clearLead && clearLead <= 1;
    if (!ordered || !(leastLead >= 0)) {
      throw new IllegalArgumentException(
          "cut-offs must satisfy 0.5 ≤ lean ≤ lead ≤ clearLead ≤ 1 and leastLead ≥ 0, but were "
              + List.of(lean, lead, clearLead, leastLead));
    }
  }

  /**
   * The same cut-offs for scores that are no points, where a number of points means nothing.
   *
   * @return without a least lead
   */
  public VerdictRules withoutPoints() {
    return new VerdictRules(clearLead, lead, lean, 0);
  }
}
