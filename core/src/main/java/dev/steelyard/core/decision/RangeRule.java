package dev.steelyard.core.decision;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import java.util.List;

/** A range runs from low to high, holds the value to calculate with and is not too wide for it. */
final class RangeRule {

  private RangeRule() {}

  static List<Violation> violations(Scale scale, Performance performance) {
    List<Mark> marks = performance.marks();
    if (marks.size() < 2) {
      return List.of();
    }
    Reading reading = scale.read(performance);
    if (reading.low() > reading.high()) {
      return List.of(reversed(marks));
    }
    if (!Double.isFinite(reading.high() - reading.low())) {
      return List.of(tooWide(marks));
    }
    boolean inside = reading.low() <= reading.is() && reading.is() <= reading.high();
    return inside ? List.of() : List.of(outside(marks));
  }

  private static Violation reversed(List<Mark> marks) {
    String low = marks.get(0).text();
    String high = marks.get(marks.size() - 1).text();
    return Violation.of(
            ErrorCode.INVALID_RANGE,
            Subject.at("range"),
            "A range runs from low to high, but this one runs from " + low + " to " + high + ".")
        .help("Swap the two: [" + high + ", " + low + "].");
  }

  private static Violation tooWide(List<Mark> marks) {
    return Violation.of(
        ErrorCode.INVALID_RANGE,
        Subject.at("range"),
        "A range from "
            + marks.get(0).text()
            + " to "
            + marks.get(marks.size() - 1).text()
            + " is too wide to calculate with.");
  }

  private static Violation outside(List<Mark> marks) {
    return Violation.of(
        ErrorCode.INVALID_RANGE,
        Subject.at("is"),
        "The value "
            + marks.get(1).text()
            + " is outside its own range, "
            + marks.get(0).text()
            + " to "
            + marks.get(2).text()
            + ".");
  }
}
