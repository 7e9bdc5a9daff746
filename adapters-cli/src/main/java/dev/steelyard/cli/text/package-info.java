/** Laying out text in columns of a terminal. Start at {@link dev.steelyard.cli.text.Page}. */
package dev.steelyard.cli.text;
