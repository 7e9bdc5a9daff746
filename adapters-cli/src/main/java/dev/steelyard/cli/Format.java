package dev.steelyard.cli;

import java.util.Locale;
import java.util.Map;

/** How a result is written. */
enum Format {
  /** A screen for people. */
  TEXT,
  /** One record per line for scripts. */
  PLAIN,
  /** A document for programs. */
  JSON,
  /** A page to keep. */
  MARKDOWN;

  private static final Map<String, Format> ENDINGS =
      Map.of("json", JSON, "md", MARKDOWN, "markdown", MARKDOWN, "tsv", PLAIN);

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format that the ending of a file name stands for; text for unknown endings. */
  static Format byEnding(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return ENDINGS.getOrDefault(ending, TEXT);
  }
}
