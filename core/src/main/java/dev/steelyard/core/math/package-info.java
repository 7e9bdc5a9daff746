/**
 * Arithmetic that the rest of core shares: compensated sums and seeded random streams. Not part of
 * the public promise of the library.
 */
package dev.steelyard.core.math;
