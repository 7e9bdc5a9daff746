package dev.steelyard.json.decision;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.json.tree.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Single values, each of the type that its place asks for. */
final class Values {
  private final Findings findings;

  Values(Findings findings) {
    this.findings = findings;
  }

  Optional<String> text(Node node, String what) {
    if (node instanceof Node.Text text) {
      return Optional.of(text.text());
    }
    findings.wrongType(node, what, "a text");
    return Optional.empty();
  }

  Optional<Node.Entries> entries(Node node, String what) {
    if (node instanceof Node.Entries entries) {
      return Optional.of(entries);
    }
    findings.wrongType(node, what, "an object");
    return Optional.empty();
  }

  Optional<Node.Items> items(Node node, String what) {
    if (node instanceof Node.Items items) {
      return Optional.of(items);
    }
    findings.wrongType(node, what, "an array");
    return Optional.empty();
  }

  /** A finite number, or a fraction as text. */
  Optional<Double> number(Node node, String what) {
    Optional<Double> value = Fraction.of(node);
    if (value.isEmpty()) {
      findings.wrongType(node, what, "a number");
      return Optional.empty();
    }
    if (!Double.isFinite(value.get())) {
      findings.add(
          ErrorCode.NOT_A_NUMBER, node.place(), what + " must be a finite number, but is not.");
      return Optional.empty();
    }
    return value;
  }

  /** An object of numbers; what cannot be read counts as 1 so that its key is not missed. */
  Map<String, Double> numbers(Node.Entries object) {
    var numbers = new LinkedHashMap<String, Double>();
    object
        .entries()
        .forEach(
            (key, entry) -> numbers.put(key, number(entry.value(), "\"" + key + "\"").orElse(1.0)));
    return numbers;
  }

  /** One of a few words. */
  Optional<String> word(Node node, String what, List<String> words) {
    Optional<String> text = text(node, what);
    if (text.isEmpty() || words.contains(text.get())) {
      return text;
    }
    String list = String.join(", ", words);
    String message = what + " must be one of " + list + ", but is \"" + text.get() + "\".";
    var violation = Violation.of(ErrorCode.WRONG_TYPE, Subject.at(), message).at(node.place());
    findings.addChoice(violation, text.get(), words);
    return Optional.empty();
  }
}
