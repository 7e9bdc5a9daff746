package dev.steelyard.core.decision;

import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violations;
import java.util.Map;

/**
 * Cells name what exists, keep to their scale and name known sources; used wherever cells stand.
 */
final class CellRules {

  private final Decision decision;
  private final Violations violations;

  CellRules(Decision decision, Violations violations) {
    this.decision = decision;
    this.violations = violations;
  }

  /** Checks criterion id to alternative id to cell, seen from {@code outer}. */
  void check(Map<String, Map<String, Cell>> rows, Subject outer) {
    rows.forEach((criterion, row) -> checkRow(criterion, row, Subject.at(criterion).under(outer)));
  }

  private void checkRow(String criterion, Map<String, Cell> row, Subject here) {
    var leaf = decision.criteria().leaf(criterion);
    if (leaf.isEmpty()) {
      violations.add(References.unknownCriterion(criterion, decision, here));
      return;
    }
    Scale scale = leaf.get().scale();
    row.forEach(
        (alternative, cell) -> {
          Subject there = Subject.at(alternative).under(here);
          checkAlternative(alternative, there);
          scale.violations(cell.performance()).forEach(each -> violations.add(each.under(there)));
          checkSource(cell, Subject.at("source").under(there));
        });
  }

  private void checkAlternative(String alternative, Subject here) {
    if (decision.alternative(alternative).isEmpty()) {
      violations.add(References.unknownAlternative(alternative, decision, here));
    }
  }

  private void checkSource(Cell cell, Subject here) {
    var known = decision.sources().stream().map(Source::id).toList();
    cell.evidence()
        .source()
        .filter(source -> !known.contains(source))
        .ifPresent(source -> violations.add(References.unknownSource(source, known, here)));
  }
}
