package dev.steelyard.core.robustness.exact;

/**
 * What a number is certain to lie between.
 *
 * @param least the lower bound
 * @param most the upper bound, at least the lower one
 */
public record Bounds(double least, double most) {}
