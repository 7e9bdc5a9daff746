package dev.steelyard.json.decision;

import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.Performances;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.json.tree.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads rows of cells, one row per criterion. */
final class PerformancesReader {
  private final Findings findings;
  private final KnownNames names;

  PerformancesReader(Findings findings, KnownNames names) {
    this.findings = findings;
    this.names = names;
  }

  Performances read(Fields root) {
    root.require("performances");
    Optional<Node.Entries> object = root.entries("performances");
    if (object.isEmpty()) {
      findings.followUps().silence(ErrorCode.MISSING_PERFORMANCE);
    }
    return new Performances(object.map(this::rows).orElse(Map.of()));
  }

  Map<String, Map<String, Cell>> rows(Node.Entries object) {
    var rows = new LinkedHashMap<String, Map<String, Cell>>();
    object
        .entries()
        .forEach(
            (criterion, entry) -> {
              if (admitsRow(criterion)) {
                rows.put(criterion, row(criterion, entry.value()));
              }
            });
    return rows;
  }

  /** Whether a reference to a criterion is handed on. */
  boolean admitsRow(String criterion) {
    return admits(criterion, names.criteria().ids());
  }

  private boolean admits(String id, Set<String> known) {
    return findings.references().admits(known.contains(id), known.size());
  }

  private Map<String, Cell> row(String criterion, Node node) {
    if (!(node instanceof Node.Entries object)) {
      findings.wrongType(node, "The row of \"" + criterion + "\"", "an object");
      findings.followUps().unreadRow(criterion);
      return Map.of();
    }
    var reader = new CellReader(findings, names.criteria().scale(criterion));
    var check = new CellCheck(findings.references(), names, criterion);
    var row = new LinkedHashMap<String, Cell>();
    object
        .entries()
        .forEach(
            (alternative, cell) -> {
              if (admits(alternative, names.alternatives())) {
                row.put(alternative, check.fitting(reader.read(cell.value())));
              }
            });
    return row;
  }
}
