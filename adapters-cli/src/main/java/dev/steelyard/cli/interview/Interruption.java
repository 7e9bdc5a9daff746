package dev.steelyard.cli.interview;

import dev.steelyard.cli.terminal.Terminal;
import java.util.function.Supplier;

/** Lets Ctrl-C leave the terminal on a line of its own and say what was done. */
public final class Interruption {

  private Interruption() {}

  /**
   * Does something that may be interrupted before anything is written.
   *
   * @param <T> what comes of it
   * @param terminal where to say that it was interrupted
   * @param action what to do
   * @return what came of it
   */
  public static <T> T during(Terminal terminal, Supplier<T> action) {
    var message = new Thread(() -> terminal.printMessage("\nInterrupted; nothing was written.\n"));
    Runtime.getRuntime().addShutdownHook(message);
    try {
      return action.get();
    } finally {
      silence(message);
    }
  }

  private static void silence(Thread message) {
    try {
      Runtime.getRuntime().removeShutdownHook(message);
    } catch (IllegalStateException ending) {
      // The process is ending already, and the message is on its way.
    }
  }
}
