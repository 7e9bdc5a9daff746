/**
 * The documents that programs read: one package-private record per shape, so that what is written
 * is stated in one place and changes on purpose only. Start at {@link
 * dev.steelyard.json.result.OutcomeDocument}; {@link dev.steelyard.json.result.JsonResults} is the
 * way in.
 */
package dev.steelyard.json.result;
