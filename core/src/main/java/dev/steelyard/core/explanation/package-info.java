/**
 * Why the numbers are what they are, as data first and sentences second. Start at {@link
 * dev.steelyard.core.explanation.Comparison}.
 */
package dev.steelyard.core.explanation;
