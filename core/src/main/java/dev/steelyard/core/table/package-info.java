/**
 * What methods compute on: tables of doubles held by column, without an object per cell. Start at
 * {@link dev.steelyard.core.table.PerformanceTable}.
 */
package dev.steelyard.core.table;
