package dev.steelyard.json.decision;

import dev.steelyard.core.decision.Decided;
import dev.steelyard.core.decision.Heading;
import dev.steelyard.json.tree.Node;
import java.util.List;
import java.util.Optional;

/** Reads what the decision is about and where it stands. */
final class HeadingReader {
  static final List<String> KEYS =
      List.of("title", "question", "context", "status", "date", "revisit", "decided", "ifLevel");

  /** Stands for a title that could not be read, so that nothing else is said about it. */
  private static final String UNREAD = "untitled";

  private final Findings findings;

  HeadingReader(Findings findings) {
    this.findings = findings;
  }

  Heading read(Fields root) {
    root.require("title");
    return new Heading(
        root.text("title").orElse(UNREAD),
        root.text("question"),
        root.text("context"),
        root.text("status"),
        root.text("date"),
        root.text("revisit"),
        root.entries("decided").flatMap(this::decided),
        root.text("ifLevel"));
  }

  private Optional<Decided> decided(Node.Entries object) {
    var fields = Fields.of(object, "\"decided\"", List.of("alternative", "because"), findings);
    fields.require("alternative");
    Optional<String> because = fields.text("because");
    return fields.text("alternative").map(alternative -> new Decided(alternative, because));
  }
}
