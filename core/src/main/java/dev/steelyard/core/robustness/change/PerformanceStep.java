package dev.steelyard.core.robustness.change;

import dev.steelyard.core.decision.Mark;

/**
 * One performance that changes.
 *
 * @param criterion the id of the criterion
 * @param before the position it has, in the scale's unit, for labels in points
 * @param after the position it would have
 * @param to the same as a mark: the label, or the number
 * @param valueBefore what the position is worth on its scale, 0 to 100 points
 * @param valueAfter what the other position is worth
 */
public record PerformanceStep(
    String criterion,
    double before,
    double after,
    Mark to,
    double valueBefore,
    double valueAfter) {}
