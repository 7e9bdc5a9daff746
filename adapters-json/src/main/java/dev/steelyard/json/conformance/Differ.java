package dev.steelyard.json.conformance;

import dev.steelyard.json.tree.Compact;
import dev.steelyard.json.tree.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares what came out with what is expected, and keeps the first difference. */
final class Differ {

  /** Keys that say something about the others. */
  private static final List<String> REMARKS =
      List.of("tolerance", "citation", "note", "undefined", "oneSolution", "unique");

  private final Tolerance tolerance;
  private final double largest;
  private Optional<String> difference = Optional.empty();
  private Optional<Double> deviation = Optional.empty();

  Differ(Tolerance tolerance, Node expected) {
    this.tolerance = tolerance;
    this.largest = Tolerance.largest(expected);
  }

  static boolean compared(String key) {
    return !REMARKS.contains(key);
  }

  Optional<String> difference() {
    return difference;
  }

  Optional<Double> deviation() {
    return deviation;
  }

  Differ compare(String where, Node expected, Node actual) {
    if (expected instanceof Node.Items wanted && actual instanceof Node.Items found) {
      items(where, wanted, found);
    } else if (expected instanceof Node.Entries wanted && actual instanceof Node.Entries found) {
      entries(where, wanted, found);
    } else if (expected instanceof Node.Number wanted && actual instanceof Node.Number found) {
      numbers(where, wanted, found);
    } else if (!(expected instanceof Node.Null)) {
      same(where, expected, actual);
    }
    return this;
  }

  private void items(String where, Node.Items expected, Node.Items actual) {
    int size = expected.items().size();
    if (actual.items().size() != size) {
      differ(where + " should have " + size + " items, but has " + actual.items().size() + ".");
      return;
    }
    for (int i = 0; i < size; i++) {
      compare(where + "[" + i + "]", expected.items().get(i), actual.items().get(i));
    }
  }

  private void entries(String where, Node.Entries expected, Node.Entries actual) {
    for (Map.Entry<String, Node.Entry> each : expected.entries().entrySet()) {
      String key = each.getKey();
      if (compared(key)) {
        String here = where + "." + key;
        actual
            .value(key)
            .ifPresentOrElse(
                found -> compare(here, each.getValue().value(), found),
                () -> differ(here + " was not computed."));
      }
    }
  }

  private void numbers(String where, Node.Number expected, Node.Number actual) {
    if (whole(expected) && whole(actual)) {
      same(where, expected, actual);
      return;
    }
    double off = tolerance.deviation(actual.value(), expected.value(), largest);
    deviation = Optional.of(Math.max(off, deviation.orElse(0.0)));
    if (!(off <= tolerance.allowed(where))) {
      differ(where + " should be " + expected.text() + ", but is " + actual.text() + ".");
    }
  }

  /** Ranks, indices and counts are written without a decimal point. */
  private static boolean whole(Node.Number number) {
    return number.text().matches("-?[0-9]+");
  }

  private void same(String where, Node expected, Node actual) {
    String wanted = Compact.text(expected);
    String found = Compact.text(actual);
    if (!wanted.equals(found)) {
      differ(where + " should be " + wanted + ", but is " + found + ".");
    }
  }

  private void differ(String what) {
    difference = difference.or(() -> Optional.of(what));
  }
}
