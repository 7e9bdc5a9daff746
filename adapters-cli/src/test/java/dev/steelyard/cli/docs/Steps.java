package dev.steelyard.cli.docs;

import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.Mark;
import dev.steelyard.core.decision.Performance;
import java.util.List;
import java.util.Optional;

/** Moves ratings along the scale of five ratings. */
final class Steps {

  private static final List<String> LABELS = LabelScale.RATING5.labels();

  private Steps() {}

  /** Where a rating stands, from 0. */
  static int level(Decision decision, String criterion, String alternative) {
    return LABELS.indexOf(is(performance(decision, criterion, alternative)).text());
  }

  private static Performance performance(Decision decision, String criterion, String alternative) {
    return decision.cell(criterion, alternative).performance();
  }

  private static Mark is(Performance performance) {
    List<Mark> marks = performance.marks();
    return marks.get(marks.size() / 2);
  }

  /** Empty where the scale ends. */
  static Optional<Decision> move(
      Decision decision, String criterion, String alternative, int steps) {
    int to = level(decision, criterion, alternative) + steps;
    if (to < 0 || to >= LABELS.size()) {
      return Optional.empty();
    }
    var now = performance(decision, criterion, alternative);
    var moved = now.marks().size() == 1 ? exactly(to) : around(to, 1);
    return Optional.of(decision.withCell(criterion, alternative, Cell.of(moved)));
  }

  /** The same ratings with another range on either side; ratings that are certain stay so. */
  static Decision withRange(Decision decision, int steps) {
    Decision changed = decision;
    for (var criterion : decision.criteria().leaves()) {
      for (String alternative : decision.alternativeIds()) {
        if (performance(decision, criterion.id(), alternative).marks().size() > 1) {
          var wider = around(level(decision, criterion.id(), alternative), steps);
          changed = changed.withCell(criterion.id(), alternative, Cell.of(wider));
        }
      }
    }
    return changed;
  }

  private static Performance exactly(int level) {
    return Performance.of(LABELS.get(level));
  }

  private static Performance around(int level, int steps) {
    int low = Math.max(0, level - steps);
    int high = Math.min(LABELS.size() - 1, level + steps);
    return low == high
        ? exactly(level)
        : new Performance.Between(mark(low), Optional.of(mark(level)), mark(high));
  }

  private static Mark mark(int level) {
    return Mark.of(LABELS.get(level));
  }
}
