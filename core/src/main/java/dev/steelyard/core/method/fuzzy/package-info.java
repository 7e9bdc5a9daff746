/**
 * Methods on triangular cells: what {@code topsis}, {@code vikor}, {@code edas}, {@code copras} and
 * {@code weighted-sum} compute when the range of a performance counts in the score itself. Start at
 * {@link dev.steelyard.core.method.fuzzy.TriangularMethods}.
 */
package dev.steelyard.core.method.fuzzy;
