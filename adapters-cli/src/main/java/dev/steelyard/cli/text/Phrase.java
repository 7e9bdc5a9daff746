package dev.steelyard.cli.text;

import dev.steelyard.core.explanation.Language;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fixed words of a screen, apart from the sentences of an answer. The words are in {@code
 * screen.properties}, in every {@link Language}; numbers in braces are filled.
 */
public enum Phrase {
  /** Before the commands that may be run next. */
  NEXT,
  /** Before the command that shows the evidence. */
  EVIDENCE,
  /** Before the command that writes a brief. */
  BRIEF,
  /** Above the answers that would settle it. */
  SETTLING,
  /** How many entries are left out. */
  MORE,
  /** Above other answers. */
  OTHER_ANSWER,
  /** Above other weights. */
  OTHER_WEIGHT,
  /** Above other performances. */
  OTHER_PERFORMANCE,
  /** Who leads then, and by how much. */
  LEADS_BY,
  /** Who leads then. */
  LEADS,
  /** Nobody leads then. */
  LEVEL,
  /** With whom something happens. */
  WITH,
  /** Above the reasons for an alternative. */
  FOR,
  /** No reason. */
  NO_CRITERION,
  /** One reason that is left out. */
  ONE_SMALLER,
  /** Reasons that are left out. */
  SEVERAL_SMALLER,
  /** The sum of all pulls where it is nothing. */
  TOGETHER,
  /** The sum of all pulls. */
  TOGETHER_FOR,
  /** Before the criteria that do not pull. */
  NO_PULL,
  /** Above the evidence. */
  BASIS,
  /** Who comes first, beside how often. */
  FIRST,
  /** Above scores in points. */
  POINTS,
  /** Above other scores. */
  SCORE,
  /** Above how often an alternative comes first. */
  FIRST_IN,
  /** In every variation. */
  ALL,
  /** In no variation. */
  NONE,
  /** In how many variations of a hundred. */
  OF_100,
  /** The title of a comparison. */
  RATHER,
  /** The title of a comparison of two that are level. */
  COMPARED,
  /** Before the changes. */
  WHAT_IF,
  /** Before the verdict before the changes. */
  BEFORE,
  /** Before the verdict after the changes. */
  AFTER,
  /** Above scores before the changes. */
  SCORE_BEFORE,
  /** Above scores after the changes. */
  SCORE_AFTER,
  /** Instead of a score. */
  OUT;

  private static final String BUNDLE = "dev.steelyard.cli.text.screen";

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  /**
   * The stable name, for instance {@code first-in}.
   *
   * @return lower-case words joined by hyphens
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The words in a language.
   *
   * @param language which one
   * @param fillings what fills the places, in the order of their numbers
   * @return the words, filled
   */
  public String in(Language language, String... fillings) {
    String words = ResourceBundle.getBundle(BUNDLE, language.locale()).getString(id());
    return PLACE
        .matcher(words)
        .replaceAll(match -> Matcher.quoteReplacement(fillings[Integer.parseInt(match.group(1))]));
  }
}
