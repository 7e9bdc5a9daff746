package dev.steelyard.cli.failure;

import dev.steelyard.core.error.NearestMatch;
import java.util.List;

/** The command was called in a way that it does not understand. */
public final class WrongUse extends CommandFailure {

  private static final long serialVersionUID = 1L;

  /**
   * Refuses a call.
   *
   * @param message what is wrong, in one sentence; further lines say what to do
   */
  public WrongUse(String message) {
    super(message);
  }

  /**
   * Refuses a name that nothing has.
   *
   * @param message what there is not, in one sentence without the known names
   * @param word the name that was given
   * @param known the names that there are
   * @return the refusal, with the known names and the nearest one
   */
  public static WrongUse unknown(String message, String word, List<String> known) {
    String names = "\nThere are: " + String.join(", ", known) + ".";
    String near =
        NearestMatch.of(word, known).map(meant -> "\nDid you mean \"" + meant + "\"?").orElse("");
    return new WrongUse(message + names + near);
  }
}
