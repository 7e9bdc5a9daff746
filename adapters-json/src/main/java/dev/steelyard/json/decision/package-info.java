/**
 * Turns trees into decisions and back, by the rules of the format {@code decision/1}. Start at
 * {@link dev.steelyard.json.decision.DecisionReader} and {@link
 * dev.steelyard.json.decision.DecisionWriter}; one small class reads each piece of the format.
 */
package dev.steelyard.json.decision;
