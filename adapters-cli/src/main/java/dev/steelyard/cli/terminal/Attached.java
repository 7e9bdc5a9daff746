package dev.steelyard.cli.terminal;

/**
 * Which of the standard streams a person is looking at.
 *
 * @param in whether input is typed
 * @param out whether results are shown on a screen
 * @param err whether messages are shown on a screen
 * @param columns the width of the screen; it only counts where something is shown on one
 */
public record Attached(boolean in, boolean out, boolean err, int columns) {

  /** How wide text is where no screen says otherwise. */
  public static final int USUAL_COLUMNS = 80;

  /** Nobody is looking: all streams are files or pipes. */
  public static final Attached NOTHING = new Attached(false, false, false, USUAL_COLUMNS);
}
