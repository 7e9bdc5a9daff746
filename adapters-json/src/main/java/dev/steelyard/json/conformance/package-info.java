/**
 * Reference cases: data, a method, and the numbers that should come out. They are run through the
 * acts that answer people's decisions. Start at {@link dev.steelyard.json.conformance.Conformance}.
 */
package dev.steelyard.json.conformance;
