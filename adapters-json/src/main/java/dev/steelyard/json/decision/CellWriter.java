package dev.steelyard.json.decision;

import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.Evidence;
import dev.steelyard.core.decision.Mark;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.json.tree.Composer;
import dev.steelyard.json.tree.Node;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes cells in their shortest form: bare unless there is evidence. */
final class CellWriter {
  private CellWriter() {}

  static Node.Entries rows(Map<String, Map<String, Cell>> rows) {
    var composer = new Composer();
    rows.forEach((criterion, row) -> composer.put(criterion, row(row)));
    return composer.build();
  }

  private static Node.Entries row(Map<String, Cell> row) {
    var composer = new Composer();
    row.forEach((alternative, cell) -> composer.put(alternative, cell(cell)));
    return composer.build();
  }

  private static Node cell(Cell cell) {
    Performance performance = cell.performance();
    boolean bare = cell.evidence().equals(Evidence.NONE) && performance.marks().size() < 3;
    return bare ? bare(performance) : described(cell);
  }

  private static Node bare(Performance performance) {
    if (performance instanceof Performance.Between between) {
      return range(between);
    }
    return performance instanceof Performance.Exactly exactly
        ? mark(exactly.mark())
        : Composer.text(performance.text());
  }

  private static Node range(Performance.Between between) {
    return Composer.items(List.of(mark(between.low()), mark(between.high())));
  }

  static Node mark(Mark mark) {
    return mark instanceof Mark.Number number
        ? Composer.number(number.value())
        : Composer.text(mark.text());
  }

  private static Node described(Cell cell) {
    var composer = new Composer();
    if (cell.performance() instanceof Performance.Between between) {
      between.is().ifPresent(mark -> composer.put("is", mark(mark)));
      composer.put("range", range(between));
    } else {
      composer.put("is", bare(cell.performance()));
    }
    evidence(cell.evidence(), composer);
    return composer.build();
  }

  private static void evidence(Evidence evidence, Composer composer) {
    Optional<String> confidence =
        evidence.confidence().map(each -> each.name().toLowerCase(Locale.ROOT));
    composer
        .put("why", evidence.why())
        .put("source", evidence.source())
        .put("link", evidence.link())
        .put("confidence", confidence)
        .put("by", evidence.by());
  }
}
