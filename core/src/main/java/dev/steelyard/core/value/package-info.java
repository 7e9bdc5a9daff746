/**
 * Preferences within a criterion: value functions on anchored scales, in points from 0 to 100.
 * Start at {@link dev.steelyard.core.value.ValueTable}.
 */
package dev.steelyard.core.value;
