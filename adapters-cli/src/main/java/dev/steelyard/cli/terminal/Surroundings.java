package dev.steelyard.cli.terminal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * The world around a command.
 *
 * @param environment the environment variables
 * @param folder where relative file names start
 * @param temporary where reports of failures are written
 * @param clock tells the date
 */
public record Surroundings(
    Map<String, String> environment, Path folder, Path temporary, Clock clock) {}
