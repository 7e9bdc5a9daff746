package dev.steelyard.cli.screen;

import dev.steelyard.cli.text.Phrase;
import dev.steelyard.core.explanation.Argument;
import dev.steelyard.core.explanation.Language;
import java.util.Locale;

/** How numbers look on a screen, the same in every locale. */
final class Figures {

  private Figures() {}

  /** Rounded as the engine rounds what it says in words. */
  static String tenths(double value) {
    return tenths(value, Language.ENGLISH);
  }

  static String tenths(double value, Language language) {
    return language.localized(String.format(Locale.ROOT, "%.1f", Math.rint(value * 10) / 10 + 0.0));
  }

  /** Four significant digits, without an exponent where that can be read. */
  static String significant(double value) {
    double size = Math.abs(value);
    if (size != 0 && (size < 1e-4 || size >= 1e7)) {
      return String.format(Locale.ROOT, "%.3e", value);
    }
    int before = size < 1 ? 1 : (int) Math.floor(Math.log10(size)) + 1;
    return String.format(Locale.ROOT, "%." + Math.max(0, 4 - before) + "f", value);
  }

  static String percent(double share) {
    return percent(share, Language.ENGLISH);
  }

  static String percent(double share, Language language) {
    return new Argument.Share(share).text(language);
  }

  /** For instance {@code 99 of 100 variations}. */
  static String variations(double share) {
    return variations(share, Language.ENGLISH);
  }

  static String variations(double share, Language language) {
    return new Argument.OutOf100(share).text(language);
  }

  /** For instance {@code 64 of 100}, {@code >99 of 100} or {@code all}, for a table. */
  static String hundredths(double share) {
    return hundredths(share, Language.ENGLISH);
  }

  static String hundredths(double share, Language language) {
    return whole(share) ? extreme(share, language) : Phrase.OF_100.in(language, counted(share));
  }

  private static boolean whole(double share) {
    return share == 0 || share == 1;
  }

  private static String extreme(double share, Language language) {
    return (share == 1 ? Phrase.ALL : Phrase.NONE).in(language);
  }

  private static String counted(double share) {
    if (share > 0.99) {
      return ">99";
    }
    long hundredths = (long) Math.floor(share * 100 + 1e-9);
    return hundredths == 0 ? "<1" : String.valueOf(hundredths);
  }

  /** The same with less room, for instance {@code 64/100}. */
  static String shortHundredths(double share) {
    return shortHundredths(share, Language.ENGLISH);
  }

  static String shortHundredths(double share, Language language) {
    return whole(share) ? extreme(share, language) : counted(share) + "/100";
  }

  static String count(int number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }
}
