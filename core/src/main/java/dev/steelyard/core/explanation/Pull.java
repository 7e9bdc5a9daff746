package dev.steelyard.core.explanation;

/**
 * How far one criterion pulls toward the first of two alternatives.
 *
 * @param criterion the id of the judged criterion
 * @param points exact, for a weighted sum {@code w_j (v_1j - v_2j)}; negative when it pulls toward
 *     the second
 * @param shown the same in few decimals, so that the shown pulls sum to the shown gap
 */
public record Pull(String criterion, double points, double shown) {}
