package dev.steelyard.cli.text;

/** Draws bars, in eighths of a column where the characters are there. */
public final class Bar {

  private static final String EIGHTHS = "▏▎▍▌▋▊▉";
  private static final int PARTS = 8;

  private final boolean blocks;

  /**
   * Draws bars.
   *
   * @param blocks whether block characters can be shown
   */
  public Bar(boolean blocks) {
    this.blocks = blocks;
  }

  /**
   * A bar that begins at the left.
   *
   * @param part how much of the width it fills; what is outside 0 to 1 is cut off
   * @param width columns of a full bar
   * @return at most {@code width} columns; something is drawn for anything above zero
   */
  public String of(double part, int width) {
    double columns = Math.max(0, Math.min(1, part)) * width;
    return blocks ? eighths(columns) : whole(columns);
  }

  private static String eighths(double columns) {
    int parts = (int) Math.round(columns * PARTS);
    int least = columns > 0 ? Math.max(1, parts) : parts;
    int rest = least % PARTS;
    return "█".repeat(least / PARTS) + (rest == 0 ? "" : EIGHTHS.substring(rest - 1, rest));
  }

  /**
   * A bar of whole columns, for bars that grow to the left, where there are no eighths.
   *
   * @param columns how long it should be, at least 0
   * @return something is drawn for anything above zero
   */
  public String whole(double columns) {
    int count = (int) Math.round(columns);
    return (blocks ? "█" : "#").repeat(columns > 0 ? Math.max(1, count) : 0);
  }
}
