/**
 * Methods that use the order of the alternatives on each criterion and little or nothing else.
 * Start at {@link dev.steelyard.core.method.ordinal.Oreste}.
 */
package dev.steelyard.core.method.ordinal;
