package dev.steelyard.core.decision;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Violation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Numbers of which only the better direction is stated. Methods that compare alternatives with one
 * another need no more; where a method needs ends, they are taken from the alternatives present,
 * and the answer says so. An unknown performance cannot be read on such a scale.
 *
 * @param unit the unit of the numbers
 * @param direction whether more or less is better
 */
public record UnanchoredScale(Optional<String> unit, Direction direction) implements Scale {

  /** Refuses null. */
  public UnanchoredScale {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(direction, "direction");
  }

  /**
   * A scale without a unit.
   *
   * @param direction whether more or less is better
   * @return the scale
   */
  public static UnanchoredScale of(Direction direction) {
    return new UnanchoredScale(Optional.empty(), direction);
  }

  @Override
  public double lowest() {
    return -Double.MAX_VALUE;
  }

  @Override
  public double highest() {
    return Double.MAX_VALUE;
  }

  @Override
  public OptionalDouble position(Mark mark) {
    return mark instanceof Mark.Number number
        ? OptionalDouble.of(number.value())
        : OptionalDouble.empty();
  }

  @Override
  public List<Violation> violations(Performance performance) {
    return performance.marks().isEmpty() ? List.of(unknown()) : Scale.super.violations(performance);
  }

  private static Violation unknown() {
    return Violation.of(
            ErrorCode.WRONG_PERFORMANCE,
            NumberRules.HERE,
            "An unknown performance needs a scale with ends, and this one states only a direction.")
        .help("State worst and best of the criterion, or find out and write the number.");
  }

  @Override
  public Violation refusal(Mark mark) {
    return NumberRules.labelOnNumbers((Mark.Label) mark, "a number");
  }
}
