package dev.steelyard.core.robustness;

/**
 * What a small step on one criterion is worth in units of another, where an alternative stands.
 *
 * @param criterion the id of the criterion that is moved
 * @param other the id of the one that makes up for it
 * @param rate units of the other that are worth one unit of the criterion, above 0; on scales of
 *     labels a unit is a point
 * @param more whether more of the criterion is better here
 * @param otherMore whether more of the other is better here
 */
public record TradeOffRate(
    String criterion, String other, double rate, boolean more, boolean otherMore) {}
