package dev.steelyard.cli.text;

/** Colours words, where colour is allowed. Colour never carries a meaning alone. */
public final class Ink {

  /** Blue, yellow, magenta, cyan: no red and no green, which read as verdicts. */
  private static final int[] IDENTITIES = {34, 33, 35, 36};

  private final boolean colour;

  /**
   * An ink.
   *
   * @param colour whether colour may be used
   */
  public Ink(boolean colour) {
    this.colour = colour;
  }

  /**
   * A word that should be seen first.
   *
   * @param text to show
   * @return the text in bold
   */
  public String strong(String text) {
    return painted("1", text);
  }

  /**
   * Something that belongs to an alternative.
   *
   * @param index the position of the alternative in the decision, from 0
   * @param text to show
   * @return the text in the colour of the alternative
   */
  public String identity(int index, String text) {
    return painted(String.valueOf(IDENTITIES[index % IDENTITIES.length]), text);
  }

  /**
   * The word that begins a message about something wrong.
   *
   * @param text to show
   * @return the text in bold magenta
   */
  public String alarm(String text) {
    return painted("1;35", text);
  }

  private String painted(String code, String text) {
    return colour && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
