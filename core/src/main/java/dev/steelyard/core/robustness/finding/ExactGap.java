package dev.steelyard.core.robustness.finding;

import dev.steelyard.core.decision.CurvePoint;
import dev.steelyard.core.decision.NumericScale;
import dev.steelyard.core.decision.Scale;
import dev.steelyard.core.decision.TargetScale;
import dev.steelyard.core.value.ValueTable;
import dev.steelyard.core.weight.Weight;
import dev.steelyard.core.weight.Weights;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who has the greater weighted sum in exact arithmetic: points, positions and the points of value
 * functions are the decimals that people wrote, and every division is kept as a fraction. Only
 * where something was shared out or put in the middle first, the decimals are those of what was
 * computed.
 */
final class ExactGap {

  /** A fraction whose denominator is above 0. */
  private record Fraction(BigDecimal numerator, BigDecimal denominator) {

    static final Fraction ZERO = of(BigDecimal.ZERO);

    static Fraction of(BigDecimal number) {
      return new Fraction(number, BigDecimal.ONE);
    }

    Fraction plus(Fraction other) {
      return new Fraction(
          numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
          denominator.multiply(other.denominator));
    }

    Fraction times(BigDecimal factor) {
      return new Fraction(numerator.multiply(factor), denominator);
    }
  }

  private ExactGap() {}

  /** 1 if the first is ahead, -1 if it is behind, 0 if they are level. */
  static int sign(ValueTable table, Weights weights, int first, int second) {
    Fraction sum = Fraction.ZERO;
    for (int j = 0; j < table.criteria().size(); j++) {
      Scale scale = table.criteria().get(j).scale();
      Fraction lead =
          value(scale, table.reading(first, j).is())
              .plus(value(scale, table.reading(second, j).is()).times(BigDecimal.ONE.negate()));
      sum = sum.plus(lead.times(points(weights.all().get(j))));
    }
    return sum.numerator().signum();
  }

  private static BigDecimal points(Weight weight) {
    var twice = BigDecimal.valueOf(weight.stated()).multiply(BigDecimal.valueOf(2));
    return twice.add(BigDecimal.valueOf(weight.low())).add(BigDecimal.valueOf(weight.high()));
  }

  private static Fraction value(Scale scale, double position) {
    var at = BigDecimal.valueOf(position);
    var curve = curve(scale);
    Decimal before = curve.get(0);
    if (at.compareTo(before.at()) <= 0) {
      return Fraction.of(before.points());
    }
    for (Decimal next : curve) {
      if (at.compareTo(next.at()) <= 0) {
        return between(before, next, at);
      }
      before = next;
    }
    return Fraction.of(before.points());
  }

  private static Fraction between(Decimal before, Decimal next, BigDecimal at) {
    var width = next.at().subtract(before.at());
    var rise = next.points().subtract(before.points());
    var numerator = before.points().multiply(width).add(rise.multiply(at.subtract(before.at())));
    return new Fraction(numerator, width);
  }

  /** A point of a value function in decimals. */
  private record Decimal(BigDecimal at, BigDecimal points) {
    static Decimal of(BigDecimal at, double points) {
      return new Decimal(at, BigDecimal.valueOf(points));
    }

    static Decimal of(double at, double points) {
      return of(BigDecimal.valueOf(at), points);
    }
  }

  private static List<Decimal> curve(Scale scale) {
    if (scale instanceof NumericScale numeric) {
      return numeric.curve().isEmpty() ? straight(numeric) : stated(numeric.curve());
    }
    if (scale instanceof TargetScale target) {
      var goal = BigDecimal.valueOf(target.goal());
      var within = BigDecimal.valueOf(target.within());
      return List.of(
          Decimal.of(goal.subtract(within), 0),
          Decimal.of(goal, Scale.FULL_POINTS),
          Decimal.of(goal.add(within), 0));
    }
    return Stream.of(scale.lowest(), scale.highest()).map(p -> Decimal.of(p, p)).toList();
  }

  private static List<Decimal> stated(List<CurvePoint> curve) {
    return curve.stream().map(point -> Decimal.of(point.at(), point.points())).toList();
  }

  private static List<Decimal> straight(NumericScale scale) {
    var worst = Decimal.of(scale.worst(), 0);
    var best = Decimal.of(scale.best(), Scale.FULL_POINTS);
    return scale.worst() < scale.best() ? List.of(worst, best) : List.of(best, worst);
  }
}
