package dev.steelyard.json.decision;

import dev.steelyard.core.decision.Alternative;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.json.tree.Limit;
import dev.steelyard.json.tree.Node;
import java.util.List;
import java.util.Optional;

/** Reads what there is to choose from. */
final class AlternativesReader {
  private static final List<String> KEYS = List.of("name", "note", "link", "out");

  private final Findings findings;

  AlternativesReader(Findings findings) {
    this.findings = findings;
  }

  List<Alternative> read(Fields root) {
    root.require("alternatives");
    Optional<Node.Entries> object = root.entries("alternatives");
    if (object.isEmpty()) {
      findings.followUps().silence(ErrorCode.NO_ALTERNATIVES);
    }
    List<Alternative> alternatives = object.map(this::read).orElse(List.of());
    if (alternatives.isEmpty()) {
      findings.followUps().silence(ErrorCode.UNKNOWN_ALTERNATIVE);
    }
    return alternatives;
  }

  private List<Alternative> read(Node.Entries object) {
    findings.limits().check(Limit.ALTERNATIVES, object.entries().size(), object.place());
    return object.entries().entrySet().stream()
        .map(each -> one(each.getKey(), each.getValue().value()))
        .toList();
  }

  private Alternative one(String id, Node node) {
    if (node instanceof Node.Text name) {
      return Alternative.of(id, name.text());
    }
    if (node instanceof Node.Entries object) {
      return described(id, object);
    }
    findings.wrongType(node, "Alternative \"" + id + "\"", "a text or an object");
    return Alternative.of(id, id);
  }

  private Alternative described(String id, Node.Entries object) {
    var fields = Fields.of(object, "alternative \"" + id + "\"", KEYS, findings);
    return new Alternative(
        id,
        fields.text("name").orElse(id),
        fields.text("note"),
        fields.text("link"),
        fields.text("out"));
  }
}
