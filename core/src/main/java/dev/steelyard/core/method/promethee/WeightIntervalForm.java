package dev.steelyard.core.method.promethee;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.parameter.Form;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Scope;
import java.util.List;
import java.util.Optional;

/** Two shares, the lower first. */
final class WeightIntervalForm implements Form<WeightInterval> {

  private static final Form<List<Double>> ENDS = Forms.list(Forms.number(0, 1), 2);

  @Override
  public String text() {
    return ENDS.text();
  }

  @Override
  public Optional<WeightInterval> read(Setting setting, Scope scope) {
    return ENDS.read(setting, scope).flatMap(ends -> made(ends.get(0), ends.get(1), scope));
  }

  private static Optional<WeightInterval> made(double low, double high, Scope scope) {
    if (low <= high) {
      return Optional.of(new WeightInterval(low, high));
    }
    scope.refuse(ErrorCode.INVALID_OPTION, "The lower end of a weight must come first.");
    return Optional.empty();
  }
}
