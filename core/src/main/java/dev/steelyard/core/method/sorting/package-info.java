/**
 * Sorting: alternatives are assigned to ordered categories, each on its own. Start at {@link
 * dev.steelyard.core.method.sorting.FlowSort}.
 */
package dev.steelyard.core.method.sorting;
