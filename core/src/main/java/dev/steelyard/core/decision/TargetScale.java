package dev.steelyard.core.decision;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import dev.steelyard.core.math.Numbers;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Numbers that are good near a target: 100 points at the goal, falling in a straight line to zero
 * at a stated distance on either side, and zero beyond.
 *
 * @param unit the unit of the numbers
 * @param goal the position worth 100 points; finite
 * @param within the distance at which nothing is left; finite, more than zero
 */
public record TargetScale(Optional<String> unit, double goal, double within) implements Scale {

  /**
   * Checks the numbers.
   *
   * @throws dev.steelyard.core.error.InvalidDecisionException if the goal is not finite, or the
   *     distance not positive, lost in rounding or too large
   */
  public TargetScale {
    Objects.requireNonNull(unit, "unit");
    goal += 0.0;
    var violations = new Violations();
    if (!Double.isFinite(goal)) {
      violations.add(
          Violation.of(
              ErrorCode.NOT_A_NUMBER,
              Scale.part("goal"),
              "A goal must be a finite number, but is " + goal + "."));
    } else if (!(within > 0 && Double.isFinite(within))) {
      violations.add(
          refused(
              "The distance around a goal must be a finite number of more than 0, but is "
                  + Numbers.text(within)
                  + "."));
    } else if (!distinct(goal - within, goal, goal + within)) {
      violations.add(
          refused(
              "The distance around a goal of "
                  + goal
                  + " is too small or too large to calculate with: "
                  + within
                  + "."));
    }
    violations.throwIfAny();
  }

  private static Violation refused(String message) {
    return Violation.of(ErrorCode.INVALID_SCALE, Scale.part("within"), message);
  }

  private static boolean distinct(double low, double goal, double high) {
    return low < goal && goal < high && Double.isFinite(high - low);
  }

  @Override
  public double lowest() {
    return goal - within;
  }

  @Override
  public double highest() {
    return goal + within;
  }

  @Override
  public OptionalDouble position(Mark mark) {
    return mark instanceof Mark.Number number
        ? OptionalDouble.of(number.value())
        : OptionalDouble.empty();
  }

  @Override
  public Violation refusal(Mark mark) {
    return NumberRules.labelOnNumbers(
        new Mark.Label(mark.text()), "a number near " + Numbers.text(goal));
  }
}
