/**
 * Answers as Markdown, to be kept and edited. Start at {@link
 * dev.steelyard.cli.record.DecisionRecord}.
 */
package dev.steelyard.cli.record;
