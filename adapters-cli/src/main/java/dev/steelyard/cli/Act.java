package dev.steelyard.cli;

/** What a command does once its options are known. */
@FunctionalInterface
interface Act {

  /** Does it. */
  ExitCode run();
}
