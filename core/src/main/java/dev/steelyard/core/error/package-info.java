/**
 * What can be wrong with a decision, said so that a person can mend it. Start at {@link
 * dev.steelyard.core.error.Violation}; every refusal is a {@link
 * dev.steelyard.core.error.DecisionException}. Null is neither accepted nor returned.
 */
package dev.steelyard.core.error;
