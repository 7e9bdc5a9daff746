package dev.steelyard.cli.terminal;

/**
 * What a stream can show.
 *
 * @param width how many columns a line may have
 * @param blocks whether block characters and arrows can be shown
 * @param colour whether colour may be used
 */
public record Surface(int width, boolean blocks, boolean colour) {

  /** Longer lines are hard to read, so wider screens are not filled. */
  public static final int WIDEST = 100;

  /** Below this no layout holds. */
  public static final int NARROWEST = 24;

  /** Keeps the width readable. */
  public Surface {
    width = Math.max(NARROWEST, Math.min(WIDEST, width));
  }
}
