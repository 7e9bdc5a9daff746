/**
 * Preferences between criteria: weights and every way to obtain them. Start at {@link
 * dev.steelyard.core.weight.Weights}.
 */
package dev.steelyard.core.weight;
