package dev.steelyard.core.method.reference;

import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.parameter.Form;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.value.Range;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Intervals that are stated for criteria. */
final class Intervals {

  /** For every criterion two numbers; their order does not matter. */
  static final Form<Map<String, Range>> FORM =
      Forms.byCriterion(Forms.list(Forms.number(), 2).map(Intervals::interval));

  private Intervals() {}

  private static Range interval(List<Double> ends) {
    return new Range(Math.min(ends.get(0), ends.get(1)), Math.max(ends.get(0), ends.get(1)));
  }

  static Optional<Range> of(Map<String, Range> stated, MethodInput input, int j) {
    return Optional.ofNullable(stated.get(input.criteria().get(j)));
  }

  static boolean contains(Range range, double value) {
    return range.low() <= value && value <= range.high();
  }

  /** Refuses an interval without length, and performances outside it. */
  static void check(FitnessBuilder fitness, MethodInput input, int j, Range range) {
    if (!(range.high() - range.low() > 0 && Double.isFinite(range.high() - range.low()))) {
      fitness.refuseCriterion(j, "needs a low end below the high end");
      return;
    }
    fitness.cells(
        criterion -> criterion == j,
        value -> contains(range, value),
        "needs performances within the stated interval");
  }
}
