package dev.steelyard.cli.document;

import dev.steelyard.cli.terminal.Terminal;
import java.util.Locale;

/** What to do when a file to be written is there already. */
public enum Overwrite {
  /** Replace it. */
  FORCED,
  /** Ask a person, where there is one. */
  ASK,
  /** Leave it. */
  NEVER;

  boolean allowed(Terminal terminal, String name) {
    return switch (this) {
      case FORCED -> true;
      case NEVER -> false;
      case ASK -> terminal.inputIsTyped() && confirmed(terminal, name);
    };
  }

  private static boolean confirmed(Terminal terminal, String name) {
    terminal.printMessage("\"" + name + "\" is there already. Replace it? y or n: ");
    String answer = terminal.readLine().orElse("").strip().toLowerCase(Locale.ROOT);
    return answer.equals("y") || answer.equals("yes");
  }
}
