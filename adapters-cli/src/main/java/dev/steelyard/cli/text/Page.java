package dev.steelyard.cli.text;

import dev.steelyard.cli.terminal.Surface;
import dev.steelyard.core.explanation.Language;
import java.util.List;

/** A screen that is being written from top to bottom. */
public final class Page {

  private final StringBuilder text = new StringBuilder();
  private final Surface surface;
  private final Ink ink;

  /**
   * An empty page.
   *
   * @param surface what the page can show
   */
  public Page(Surface surface) {
    this.surface = surface;
    this.ink = new Ink(surface.colour());
  }

  /**
   * What the page can show.
   *
   * @return width, characters and colour
   */
  public Surface surface() {
    return surface;
  }

  /**
   * The language of the page.
   *
   * @return in which its words are
   */
  public Language language() {
    return surface.language();
  }

  /**
   * Fixed words in the language of the page.
   *
   * @param phrase which ones
   * @param fillings what fills their places
   * @return the words, filled
   */
  public String words(Phrase phrase, String... fillings) {
    return phrase.in(language(), fillings);
  }

  /**
   * The colours of the page.
   *
   * @return colours, or none where they are not allowed
   */
  public Ink ink() {
    return ink;
  }

  /**
   * Draws bars with the characters of the page.
   *
   * @return a bar
   */
  public Bar bar() {
    return new Bar(surface.blocks());
  }

  /**
   * What shows that something was cut off.
   *
   * @return one character, or three dots
   */
  public String ellipsis() {
    return surface.blocks() ? "…" : "...";
  }

  /**
   * What stands between before and after.
   *
   * @return an arrow
   */
  public String arrow() {
    return surface.blocks() ? "→" : "->";
  }

  /**
   * Adds a finished line.
   *
   * @param line as it should appear
   * @return this page
   */
  public Page line(String line) {
    text.append(line.stripTrailing()).append('\n');
    return this;
  }

  /**
   * Adds an empty line, unless the page is empty or ends with one.
   *
   * @return this page
   */
  public Page blank() {
    boolean apart = text.isEmpty() || text.toString().endsWith("\n\n");
    return apart ? this : line("");
  }

  /**
   * Adds a paragraph.
   *
   * @param indent spaces before every line
   * @param paragraph its words; nothing is added where there are none
   * @return this page
   */
  public Page paragraph(int indent, String paragraph) {
    return paragraph.isEmpty() ? this : hanging(Fit.spaces(indent), paragraph);
  }

  /**
   * Adds a paragraph whose first line begins with something; the others are indented below it.
   *
   * @param lead what the first line begins with
   * @param paragraph the words after it
   * @return this page
   */
  public Page hanging(String lead, String paragraph) {
    int indent = DisplayWidth.of(lead);
    String before = lead;
    for (String line : Fit.wrap(paragraph, surface.width() - indent)) {
      line(before + line);
      before = Fit.spaces(indent);
    }
    return this;
  }

  /**
   * Adds a paragraph that begins with a word that should be seen first.
   *
   * @param word how it begins
   * @param rest what follows directly
   * @return this page
   */
  public Page wrappedAfter(String word, String rest) {
    boolean first = true;
    for (String line : Fit.wrap(word + rest, surface.width())) {
      boolean whole = first && line.startsWith(word);
      line(whole ? ink.alarm(word) + line.substring(word.length()) : line);
      first = false;
    }
    return this;
  }

  /**
   * Adds sentences, each on a line of its own.
   *
   * @param indent spaces before every line
   * @param sentences what to say
   * @return this page
   */
  public Page sentences(int indent, List<String> sentences) {
    sentences.forEach(sentence -> hanging(Fit.spaces(indent), sentence));
    return this;
  }

  /**
   * Adds a list with one mark before each entry.
   *
   * @param entries what to list
   * @return this page
   */
  public Page list(List<String> entries) {
    entries.forEach(entry -> hanging("  - ", entry));
    return this;
  }

  /**
   * Everything on the page.
   *
   * @return lines, each with a line break
   */
  public String text() {
    return text.toString();
  }
}
