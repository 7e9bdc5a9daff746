/**
 * What can be said about weights without sampling: the smallest change of weights that puts an
 * alternative first, exact probabilities under unknown weights, regions of weights, and proofs that
 * can be checked again in decimal arithmetic.
 *
 * <p>Everything here takes additive values, more being better: partial values, or the net flows of
 * single criteria for PROMETHEE II. Nothing here knows a decision.
 */
package dev.steelyard.core.robustness.exact;
