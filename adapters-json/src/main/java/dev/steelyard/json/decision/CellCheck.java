package dev.steelyard.json.decision;

import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.Evidence;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.decision.Scale;
import java.util.Optional;

/** Takes out of the cells of a row what nothing, or nothing more, can be said about. */
final class CellCheck {
  private final References references;
  private final KnownNames names;
  private final Optional<Scale> scale;
  private final boolean unread;

  CellCheck(References references, KnownNames names, String criterion) {
    this.references = references;
    this.names = names;
    this.scale = names.criteria().scale(criterion);
    this.unread = names.criteria().unread(criterion);
  }

  Cell fitting(Cell cell) {
    return new Cell(performance(cell.performance()), evidence(cell.evidence()));
  }

  /** On a scale that could not be read every mark would look wrong. */
  private Performance performance(Performance performance) {
    return unread || !admitted(performance) ? CellReader.standIn(scale) : performance;
  }

  private boolean admitted(Performance performance) {
    return scale.isEmpty()
        || performance.marks().stream().allMatch(mark -> references.admits(scale.get(), mark));
  }

  private Evidence evidence(Evidence evidence) {
    boolean known = evidence.source().map(names.sources()::contains).orElse(true);
    return references.admits(known, names.sources().size())
        ? evidence
        : new Evidence(
            evidence.why(),
            Optional.empty(),
            evidence.link(),
            evidence.confidence(),
            evidence.by());
  }
}
