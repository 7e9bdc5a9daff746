package dev.steelyard.core.robustness;

import dev.steelyard.core.decision.Mark;

/**
 * A change of one performance after which the leader does not lead any more.
 *
 * @param alternative the id of the alternative whose performance changes
 * @param criterion the id of the criterion
 * @param to the performance it would need: the label nearest to its present one, or the number
 * @param effect whether the two are level then, or the order is reversed
 * @param against the id of the alternative that draws level or ahead
 */
public record TippingRating(
    String alternative, String criterion, Mark to, Effect effect, String against) {}
