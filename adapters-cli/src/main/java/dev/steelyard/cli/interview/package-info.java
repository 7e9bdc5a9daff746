/**
 * The interview at a terminal and from piped input. Start at {@link
 * dev.steelyard.cli.interview.TypedInterview}.
 */
package dev.steelyard.cli.interview;
