package dev.steelyard.cli;

import dev.steelyard.cli.screen.NextCommands;
import dev.steelyard.cli.terminal.Surface;
import dev.steelyard.core.explanation.Language;
import picocli.CommandLine.Option;

/** In which language an answer is worded on the screen. */
final class LanguageOption {

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description = "The language of the sentences on the screen: en or de. English without it.")
  private Language language = Language.ENGLISH;

  /** The same surface, with words in the chosen language. */
  Surface on(Surface surface) {
    return surface.in(language);
  }

  /** The same commands, in the chosen language. */
  NextCommands on(NextCommands next) {
    return language == Language.ENGLISH ? next : next.with("--language", language.tag());
  }
}
