package dev.steelyard.core.robustness;

/**
 * The weight of one criterion at which the leader is level with another alternative while the other
 * weights keep their ratios.
 *
 * @param criterion the id of the criterion
 * @param shareNow its share now, 0 to 1
 * @param shareLevel its share at which the two are level, strictly between 0 and 1
 * @param against the id of the alternative that draws level
 */
public record TippingWeight(String criterion, double shareNow, double shareLevel, String against) {}
