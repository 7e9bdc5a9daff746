/**
 * What may be said about the result, and the sentences that say it. Start at {@link
 * dev.steelyard.core.verdict.Verdict}.
 */
package dev.steelyard.core.verdict;
