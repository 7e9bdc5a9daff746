/**
 * Outranking by flows: the PROMETHEE methods and GAIA. Every criterion has a preference function;
 * start at {@link dev.steelyard.core.method.promethee.PrometheeII}.
 */
package dev.steelyard.core.method.promethee;
