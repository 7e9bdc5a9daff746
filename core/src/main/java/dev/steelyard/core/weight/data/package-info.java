/**
 * Weights that are computed from the performances, one class per published weighting. They tell how
 * much the alternatives differ on a criterion, not how much it matters to anyone. Start at {@link
 * dev.steelyard.core.weight.data.Entropy}.
 */
package dev.steelyard.core.weight.data;
