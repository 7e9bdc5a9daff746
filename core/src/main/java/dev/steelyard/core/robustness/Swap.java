package dev.steelyard.core.robustness;

/**
 * Two changes of one alternative that leave its score as it is.
 *
 * @param lowered what it gives up
 * @param raised what it gets for it
 * @param score its score after the swap, computed anew from all values
 */
public record Swap(ValueChange lowered, ValueChange raised, double score) {}
