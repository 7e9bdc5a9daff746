package dev.steelyard.core.decision;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import dev.steelyard.core.math.Numbers;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Numbers between two stated anchors. {@code worst} and {@code best} give direction and range
 * together: a price has a large worst and a small best.
 *
 * @param unit the unit of the numbers, for instance {@code EUR}
 * @param worst the position worth 0 points, unless a curve says otherwise; finite
 * @param best the position worth 100 points, unless a curve says otherwise; finite, not {@code
 *     worst}
 * @param curve the value function, in ascending order of position and from one anchor to the other;
 *     empty for a straight line
 */
public record NumericScale(Optional<String> unit, double worst, double best, List<CurvePoint> curve)
    implements Scale {

  /**
   * Checks anchors and curve.
   *
   * @throws dev.steelyard.core.error.InvalidDecisionException if the anchors are equal or not
   *     finite or too far apart, or the curve leaves them
   */
  public NumericScale {
    Objects.requireNonNull(unit, "unit");
    curve = List.copyOf(curve);
    worst += 0.0;
    best += 0.0;
    var violations = new Violations();
    checkAnchors(worst, best, violations);
    if (violations.none()) {
      CurveRules.check(curve, Math.min(worst, best), Math.max(worst, best), violations);
    }
    violations.throwIfAny();
  }

  /**
   * A scale with a straight value function.
   *
   * @param unit the unit, empty text for none
   * @param worst the position worth 0 points
   * @param best the position worth 100 points
   * @return the scale
   */
  public static NumericScale of(String unit, double worst, double best) {
    var named = unit.isEmpty() ? Optional.<String>empty() : Optional.of(unit);
    return new NumericScale(named, worst, best, List.of());
  }

  /**
   * Percentages, more is better.
   *
   * @return 0 % to 100 %
   */
  public static NumericScale percent() {
    return of("%", 0, 100);
  }

  private static void checkAnchors(double worst, double best, Violations violations) {
    if (!Double.isFinite(worst) || !Double.isFinite(best)) {
      violations.add(notFinite(worst, best));
    } else if (!Double.isFinite(best - worst)) {
      violations.add(tooFarApart(worst, best));
    } else if (worst == best) {
      violations.add(notDifferent(worst));
    }
  }

  private static Violation notFinite(double worst, double best) {
    String both = worst + " and " + best;
    return Violation.of(
        ErrorCode.NOT_A_NUMBER,
        Scale.part("worst"),
        "Worst and best of a scale must be finite numbers, but are " + both + ".");
  }

  private static Violation tooFarApart(double worst, double best) {
    String both = worst + " and " + best;
    return Violation.of(
        ErrorCode.INVALID_SCALE,
        Scale.part("worst"),
        "Worst and best of a scale are too far apart to calculate with: " + both + ".");
  }

  private static Violation notDifferent(double both) {
    return Violation.of(
            ErrorCode.INVALID_SCALE,
            Scale.part("best"),
            "Worst and best of a scale must differ, but both are " + Numbers.text(both) + ".")
        .help("State the worst and the best that could be, not what you found.");
  }

  @Override
  public double lowest() {
    return Math.min(worst, best);
  }

  @Override
  public double highest() {
    return Math.max(worst, best);
  }

  @Override
  public OptionalDouble position(Mark mark) {
    return mark instanceof Mark.Number number && holds(number.value())
        ? OptionalDouble.of(number.value())
        : OptionalDouble.empty();
  }

  private boolean holds(double value) {
    return lowest() <= value && value <= highest();
  }

  @Override
  public Violation refusal(Mark mark) {
    String range = Numbers.text(lowest()) + " to " + Numbers.text(highest());
    if (mark instanceof Mark.Label label) {
      return NumberRules.labelOnNumbers(label, "a number from " + range + unitText());
    }
    return Violation.of(
            ErrorCode.OUTSIDE_SCALE,
            NumberRules.HERE,
            mark.text() + " is outside this scale, " + range + unitText() + ".")
        .help("Widen worst or best if this value is real; the weights refer to that range.");
  }

  private String unitText() {
    return unit.map(text -> " " + text).orElse("");
  }
}
