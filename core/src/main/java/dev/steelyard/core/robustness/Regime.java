package dev.steelyard.core.robustness;

/**
 * In which way one alternative is ahead of another, the strongest statement first.
 *
 * <p>Source: after the decision patterns of Labreuche, "A general framework for explaining the
 * results of a multi-attribute preference model", Artificial Intelligence 175 (2011), and of Nunes
 * and others, "Pattern-based explanation for automated decisions" (2014); the order and the
 * arithmetic are our own.
 */
public enum Regime {
  /** At least as good on every criterion and better on one: weights do not matter. */
  DOMINANCE,
  /** Ahead under all weights that keep the stated order of importance. */
  RANKING_DECIDES,
  /** One criterion alone outweighs everything that speaks for the other. */
  CRITICAL,
  /** Two or three criteria together do. */
  FEW,
  /** Equal weights would turn the order, so the stated weights decide. */
  AGAINST_AVERAGE,
  /** What speaks against is paid by what speaks for. */
  LEDGER,
  /** The lead is too small to speak of, or within the last shown digit of being so. */
  TOO_CLOSE
}
