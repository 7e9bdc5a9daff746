package dev.steelyard.core.decision;

import java.util.Objects;
import java.util.Optional;

/**
 * What people chose in the end, which may differ from the ranking.
 *
 * @param alternative the id of the chosen alternative
 * @param because their reason
 */
public record Decided(String alternative, Optional<String> because) {

  /** Refuses null. */
  public Decided {
    Objects.requireNonNull(alternative, "alternative");
    Objects.requireNonNull(because, "because");
  }
}
