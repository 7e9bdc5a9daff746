/**
 * The {@code steelyard} command: one class per command, exit codes, and the wiring. Start at {@link
 * dev.steelyard.cli.Main}; what people see is made in {@code dev.steelyard.cli.screen}.
 */
package dev.steelyard.cli;
