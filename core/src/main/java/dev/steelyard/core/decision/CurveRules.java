package dev.steelyard.core.decision;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import dev.steelyard.core.math.Numbers;
import java.util.List;

/** A curve is a function over the whole scale with values of 0 to 100 points. */
final class CurveRules {

  private static final Subject CURVE = Subject.at("curve");

  private CurveRules() {}

  static void check(List<CurvePoint> curve, double low, double high, Violations violations) {
    if (curve.isEmpty()) {
      return;
    }
    for (int i = 0; i < curve.size(); i++) {
      checkPoint(curve, i, violations);
    }
    if (curve.get(0).at() != low || curve.get(curve.size() - 1).at() != high) {
      violations.add(ends(low, high));
    }
  }

  private static void checkPoint(List<CurvePoint> curve, int i, Violations violations) {
    CurvePoint point = curve.get(i);
    Subject here = Subject.at("curve", String.valueOf(i));
    if (!(point.points() >= 0 && point.points() <= Scale.FULL_POINTS)) {
      violations.add(
          Violation.of(
              ErrorCode.INVALID_CURVE,
              here,
              "A curve gives 0 to 100 points, but here " + Numbers.text(point.points()) + "."));
    }
    if (i > 0 && !(curve.get(i - 1).at() < point.at())) {
      violations.add(
          Violation.of(
              ErrorCode.INVALID_CURVE,
              here,
              "A curve's positions must increase, but "
                  + Numbers.text(point.at())
                  + " follows "
                  + Numbers.text(curve.get(i - 1).at())
                  + "."));
    }
  }

  private static Violation ends(double low, double high) {
    return Violation.of(
            ErrorCode.INVALID_CURVE,
            CURVE,
            "A curve must run over the whole scale, from "
                + Numbers.text(low)
                + " to "
                + Numbers.text(high)
                + ".")
        .help("Add a point for each end.");
  }
}
