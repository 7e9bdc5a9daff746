/**
 * Implements the acts of package {@code port}. Start at {@link
 * dev.steelyard.core.engine.DecisionEngine}.
 */
package dev.steelyard.core.engine;
