package dev.steelyard.cli.screen;

import dev.steelyard.core.explanation.Argument;
import java.util.Locale;

/** How numbers look on a screen, the same in every locale. */
final class Figures {

  private static final String OF_100 = " of 100 variations";

  private Figures() {}

  /** Rounded as the engine rounds what it says in words. */
  static String tenths(double value) {
    return String.format(Locale.ROOT, "%.1f", Math.rint(value * 10) / 10 + 0.0);
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
    return new Argument.Share(share).text();
  }

  /** For instance {@code 99 of 100 variations}. */
  static String variations(double share) {
    return new Argument.OutOf100(share).text();
  }

  /** For instance {@code 64 of 100}, {@code >99 of 100} or {@code all}, for a table. */
  static String hundredths(double share) {
    return switch (variations(share)) {
      case "every variation" -> "all";
      case "no variation" -> "none";
      case "more than 99" + OF_100 -> ">99 of 100";
      case "fewer than 1" + OF_100 -> "<1 of 100";
      default -> variations(share).replace(OF_100, " of 100");
    };
  }

  /** The same with less room, for instance {@code 64/100}. */
  static String shortHundredths(double share) {
    return hundredths(share).replace(" of ", "/");
  }

  static String count(int number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }
}
