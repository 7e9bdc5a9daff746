/**
 * The interview: which question still matters, when to stop, and when an adviser should be asked.
 * Start at {@link dev.steelyard.core.interview.Interview}.
 */
package dev.steelyard.core.interview;
