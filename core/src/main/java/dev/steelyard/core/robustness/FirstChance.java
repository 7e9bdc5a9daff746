package dev.steelyard.core.robustness;

import java.util.Objects;

/**
 * In what part of some sets of weights an alternative comes first.
 *
 * @param alternative its id
 * @param least the part is at least this, 0 to 1
 * @param most the part is at most this; equal to {@code least} where the part is known exactly
 * @param meanRank the mean of its rank over these sets of weights, 1 to the number of alternatives
 */
public record FirstChance(String alternative, double least, double most, double meanRank) {

  /** Refuses null. */
  public FirstChance {
    Objects.requireNonNull(alternative, "alternative");
  }

  /**
   * Whether the part is known exactly.
   *
   * @return false where it is only known between two bounds
   */
  public boolean exact() {
    return least == most;
  }
}
