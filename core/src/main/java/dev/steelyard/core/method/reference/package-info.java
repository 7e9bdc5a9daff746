/**
 * Methods that compare alternatives with a reference: an ideal and an anti-ideal point, the
 * average, or the border between good and bad. Start at {@link
 * dev.steelyard.core.method.reference.Topsis}.
 */
package dev.steelyard.core.method.reference;
