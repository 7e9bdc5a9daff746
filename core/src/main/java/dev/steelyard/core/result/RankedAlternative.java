package dev.steelyard.core.result;

/**
 * One line of a ranking.
 *
 * @param alternative the id of the alternative
 * @param rank 1 for the highest score; equal scores share the better rank
 * @param score as the method defines it
 */
public record RankedAlternative(String alternative, int rank, double score) {}
