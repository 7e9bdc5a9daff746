/**
 * Robustness by sampling, where no exact answer is at hand: how often each alternative has each
 * rank when weights and performances vary (SMAA), with bounds that hold at every look.
 *
 * <p>Start at {@link dev.steelyard.core.robustness.sampling.AdditiveSampling} for weighted sums of
 * exact performances and at {@link dev.steelyard.core.robustness.sampling.UncertainSampling} for
 * everything else. Every result has the same bits on any number of threads.
 */
package dev.steelyard.core.robustness.sampling;
