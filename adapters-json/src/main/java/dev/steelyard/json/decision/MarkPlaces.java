package dev.steelyard.json.decision;

import dev.steelyard.core.decision.Mark;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Place;
import dev.steelyard.core.error.Violation;
import dev.steelyard.json.tree.Node;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the one mark of a cell that its scale refuses. */
final class MarkPlaces {
  private static final Set<ErrorCode> ABOUT_MARKS =
      EnumSet.of(ErrorCode.UNKNOWN_LABEL, ErrorCode.OUTSIDE_SCALE, ErrorCode.WRONG_PERFORMANCE);

  private MarkPlaces() {}

  /** The place of the mark that a violation names at the start of its message. */
  static Optional<Place> of(Node cell, Violation violation) {
    if (!ABOUT_MARKS.contains(violation.code())) {
      return Optional.empty();
    }
    return marks(cell)
        .filter(mark -> violation.message().startsWith(shown(mark) + " "))
        .map(Node::place)
        .findFirst();
  }

  private static Stream<Node> marks(Node cell) {
    if (cell instanceof Node.Items range) {
      return range.items().stream();
    }
    if (cell instanceof Node.Entries object) {
      return Stream.of("is", "range")
          .flatMap(key -> object.value(key).stream())
          .flatMap(MarkPlaces::marks);
    }
    return Stream.of(cell);
  }

  private static String shown(Node mark) {
    Optional<Double> number = Fraction.of(mark).filter(Double::isFinite);
    if (mark instanceof Node.Text text && number.isEmpty()) {
      return "\"" + text.text() + "\"";
    }
    return number.map(value -> Mark.of(value).text()).orElse("");
  }
}
