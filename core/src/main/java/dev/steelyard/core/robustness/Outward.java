package dev.steelyard.core.robustness;

import dev.steelyard.core.decision.Scale;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rounds a position to about three digits of its scale, away from the present position. */
final class Outward {

  /** A position this close to a round one, in units of the last digit, is that round one. */
  private static final BigDecimal SLACK = BigDecimal.valueOf(1e-9);

  private Outward() {}

  static double round(double position, double from, Scale scale) {
    double span = scale.highest() - scale.lowest();
    int digits = 2 - (int) Math.floor(Math.log10(span));
    boolean up = position > from;
    var slack = SLACK.scaleByPowerOfTen(-digits);
    var exact = BigDecimal.valueOf(position);
    double rounded =
        (up ? exact.subtract(slack) : exact.add(slack))
            .setScale(digits, up ? RoundingMode.CEILING : RoundingMode.FLOOR)
            .doubleValue();
    return Math.max(scale.lowest(), Math.min(scale.highest(), rounded));
  }
}
