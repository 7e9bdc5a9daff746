package dev.steelyard.json.decision;

import dev.steelyard.json.tree.Node;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers, and fractions such as 1/3 that no decimal can state. */
final class Fraction {
  private static final Pattern FORM = Pattern.compile("-?[0-9]{1,15}/[0-9]{1,15}");

  private Fraction() {}

  /** The number that a value states; not finite when the document says so. */
  static Optional<Double> of(Node node) {
    if (node instanceof Node.Number number) {
      return Optional.of(number.value());
    }
    return node instanceof Node.Text text && FORM.matcher(text.text()).matches()
        ? Optional.of(quotient(text.text()))
        : Optional.empty();
  }

  private static double quotient(String text) {
    int slash = text.indexOf('/');
    return Double.parseDouble(text.substring(0, slash))
        / Double.parseDouble(text.substring(slash + 1));
  }
}
