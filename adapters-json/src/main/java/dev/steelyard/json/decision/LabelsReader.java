package dev.steelyard.json.decision;

import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.Level;
import dev.steelyard.core.decision.Scale;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.json.tree.Limit;
import dev.steelyard.json.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads labels with their points, alone or shared under a name. */
final class LabelsReader {
  private static final List<String> KEYS = List.of("points", "meaning");

  private final Findings findings;

  LabelsReader(Findings findings) {
    this.findings = findings;
  }

  /** The scales that criteria share. */
  NamedScales shared(Fields root) {
    var scales = new NamedScales();
    Optional<Node.Entries> object = root.entries("scales");
    if (object.isEmpty() && root.has("scales")) {
      findings.followUps().silence(ErrorCode.UNKNOWN_SCALE);
    }
    object.ifPresent(each -> each.entries().forEach((name, entry) -> share(name, entry, scales)));
    return scales;
  }

  private void share(String name, Node.Entry entry, NamedScales scales) {
    if (NamedScales.BUILT_IN.containsKey(name)) {
      findings.add(
          ErrorCode.INVALID_SCALE,
          entry.key(),
          "\"" + name + "\" is a built-in scale and cannot be defined again.");
      return;
    }
    Subject here = Subject.at("scales", name);
    if (entry.value() instanceof Node.Entries labels) {
      scales.share(name, labels(labels, Optional.of(name), here));
    } else {
      findings.wrongType(entry.value(), "Scale \"" + name + "\"", "an object");
      scales.share(name, Optional.empty());
    }
  }

  /** A scale of labels; empty when it could not be read, which is then noted. */
  Optional<Scale> labels(Node.Entries object, Optional<String> name, Subject here) {
    findings.limits().check(Limit.LABELS, object.entries().size(), object.place());
    var levels = new ArrayList<Level>();
    for (var each : object.entries().entrySet()) {
      level(each.getKey(), each.getValue().value()).ifPresent(levels::add);
    }
    if (levels.size() < object.entries().size()) {
      return Optional.empty();
    }
    return findings.attempt(here, () -> new LabelScale(name, levels));
  }

  private Optional<Level> level(String label, Node node) {
    if (node instanceof Node.Entries object) {
      return explained(label, object);
    }
    return new Values(findings)
        .number(node, "\"" + label + "\"")
        .map(points -> Level.of(label, points));
  }

  /** Levels carry no extensions: their scale may be written in another place. */
  private Optional<Level> explained(String label, Node.Entries object) {
    var fields = Fields.strictly(object, "label \"" + label + "\"", KEYS, findings);
    fields.require("points");
    Optional<String> meaning = fields.text("meaning");
    return fields.number("points").map(points -> new Level(label, points, meaning));
  }
}
