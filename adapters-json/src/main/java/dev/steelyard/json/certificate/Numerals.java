package dev.steelyard.json.certificate;

import dev.steelyard.core.certificate.Fraction;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.json.tree.Node;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Exact numbers, which are texts. Their length and exponents have limits, since a few characters
 * such as 1E+999999999 would otherwise take all memory to calculate with. What cannot be read
 * counts as something harmless, so that the rest is still looked at.
 */
final class Numerals {

  /** A double has up to 17 digits; this leaves room for sums of a few of them. */
  private static final int LONGEST_STATED = 60;

  /** The difference of the largest and the smallest double has some 650 digits. */
  private static final int LONGEST_DERIVED = 1_000;

  /** Of fractions of sums of products of doubles. */
  private static final int LONGEST_WHOLE = 5_000;

  /** No double has a decimal exponent beyond it. */
  private static final int LARGEST_EXPONENT = 400;

  /** So long that no number of 64 bits is longer. */
  private static final int LONGEST_COUNT = 20;

  private static final Pattern DECIMAL =
      Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE]([-+]?[0-9]++))?");
  private static final Pattern WHOLE = Pattern.compile("-?(?:0|[1-9][0-9]*+)");

  private final Complaints complaints;

  Numerals(Complaints complaints) {
    this.complaints = complaints;
  }

  /** A number that people stated, or a double that was computed from such numbers. */
  BigDecimal stated(Node node, String what) {
    return decimal(node, what, LONGEST_STATED);
  }

  /** A number that follows from others without rounding. */
  BigDecimal derived(Node node, String what) {
    return decimal(node, what, LONGEST_DERIVED);
  }

  private BigDecimal decimal(Node node, String what, int longest) {
    return text(node, what, "a decimal number such as \"12.5\"", longest)
        .filter(text -> matches(DECIMAL, text, node, what))
        .filter(text -> small(text, node, what))
        .map(BigDecimal::new)
        .orElse(BigDecimal.ZERO);
  }

  private boolean small(String text, Node node, String what) {
    var parts = DECIMAL.matcher(text);
    boolean written = parts.matches() && parts.group(1) != null;
    BigInteger exponent = written ? new BigInteger(parts.group(1)) : BigInteger.ZERO;
    boolean small = exponent.abs().compareTo(BigInteger.valueOf(LARGEST_EXPONENT)) <= 0;
    if (!small) {
      String message =
          what
              + " has the exponent "
              + exponent
              + ", but at most "
              + LARGEST_EXPONENT
              + " either way";
      complaints.add(ErrorCode.LIMIT_EXCEEDED, node.place(), message + " is allowed.");
    }
    return small;
  }

  /** A whole number of any sign. */
  BigInteger whole(Node node, String what) {
    return whole(node, what, LONGEST_WHOLE).orElse(BigInteger.ZERO);
  }

  private Optional<BigInteger> whole(Node node, String what, int longest) {
    return text(node, what, "a whole number such as \"12\"", longest)
        .filter(text -> matches(WHOLE, text, node, what))
        .map(BigInteger::new);
  }

  /** A whole number of 64 bits. */
  long count(Node node, String what) {
    BigInteger whole = whole(node, what, LONGEST_COUNT).orElse(BigInteger.ZERO);
    if (whole.bitLength() >= Long.SIZE) {
      complaints.add(
          ErrorCode.NOT_A_NUMBER,
          node.place(),
          what + " must fit into 64 bits, but is " + whole + ".");
      return 0;
    }
    return whole.longValue();
  }

  /** A fraction of whole numbers. */
  Fraction fraction(Node node, String what) {
    return text(node, what, "a fraction such as \"2/3\"", 2 * LONGEST_WHOLE)
        .flatMap(text -> fraction(text, node, what))
        .orElse(new Fraction(BigInteger.ZERO, BigInteger.ONE));
  }

  private Optional<Fraction> fraction(String text, Node node, String what) {
    String[] parts = text.split("/", -1);
    boolean right =
        parts.length == 2
            && WHOLE.matcher(parts[0]).matches()
            && WHOLE.matcher(parts[1]).matches()
            && new BigInteger(parts[1]).signum() > 0;
    if (!right) {
      refuse(node, what, "a fraction such as 2/3 with a denominator above 0", text);
      return Optional.empty();
    }
    return Optional.of(new Fraction(new BigInteger(parts[0]), new BigInteger(parts[1])));
  }

  private boolean matches(Pattern form, String text, Node node, String what) {
    boolean matches = form.matcher(text).matches();
    if (!matches) {
      boolean whole = form == WHOLE;
      refuse(
          node, what, whole ? "a whole number such as 12" : "a decimal number such as 12.5", text);
    }
    return matches;
  }

  private void refuse(Node node, String what, String expected, String text) {
    String shown = text.length() > LONGEST_STATED ? text.substring(0, LONGEST_STATED) + "…" : text;
    String message = what + " must be " + expected + ", but is \"" + shown + "\".";
    complaints.add(ErrorCode.NOT_A_NUMBER, node.place(), message);
  }

  /** Numbers are texts, so that no program that passes the document on rounds them. */
  private Optional<String> text(Node node, String what, String expected, int longest) {
    if (!(node instanceof Node.Text text)) {
      String message = what + " must be " + expected + " in quotes, but is " + node.kind() + ".";
      complaints.add(ErrorCode.WRONG_TYPE, node.place(), message);
      return Optional.empty();
    }
    int length = text.text().length();
    if (length > longest) {
      String message = what + " has " + length + " characters, but at most " + longest;
      complaints.add(ErrorCode.LIMIT_EXCEEDED, node.place(), message + " are allowed.");
      return Optional.empty();
    }
    return Optional.of(text.text());
  }
}
