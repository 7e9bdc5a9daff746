package dev.steelyard.json;

import java.util.List;
import java.util.SplittableRandom;

/** Texts that a notation may take for something else, or may fail to escape. */
final class OddTexts {
  private static final List<String> TEXTS =
      List.of(
          "yes",
          "no",
          "on",
          "off",
          "null",
          "~",
          "true",
          "False",
          "NULL",
          "1",
          "-1.5",
          "1e3",
          "0x1F",
          "0o17",
          ".5",
          ".inf",
          ".nan",
          "1_000",
          "12:30:45",
          "1/3",
          "2026-11-24",
          "unknown",
          "not sure",
          "- dash",
          "? question",
          ": colon",
          "colon: inside",
          "ends with colon:",
          "# hash",
          "hash # inside",
          "a #b",
          "[list]",
          "{map}",
          "a, b",
          "*alias",
          "&anchor",
          "!tag",
          "%percent",
          "@at",
          "`tick",
          "|",
          ">",
          "---",
          "...",
          "<<",
          "=",
          "'single'",
          "\"double\"",
          "it's",
          " leading",
          "trailing ",
          "two  blanks",
          "tab\tinside",
          "\ttab first",
          "line\nbreak",
          "line\n\nbreaks\n",
          "\nbreak first",
          "windows\r\nbreak",
          "lone\rreturn",
          "back\\slash",
          "\\n",
          "slash/and~tilde",
          "/",
          "~0~1",
          "umlaut äöü",
          "Ελληνικά",
          "日本語",
          "emoji 😀",
          "family 👩‍👧",
          "combining e\u0301",
          "zero\u200Bwidth",
          "no\u00A0break",
          "\u2028separator",
          "\uFEFFmark",
          "x".repeat(300),
          "many words ".repeat(40).strip());

  private final SplittableRandom random;

  OddTexts(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** Any of them. */
  String any() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  boolean in(double probability) {
    return random.nextDouble() < probability;
  }

  /** A number of any magnitude, at least 0. */
  double number() {
    double[] numbers = {0, 0.1 + 0.2, 1 / 3.0, 1e-300, 1e300, 123456789.125, 5e-324, 1e21, 7};
    return numbers[random.nextInt(numbers.length)];
  }
}
