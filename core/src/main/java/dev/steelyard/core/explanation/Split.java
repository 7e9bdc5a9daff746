package dev.steelyard.core.explanation;

/** How the difference of two scores is split among the criteria. */
public enum Split {
  /** The score is a sum over criteria; the parts are its terms and exact. */
  ADDITIVE,
  /** The logarithm of the score is a sum over criteria; the parts are its terms and exact. */
  LOGARITHMIC,
  /** Logarithmic-mean split of a ratio of sums over criteria; exact for the logarithm's gap. */
  LOG_MEAN,
  /** Shapley value of the criteria, over all their subsets; the parts sum to the gap. */
  SHAPLEY,
  /** Shapley value estimated from sampled orders; the parts sum to the gap. */
  SAMPLED_SHAPLEY,
  /** Weights of the criteria that vote for or against; they do not sum to the gap of the scores. */
  VOTES
}
