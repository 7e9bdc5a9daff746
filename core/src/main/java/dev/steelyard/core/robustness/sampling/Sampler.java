package dev.steelyard.core.robustness.sampling;

/** Where samples come from. */
public enum Sampler {

  /** Random and independent; the only one with bounds that are guaranteed. */
  PLAIN,

  /** Scrambled Sobol' points, which fill the region more evenly. */
  QUASI,

  /**
   * Scrambled Sobol' points of all criteria but one, along which the shares are integrated exactly.
   */
  LINE
}
