package dev.steelyard.cli;

import dev.steelyard.cli.failure.RefusedOption;
import dev.steelyard.core.error.DecisionException;
import dev.steelyard.core.port.EvaluationOptions;
import dev.steelyard.core.robustness.VariationPlan;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** How the judgements of a decision are varied. */
final class VariationOptions {

  @Option(
      names = "--variations",
      paramLabel = "COUNT",
      description = "How many variations to test, 1 to 10000000. Usually 20000.")
  private Integer count;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      description = "Where the random numbers start. Usually 42; the same seed, the same result.")
  private Long seed;

  EvaluationOptions options() {
    try {
      VariationPlan plan = VariationPlan.STANDARD;
      plan = count == null ? plan : plan.withCount(count);
      plan = seed == null ? plan : plan.withSeed(seed);
      return new EvaluationOptions(plan, EvaluationOptions.STANDARD.rules());
    } catch (DecisionException refusal) {
      throw new RefusedOption("--variations " + count, refusal);
    }
  }

  List<String> asWritten() {
    var words = new ArrayList<String>();
    if (count != null) {
      words.addAll(List.of("--variations", count.toString()));
    }
    if (seed != null) {
      words.addAll(List.of("--seed", seed.toString()));
    }
    return words;
  }
}
