/**
 * What a command reads from and writes to, and what that can show. Start at {@link
 * dev.steelyard.cli.terminal.Terminal}.
 */
package dev.steelyard.cli.terminal;
