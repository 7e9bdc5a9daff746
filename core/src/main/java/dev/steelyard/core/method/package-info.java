/**
 * Aggregation methods: one final class per published method. Start at {@link
 * dev.steelyard.core.method.MethodCatalogue}.
 */
package dev.steelyard.core.method;
