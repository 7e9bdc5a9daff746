/**
 * What a person states: alternatives, criteria with their scales, performances with reasons and
 * sources, constraints, questions and answers. Everything here is immutable and validated when it
 * is built. Start at {@link dev.steelyard.core.decision.Decision}.
 */
package dev.steelyard.core.decision;
