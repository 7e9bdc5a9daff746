package dev.steelyard.core.decision;

import java.util.Objects;
import java.util.Optional;

/**
 * Why a performance is believed. It never changes a number.
 *
 * @param why the reason, one sentence
 * @param source the id of a {@link Source}
 * @param link an address where it can be checked; it is shown, never opened
 * @param confidence how far it is trusted
 * @param by who stated it
 */
public record Evidence(
    Optional<String> why,
    Optional<String> source,
    Optional<String> link,
    Optional<Confidence> confidence,
    Optional<String> by) {

  /** Nothing stated. */
  public static final Evidence NONE =
      new Evidence(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Refuses null. */
  public Evidence {
    Objects.requireNonNull(why, "why");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(link, "link");
    Objects.requireNonNull(confidence, "confidence");
    Objects.requireNonNull(by, "by");
  }

  /**
   * A reason without a source.
   *
   * @param why one sentence
   * @return the evidence
   */
  public static Evidence because(String why) {
    return new Evidence(
        Optional.of(why), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
