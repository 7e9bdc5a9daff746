package dev.steelyard.core.certificate;

/** How the points of a performance go along its range, which is the way that draws take. */
public enum Drawn {
  /** In one line from the least points to the most; also where there is one number. */
  UPWARD,
  /** In one line from the most points to the least. */
  DOWNWARD,
  /** Not in one line: draws need the value function, which is not in a certificate. */
  BENT
}
