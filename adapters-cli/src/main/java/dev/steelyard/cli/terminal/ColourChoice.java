package dev.steelyard.cli.terminal;

import java.util.Locale;
import java.util.Map;

/** When to use colour. */
public enum ColourChoice {
  /** Where a person is looking at it and nothing speaks against it. */
  AUTO,
  /** Always. */
  ALWAYS,
  /** Never. */
  NEVER;

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Decides for one stream.
   *
   * @param shown whether the stream is shown on a screen
   * @param environment the environment variables
   * @return whether to use colour
   */
  public boolean allows(boolean shown, Map<String, String> environment) {
    return switch (this) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> automatic(shown, environment);
    };
  }

  private static boolean automatic(boolean shown, Map<String, String> environment) {
    if (isSet(environment, "NO_COLOR") || "dumb".equals(environment.get("TERM"))) {
      return false;
    }
    boolean forced =
        isSet(environment, "CLICOLOR_FORCE") && !environment.get("CLICOLOR_FORCE").equals("0");
    return forced || shown;
  }

  private static boolean isSet(Map<String, String> environment, String name) {
    return !environment.getOrDefault(name, "").isEmpty();
  }
}
