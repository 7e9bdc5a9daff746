package dev.steelyard.core.robustness;

import dev.steelyard.core.decision.Mark;

/**
 * One performance at another position.
 *
 * @param alternative whose performance moves
 * @param column of the criterion
 * @param to the mark it moves to
 * @param value what that mark is worth
 */
record Move(String alternative, int column, Mark to, double value) {}
