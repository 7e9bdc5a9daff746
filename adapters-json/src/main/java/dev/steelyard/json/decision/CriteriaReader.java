package dev.steelyard.json.decision;

import dev.steelyard.core.decision.CriteriaGroup;
import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.CriteriaTree;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.Scale;
import dev.steelyard.core.decision.WeightStatement;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.json.tree.Limit;
import dev.steelyard.json.tree.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the tree of criteria. */
final class CriteriaReader {
  private static final List<String> KEYS = keys();

  private final Findings findings;
  private final Locations locations;
  private final ScaleReader scales;
  private final Set<String> unread = new HashSet<>();
  private int count;

  CriteriaReader(Findings findings, Locations locations, ScaleReader scales) {
    this.findings = findings;
    this.locations = locations;
    this.scales = scales;
  }

  private static List<String> keys() {
    var keys = new ArrayList<>(List.of("name", "note"));
    keys.addAll(ScaleReader.KEYS);
    keys.addAll(List.of("children", "weights"));
    return List.copyOf(keys);
  }

  KnownCriteria read(Fields root) {
    root.require("criteria");
    Optional<Node.Entries> object = root.entries("criteria");
    if (object.isEmpty()) {
      findings.followUps().silence(ErrorCode.NO_CRITERIA);
    }
    List<CriteriaNode> roots = object.map(this::nodes).orElse(List.of());
    if (roots.isEmpty()) {
      silenceReferences();
    }
    return new KnownCriteria(new CriteriaTree(roots), unread);
  }

  /** Ids may refer to criteria that could not be read. */
  private void silenceReferences() {
    findings
        .followUps()
        .silence(
            ErrorCode.UNKNOWN_CRITERION,
            ErrorCode.MISSING_WEIGHT,
            ErrorCode.WEIGHTS_SUM_TO_ZERO,
            ErrorCode.MISSING_PERFORMANCE);
  }

  private List<CriteriaNode> nodes(Node.Entries object) {
    count += object.entries().size();
    findings.limits().check(Limit.CRITERIA, count, object.place());
    var nodes = new ArrayList<CriteriaNode>();
    object.entries().forEach((id, entry) -> nodes.add(node(id, entry)));
    return nodes;
  }

  private CriteriaNode node(String id, Node.Entry entry) {
    locations.criterion(id, entry);
    if (!(entry.value() instanceof Node.Entries object)) {
      findings.wrongType(entry.value(), "Criterion \"" + id + "\"", "an object");
      return placeholder(id);
    }
    var fields = Fields.of(object, "criterion \"" + id + "\"", KEYS, findings);
    return fields.has("children") || fields.has("weights")
        ? group(id, fields)
        : criterion(id, fields);
  }

  private Criterion placeholder(String id) {
    unread.add(id);
    return Criterion.of(id, id, LabelScale.RATING5);
  }

  private CriteriaNode group(String id, Fields fields) {
    fields.conflict("children", ScaleReader.KEYS);
    fields.require("children");
    Optional<Node.Entries> children = fields.entries("children");
    if (children.isEmpty()) {
      silenceReferences();
      return placeholder(id);
    }
    List<CriteriaNode> members = nodes(children.get());
    Optional<WeightStatement> weights =
        fields
            .entries("weights")
            .flatMap(
                new WeightsReader(findings, Subject.at("criteria", id, "weights"), members)::read);
    return new CriteriaGroup(id, name(id, fields), fields.text("note"), members, weights);
  }

  private Criterion criterion(String id, Fields fields) {
    Optional<Scale> scale = scales.read(id, fields);
    if (scale.isEmpty()) {
      unread.add(id);
    }
    return new Criterion(
        id, name(id, fields), fields.text("note"), scale.orElse(LabelScale.RATING5));
  }

  private static String name(String id, Fields fields) {
    return fields.text("name").orElse(id);
  }
}
