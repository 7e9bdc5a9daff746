package dev.steelyard.core.robustness;

import dev.steelyard.core.decision.Mark;

/**
 * A single performance that, moved by one step of its scale, takes the lead away.
 *
 * @param alternative the id of the alternative whose performance moves
 * @param criterion the id of the criterion
 * @param to where it moves: the neighbouring label, or a tenth of the scale away
 * @param gap the lead that is left, at most 0 points; -100 where the leader would be out
 * @param against the id of the alternative that draws level or ahead
 */
public record OneStep(String alternative, String criterion, Mark to, double gap, String against) {}
