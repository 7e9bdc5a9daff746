package dev.steelyard.json.decision;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.Place;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.json.tree.Node;
import java.util.List;
import java.util.Optional;

/** A document must say that it is a decision. */
final class FormatCheck {
  private final Findings findings;

  FormatCheck(Findings findings) {
    this.findings = findings;
  }

  /**
   * Notes that a document does not say its format.
   *
   * @throws InvalidDecisionException if it says another one: then every key would look wrong
   */
  void check(Node.Entries root) {
    Optional<Node> format = root.value("format");
    if (format.isEmpty()) {
      findings.add(violation("no format", root.place()));
    } else if (!isDecision(format.get())) {
      Violation violation = violation("format " + said(format.get()), format.get().place());
      throw new InvalidDecisionException(
          List.of(violation.choices(said(format.get()), List.of(DecisionReader.FORMAT))));
    }
  }

  private static boolean isDecision(Node format) {
    return format instanceof Node.Text text && text.text().equals(DecisionReader.FORMAT);
  }

  private static String said(Node format) {
    return format instanceof Node.Text text
        ? "\"" + text.text() + "\""
        : "that is " + format.kind();
  }

  private static Violation violation(String said, Place where) {
    String right = "\"" + DecisionReader.FORMAT + "\"";
    String message = "The document says " + said + ", but a decision says " + right + ".";
    return Violation.of(ErrorCode.UNKNOWN_FORMAT, Subject.at("format"), message)
        .help("Write \"format\": " + right + " as the first entry.")
        .at(where);
  }
}
