package dev.steelyard.json.conformance;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.json.tree.Composer;
import dev.steelyard.json.tree.Node;
import java.util.LinkedHashMap;
import java.util.List;

/** Values of cases, each of the type that its place asks for. */
final class Nodes {
  static final Node.Entries NOTHING = new Composer().build();

  private Nodes() {}

  static String text(Node node) {
    if (node instanceof Node.Text text) {
      return text.text();
    }
    throw wrong(node, "a text");
  }

  static boolean isFalse(Node node) {
    return node instanceof Node.Truth truth && !truth.value();
  }

  static double number(Node node) {
    if (node instanceof Node.Number number && Double.isFinite(number.value())) {
      return number.value();
    }
    throw wrong(node, "a finite number");
  }

  static int index(Node node) {
    double number = number(node);
    if (number != Math.rint(number) || number < 0 || number > Integer.MAX_VALUE) {
      throw wrong(node, "a whole number of at least 0");
    }
    return (int) number;
  }

  static List<Node> items(Node node) {
    if (node instanceof Node.Items items) {
      return items.items();
    }
    throw wrong(node, "an array");
  }

  static Node.Entries entries(Node node) {
    if (node instanceof Node.Entries entries) {
      return entries;
    }
    throw wrong(node, "an object");
  }

  static double[] numbers(Node node) {
    return items(node).stream().mapToDouble(Nodes::number).toArray();
  }

  static double[][] matrix(Node node) {
    return items(node).stream().map(Nodes::numbers).toArray(double[][]::new);
  }

  private static UnusableCase wrong(Node node, String expected) {
    var place = node.place();
    return new UnusableCase(
        "On line " + place.line() + " there should be " + expected + ", not " + node.kind() + ".");
  }

  /** A value as a setting. */
  static Setting setting(Node node) {
    if (node instanceof Node.Text text) {
      return Setting.of(text.text());
    }
    if (node instanceof Node.Truth truth) {
      return new Setting.Truth(truth.value());
    }
    if (node instanceof Node.Items items) {
      return new Setting.Items(items.items().stream().map(Nodes::setting).toList());
    }
    if (node instanceof Node.Entries entries) {
      var settings = new LinkedHashMap<String, Setting>();
      entries.entries().forEach((key, entry) -> settings.put(key, setting(entry.value())));
      return new Setting.Entries(settings);
    }
    return Setting.of(number(node));
  }
}
