package dev.steelyard.json.tree;

import dev.steelyard.core.error.Place;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns the marks of a YAML parser, which count from 0, into places. */
final class YamlPlaces {
  private final List<String> lines;

  YamlPlaces(String text) {
    this.lines = List.of(text.split("\r\n|\n|\r", -1));
  }

  Place start() {
    return new Place(Pointer.ROOT, 1, 1, 2);
  }

  Place of(Event event, String pointer) {
    return span(pointer, event.getStartMark(), event.getEndMark());
  }

  /** The place of a collection, of which the start is known already. */
  Place until(Place start, Event end) {
    var from = new Position(start.line() - 1, start.column() - 1);
    return place(start.pointer(), from, end.getEndMark().map(Position::of).orElse(from));
  }

  Place at(Optional<Mark> mark) {
    return span(Pointer.ROOT, mark, mark);
  }

  /** The place of a code point, counted from the start of the text. */
  Place at(int codePoint) {
    int left = codePoint;
    int line = 0;
    while (line < lines.size() - 1 && left > length(line)) {
      left -= length(line) + 1;
      line++;
    }
    var position = new Position(line, left);
    return place(Pointer.ROOT, position, position);
  }

  private Place span(String pointer, Optional<Mark> start, Optional<Mark> end) {
    Position from = start.map(Position::of).orElse(new Position(0, 0));
    return place(pointer, from, end.map(Position::of).orElse(from));
  }

  private Place place(String pointer, Position from, Position to) {
    int end = to.line() == from.line() ? to.column() : trimmedLength(from.line());
    int column = from.column() + 1;
    return new Place(pointer, from.line() + 1, column, Math.max(end + 1, column + 1));
  }

  private int length(int line) {
    String text = lines.get(line);
    return text.codePointCount(0, text.length());
  }

  private int trimmedLength(int line) {
    String text = line < lines.size() ? lines.get(line).stripTrailing() : "";
    return text.codePointCount(0, text.length());
  }

  /** Line and column from 0. */
  private record Position(int line, int column) {
    static Position of(Mark mark) {
      return new Position(mark.getLine(), mark.getColumn());
    }
  }
}
