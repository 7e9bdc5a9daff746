/**
 * What a method returns: scores, a ranking with a stated treatment of ties, and the explanation.
 * Start at {@link dev.steelyard.core.result.Evaluation}.
 */
package dev.steelyard.core.result;
