package dev.steelyard.core.explanation;

import dev.steelyard.core.math.Lazy;
import dev.steelyard.core.math.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * A language in which answers are worded. Its words are in one resource bundle; how it writes
 * numbers is stated here. The locale of the machine is never asked.
 *
 * <p>The bundle of {@link #ENGLISH} is the root bundle, so that the file of every other language is
 * found by its own name and nothing is left to the default locale.
 */
public enum Language {
  /** Decimal point, comma between thousands. */
  ENGLISH("en", Locale.ROOT, '.', ','),
  /** Decimal comma, point between thousands. */
  GERMAN("de", Locale.GERMAN, ',', '.');

  private static final String BUNDLE = "dev.steelyard.core.explanation.sentences";

  private final String tag;
  private final Locale locale;
  private final char decimal;
  private final char grouping;
  private final Lazy<ResourceBundle> bundle;

  Language(String tag, Locale locale, char decimal, char grouping) {
    this.tag = tag;
    this.locale = locale;
    this.decimal = decimal;
    this.grouping = grouping;
    this.bundle = new Lazy<>(this::read);
  }

  private ResourceBundle read() {
    return ResourceBundle.getBundle(BUNDLE, locale);
  }

  /**
   * The short name by which people choose it.
   *
   * @return the language subtag of BCP 47, for instance {@code de}
   */
  public String tag() {
    return tag;
  }

  /**
   * The tag, as it is written on a command line.
   *
   * @return the same as {@link #tag()}
   */
  @Override
  public String toString() {
    return tag;
  }

  /**
   * The locale under which its resource bundles are filed.
   *
   * @return the root locale for English
   */
  public Locale locale() {
    return locale;
  }

  /**
   * The language with a tag.
   *
   * @param tag for instance {@code de}
   * @return nothing for a language without a bundle
   */
  public static Optional<Language> tagged(String tag) {
    return Arrays.stream(values()).filter(each -> each.tag.equals(tag)).findFirst();
  }

  /**
   * The tags of all languages.
   *
   * @return in the order of the constants
   */
  public static List<String> tags() {
    return Arrays.stream(values()).map(Language::tag).toList();
  }

  /** The words with a key, of which every bundle has one. */
  String words(String key) {
    return bundle.get().getString(key);
  }

  /**
   * A number as the language writes it, without marks between thousands.
   *
   * @param value any double
   * @return for instance {@code 13.2} in English and {@code 13,2} in German
   */
  public String number(double value) {
    return localized(Numbers.text(value));
  }

  /**
   * A number that is written with a decimal point and no other mark, as the language writes it.
   *
   * @param plain for instance {@code 13.20}
   * @return for instance {@code 13,20} in German
   */
  public String localized(String plain) {
    return plain.replace('.', decimal);
  }

  /**
   * A whole number as the language writes it, with marks between thousands.
   *
   * @param value any
   * @return for instance {@code 20,000} in English and {@code 20.000} in German
   */
  public String whole(long value) {
    return String.format(Locale.ROOT, "%,d", value).replace(',', grouping);
  }

  /**
   * A part of all in per cent.
   *
   * @param number in words or digits, already in this language
   * @return for instance {@code 25%} in English; in German a no-break space comes before the sign
   */
  public String percent(String number) {
    return Template.of(TermKey.PERCENT, this).with("n", number).text();
  }

  /**
   * Whether a number takes the singular.
   *
   * @param value at least 0
   * @return true for exactly one, in English as in German
   */
  boolean singular(double value) {
    return value == 1;
  }

  /**
   * Several names joined as a list.
   *
   * @param names as people read them, at least one
   * @param all whether all are meant, or any one of them
   * @return for instance {@code A, B and C}
   */
  public String joined(List<String> names, boolean all) {
    int end = names.size() - 1;
    return end == 0
        ? names.get(0)
        : Template.of(all ? TermKey.ALL_OF : TermKey.ANY_OF, this)
            .with("most", String.join(", ", names.subList(0, end)))
            .with("last", names.get(end))
            .text();
  }
}
