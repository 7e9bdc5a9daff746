package dev.steelyard.core.method.learning;

import dev.steelyard.core.error.Subject;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.parameter.Form;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/** What the methods of this package are told, and what is checked about it. */
final class Told {

  static final Parameter<List<List<String>>> RANKING =
      Parameter.of(
          "examples",
          "Alternatives from the best to the worst; equally good ones in one inner list.",
          Forms.list(group()));

  static final Parameter<Breakpoints> BREAKPOINTS =
      Parameter.of(
              "breakpoints",
              "At how many points the value of a criterion is learned, for all or by criterion.",
              Breakpoints.form())
          .orElse(Breakpoints.STANDARD, "3");

  private Told() {}

  private static Form<List<String>> group() {
    Form<String> id = Forms.alternative();
    return Forms.either(Forms.list(id), id.map(List::of));
  }

  static Parameter<Double> delta(double standard, String text) {
    return Parameter.of(
            "delta", "By how much a better example exceeds a worse one.", Forms.number(1e-6, 1))
        .orElse(standard, text);
  }

  static List<List<String>> copyOf(List<List<String>> ranking) {
    return ranking.stream().map(List::copyOf).toList();
  }

  static void requireDelta(double delta) {
    if (!(delta >= 1e-6 && delta <= 1)) {
      throw new IllegalArgumentException("delta must be from 1e-6 to 1, but was " + delta);
    }
  }

  /** Whether there is nothing to learn and nothing to judge. */
  static boolean nothing(MethodInput input) {
    return input.rows() == 0;
  }

  /** Refuses examples that name nobody in play, or somebody twice, or fewer than two. */
  static FitnessBuilder check(
      FitnessBuilder fitness, MethodInput input, Collection<String> examples) {
    if (nothing(input)) {
      return fitness;
    }
    var known = new HashSet<>(input.alternatives());
    var seen = new HashSet<String>();
    for (String id : examples) {
      fitness
          .demand(known.contains(id), "has an example that is not in play, \"" + id + "\"")
          .demand(seen.add(id), "has the example \"" + id + "\" twice");
    }
    return fitness
        .demand(seen.size() >= 2, "learns from examples of at least two alternatives")
        .demand(varies(input), "needs a criterion on which the alternatives differ");
  }

  private static boolean varies(MethodInput input) {
    return IntStream.range(0, input.width())
        .anyMatch(j -> !input.performances().column(j).constant());
  }

  /** Says what is ignored. */
  static FitnessBuilder remark(FitnessBuilder fitness) {
    return fitness
        .remarkConstant("Nothing can be learned about it: it adds nothing to any value.")
        .remark(
            Subject.at("weights"),
            "The weights of the decision are not used.",
            "How much each criterion counts is learned from the examples.");
  }

  /** Says that no function agrees with all examples. */
  static FitnessBuilder remarkError(FitnessBuilder fitness, double error) {
    return error <= Extremes.SLACK * 10
        ? fitness
        : fitness.remark(
            Subject.at("method", "examples"),
            "No value function of this shape agrees with all examples.",
            "The one with the smallest sum of errors is used; the steps show the errors.");
  }
}
