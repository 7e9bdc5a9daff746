/**
 * Methods that give every alternative one score from what its performances are worth: sums,
 * products and mixtures of them. The weighted sum itself is {@link
 * dev.steelyard.core.method.WeightedSum}. Start at {@link
 * dev.steelyard.core.method.value.WeightedProduct}.
 */
package dev.steelyard.core.method.value;
