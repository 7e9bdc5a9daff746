/**
 * How sure the ranking is and what would change it: seeded variations, tipping points, missing
 * facts. Start at {@link dev.steelyard.core.robustness.Robustness}.
 */
package dev.steelyard.core.robustness;
