/**
 * Help: about commands, from what picocli knows of them, and about topics and codes, from text
 * files. Start at {@link dev.steelyard.cli.help.Overview}.
 */
package dev.steelyard.cli.help;
