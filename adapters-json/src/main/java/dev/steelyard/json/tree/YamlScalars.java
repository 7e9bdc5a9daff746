package dev.steelyard.json.tree;

import dev.steelyard.core.error.Place;
import java.math.BigInteger;
import java.util.Locale;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;

/** Tells texts from numbers and truth values, by the core schema of YAML 1.2. */
final class YamlScalars {
  private static final ScalarResolver CORE = new CoreScalarResolver(false);

  private final Budget budget;

  YamlScalars(Budget budget) {
    this.budget = budget;
  }

  Node node(ScalarEvent scalar, Place where) {
    String text = scalar.getValue();
    Tag tag = scalar.isPlain() ? CORE.resolve(text, true) : Tag.STR;
    if (tag.equals(Tag.NULL)) {
      return new Node.Null(where);
    }
    if (tag.equals(Tag.BOOL)) {
      return new Node.Truth(where, text.toLowerCase(Locale.ROOT).equals("true"));
    }
    if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      return new Node.Number(where, json(budget.number(text, where)));
    }
    return new Node.Text(where, budget.text(text, where));
  }

  /** The number as JSON writes it. */
  private static String json(String text) {
    if (text.startsWith("0x")) {
      return new BigInteger(text.substring(2), 16).toString();
    }
    if (text.startsWith("0o")) {
      return new BigInteger(text.substring(2), 8).toString();
    }
    String plain = text.startsWith("+") ? text.substring(1) : text;
    return plain.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?")
        ? plain
        : spelledOut(plain.toLowerCase(Locale.ROOT));
  }

  private static String spelledOut(String text) {
    return switch (text) {
      case ".inf" -> "Infinity";
      case "-.inf" -> "-Infinity";
      case ".nan" -> "NaN";
      default -> String.valueOf(Double.parseDouble(text));
    };
  }
}
