package dev.steelyard.json.decision;

import dev.steelyard.core.decision.Source;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.json.tree.Limit;
import dev.steelyard.json.tree.Node;
import java.util.List;
import java.util.Optional;

/** Reads where evidence comes from. */
final class SourcesReader {
  private static final List<String> KEYS = List.of("title", "kind", "note", "link");

  private final Findings findings;

  SourcesReader(Findings findings) {
    this.findings = findings;
  }

  List<Source> read(Fields root) {
    Optional<Node.Entries> object = root.entries("sources");
    if (object.isEmpty() && root.has("sources")) {
      findings.followUps().silence(ErrorCode.UNKNOWN_SOURCE);
    }
    return object.map(this::read).orElse(List.of());
  }

  private List<Source> read(Node.Entries object) {
    findings.limits().check(Limit.SOURCES, object.entries().size(), object.place());
    return object.entries().entrySet().stream()
        .map(each -> one(each.getKey(), each.getValue().value()))
        .toList();
  }

  private Source one(String id, Node node) {
    if (node instanceof Node.Text title) {
      return titled(id, title.text());
    }
    if (node instanceof Node.Entries object) {
      return described(id, object);
    }
    findings.wrongType(node, "Source \"" + id + "\"", "a text or an object");
    return titled(id, id);
  }

  private static Source titled(String id, String title) {
    return new Source(id, title, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private Source described(String id, Node.Entries object) {
    var fields = Fields.of(object, "source \"" + id + "\"", KEYS, findings);
    fields.require("title");
    return new Source(
        id,
        fields.text("title").orElse(id),
        fields.text("kind"),
        fields.text("note"),
        fields.text("link"));
  }
}
