package dev.steelyard.json.result;

import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Evidence;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of the evidence.
 *
 * @param performance as it is shown
 * @param fromAnswer whether an answer states it
 */
record CellDocument(
    String criterion,
    String alternative,
    String performance,
    boolean known,
    boolean fromAnswer,
    String why,
    String source,
    String link,
    String confidence,
    String by) {

  static List<CellDocument> all(Decision decision) {
    var answered = decision.answeredCells();
    var known = decision.knownPerformances();
    var lines = new ArrayList<CellDocument>();
    for (Criterion criterion : decision.criteria().leaves()) {
      for (String alternative : decision.alternativeIds()) {
        var address = new Address(criterion.id(), alternative);
        boolean fromAnswer = answered.cell(criterion.id(), alternative).isPresent();
        Cell cell = known.cell(criterion.id(), alternative).orElse(Cell.UNKNOWN);
        lines.add(of(address, cell, fromAnswer));
      }
    }
    return lines;
  }

  private record Address(String criterion, String alternative) {}

  private static CellDocument of(Address address, Cell cell, boolean fromAnswer) {
    Evidence evidence = cell.evidence();
    return new CellDocument(
        address.criterion(),
        address.alternative(),
        cell.performance().text(),
        cell.known(),
        fromAnswer,
        evidence.why().orElse(null),
        evidence.source().orElse(null),
        evidence.link().orElse(null),
        evidence.confidence().map(Words::of).orElse(null),
        evidence.by().orElse(null));
  }
}
