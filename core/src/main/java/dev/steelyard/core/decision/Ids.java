package dev.steelyard.core.decision;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form of ids: letters, digits, hyphens and underscores of any language, at most 64. */
public final class Ids {

  /** The rule in words. */
  public static final String FORM = "letters, digits, - and _, at most 64 characters";

  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{M}\\p{N}_-]{1,64}");

  /** What is neither a letter nor a digit, with the marks that belong to it. */
  private static final Pattern OTHER = Pattern.compile("(?:^\\p{M}|[^\\p{L}\\p{M}\\p{N}]\\p{M}*)+");

  private static final int LONGEST = 64;

  private Ids() {}

  /**
   * Whether a text has the form of an id.
   *
   * @param id any text
   * @return true when it can be an id
   */
  public static boolean valid(String id) {
    return ID.matcher(id).matches();
  }

  /**
   * The id of something that was only given a name.
   *
   * @param name what people read, for instance {@code Node.js}
   * @return for instance {@code node-js}; empty when the name has no letter and no digit
   */
  public static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String hyphened = OTHER.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
    int length = Math.min(LONGEST, hyphened.codePointCount(0, hyphened.length()));
    return hyphened.substring(0, hyphened.offsetByCodePoints(0, length));
  }
}
