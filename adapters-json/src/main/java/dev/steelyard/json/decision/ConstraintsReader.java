package dev.steelyard.json.decision;

import dev.steelyard.core.decision.Constraint;
import dev.steelyard.core.decision.Mark;
import dev.steelyard.json.tree.Limit;
import dev.steelyard.json.tree.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads conditions that knock alternatives out. */
final class ConstraintsReader {
  static final Map<String, Constraint.Relation> RELATIONS = relations();
  private static final List<String> KEYS =
      List.of("criterion", "atLeast", "atMost", "is", "because");

  private final Findings findings;
  private final Locations locations;
  private final KnownCriteria criteria;

  ConstraintsReader(Findings findings, Locations locations, KnownCriteria criteria) {
    this.findings = findings;
    this.locations = locations;
    this.criteria = criteria;
  }

  private static Map<String, Constraint.Relation> relations() {
    var relations = new LinkedHashMap<String, Constraint.Relation>();
    relations.put("atLeast", Constraint.Relation.AT_LEAST);
    relations.put("atMost", Constraint.Relation.AT_MOST);
    relations.put("is", Constraint.Relation.IS);
    return relations;
  }

  List<Constraint> read(Fields root) {
    var constraints = new ArrayList<Constraint>();
    root.items("constraints").ifPresent(items -> addAll(items, constraints));
    return constraints;
  }

  private void addAll(Node.Items items, List<Constraint> constraints) {
    findings.limits().check(Limit.CONSTRAINTS, items.items().size(), items.place());
    items.items().forEach(item -> add(item, constraints));
  }

  private void add(Node node, List<Constraint> constraints) {
    new Values(findings)
        .entries(node, "A constraint")
        .flatMap(this::constraint)
        .ifPresent(
            constraint -> {
              constraints.add(constraint);
              locations.constraint(node);
            });
  }

  /** Empty when it could not be read, or when nothing can be said about its bound. */
  private Optional<Constraint> constraint(Node.Entries object) {
    var fields = Fields.of(object, "a constraint", KEYS, findings);
    fields.require("criterion");
    Optional<String> criterion = fields.text("criterion");
    Optional<String> because = fields.text("because");
    Optional<String> relation = relation(fields);
    if (criterion.isEmpty() || relation.isEmpty() || !judged(criterion.get())) {
      return Optional.empty();
    }
    return bound(fields, criterion.get(), relation.get())
        .map(mark -> new Constraint(criterion.get(), RELATIONS.get(relation.get()), mark, because));
  }

  /** Nothing can be said about bounds on a scale that could not be read. */
  private boolean judged(String criterion) {
    boolean known = criteria.ids().contains(criterion);
    return !criteria.unread(criterion)
        && findings.references().admits(known, criteria.ids().size());
  }

  private static Optional<String> relation(Fields fields) {
    List<String> stated = RELATIONS.keySet().stream().filter(fields::has).toList();
    if (stated.isEmpty()) {
      fields.missing("one of \"atLeast\", \"atMost\" and \"is\"", Optional.empty());
      return Optional.empty();
    }
    fields.conflict(stated.get(0), stated.subList(1, stated.size()));
    return Optional.of(stated.get(0));
  }

  private Optional<Mark> bound(Fields fields, String criterion, String relation) {
    var reader = new CellReader(findings, criteria.scale(criterion));
    return fields
        .node(relation)
        .flatMap(node -> reader.mark(node, "\"" + relation + "\"", "a number or a label"))
        .filter(mark -> admits(criterion, mark));
  }

  private boolean admits(String criterion, Mark mark) {
    return criteria
        .scale(criterion)
        .map(scale -> findings.references().admits(scale, mark))
        .orElse(true);
  }
}
