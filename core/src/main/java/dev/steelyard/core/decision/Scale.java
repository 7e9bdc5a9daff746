package dev.steelyard.core.decision;

import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.math.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the performances on a criterion mean. Every scale is <b>anchored</b>: its ends are stated,
 * not taken from the alternatives that happen to be present.
 */
public sealed interface Scale permits LabelScale, NumericScale, TargetScale, UnanchoredScale {

  /** Points at the good end of every scale; the bad end has zero. */
  double FULL_POINTS = 100;

  /**
   * The unit of numbers on this scale.
   *
   * @return empty for labels and for plain numbers
   */
  Optional<String> unit();

  /**
   * The smallest position that an unknown performance may have.
   *
   * @return in the scale's own unit, for labels in points
   */
  double lowest();

  /**
   * The largest position that an unknown performance may have.
   *
   * @return in the scale's own unit, for labels in points
   */
  double highest();

  /**
   * Where a mark is on this scale.
   *
   * @param mark a number or a label
   * @return empty when the mark is not on the scale
   */
  OptionalDouble position(Mark mark);

  /**
   * Why a mark is not on this scale.
   *
   * @param mark a mark without a position here
   * @return the violation, with an empty subject
   */
  Violation refusal(Mark mark);

  /**
   * Reads a performance off this scale.
   *
   * <p>A range without a stated value is read at its middle, an unknown performance at the middle
   * of the scale with the whole scale as its range.
   *
   * @param performance one that has no {@link #violations}
   * @return its positions, low ≤ is ≤ high
   */
  default Reading read(Performance performance) {
    List<Mark> marks = performance.marks();
    if (marks.isEmpty()) {
      return new Reading(lowest(), Numbers.middle(lowest(), highest()), highest(), false);
    }
    double low = positionOf(marks.get(0));
    double high = positionOf(marks.get(marks.size() - 1));
    double is = marks.size() == 3 ? positionOf(marks.get(1)) : Numbers.middle(low, high);
    return new Reading(low, is, high, true);
  }

  private double positionOf(Mark mark) {
    return position(mark)
        .orElseThrow(() -> new IllegalArgumentException(mark.text() + " is not on the scale"));
  }

  /**
   * What is wrong with a performance on this scale.
   *
   * @param performance any
   * @return marks off the scale, or a range that is reversed; empty when the scale can read it
   */
  default List<Violation> violations(Performance performance) {
    var off =
        performance.marks().stream()
            .filter(mark -> position(mark).isEmpty())
            .map(this::refusal)
            .toList();
    return off.isEmpty() ? RangeRule.violations(this, performance) : off;
  }

  /**
   * The path of a part of a scale, for violations.
   *
   * @param field the name of the part
   * @return a subject relative to the scale
   */
  static Subject part(String field) {
    return Subject.at(field);
  }
}
