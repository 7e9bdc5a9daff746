/**
 * Methods that learn an additive value function from judged examples instead of taking weights.
 * Start at {@link dev.steelyard.core.method.learning.Utastar}.
 */
package dev.steelyard.core.method.learning;
