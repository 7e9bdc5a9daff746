package dev.steelyard.cli.terminal;

import dev.steelyard.core.explanation.Language;

/**
 * What a stream can show.
 *
 * @param width how many columns a line may have
 * @param blocks whether block characters and arrows can be shown
 * @param colour whether colour may be used
 * @param language in which the words are
 */
public record Surface(int width, boolean blocks, boolean colour, Language language) {

  /** Longer lines are hard to read, so wider screens are not filled. */
  public static final int WIDEST = 100;

  /** Below this no layout holds. */
  public static final int NARROWEST = 24;

  /** Keeps the width readable. */
  public Surface {
    width = Math.max(NARROWEST, Math.min(WIDEST, width));
  }

  /**
   * What a stream can show, with words in English.
   *
   * @param width how many columns a line may have
   * @param blocks whether block characters and arrows can be shown
   * @param colour whether colour may be used
   */
  public Surface(int width, boolean blocks, boolean colour) {
    this(width, blocks, colour, Language.ENGLISH);
  }

  /**
   * The same surface with words in a language.
   *
   * @param other the language
   * @return a copy
   */
  public Surface in(Language other) {
    return new Surface(width, blocks, colour, other);
  }
}
