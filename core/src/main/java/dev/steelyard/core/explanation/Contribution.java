package dev.steelyard.core.explanation;

/**
 * What one criterion adds to the score of one alternative.
 *
 * @param alternative the id of the alternative
 * @param criterion the id of the judged criterion
 * @param share the criterion's weight, 0 to 1
 * @param value what the performance is worth, for the weighted sum on anchored scales 0 to 100
 *     points
 * @param points {@code share * value}; the contributions of an alternative sum to its score
 */
public record Contribution(
    String alternative, String criterion, double share, double value, double points) {}
