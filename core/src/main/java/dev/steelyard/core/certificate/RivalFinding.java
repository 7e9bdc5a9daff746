package dev.steelyard.core.certificate;

import java.util.Objects;

/**
 * The strongest that can be said of the leader against one rival.
 *
 * @param rival the id of the rival
 * @param finding what holds, with its proof
 */
public record RivalFinding(String rival, Finding finding) {

  /** Checks that nothing is missing. */
  public RivalFinding {
    Objects.requireNonNull(rival, "rival");
    Objects.requireNonNull(finding, "finding");
  }
}
