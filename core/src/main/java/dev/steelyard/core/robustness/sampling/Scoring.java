package dev.steelyard.core.robustness.sampling;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.value.ValueTable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How samples are judged. */
@FunctionalInterface
public interface Scoring {

  /**
   * Judges a sample.
   *
   * @param columns performances, column by column; may be kept
   * @param weights one per criterion, adding to 1
   * @return empty if the method has no answer
   */
  Optional<Trial> judge(double[][] columns, double... weights);

  /**
   * Weighted sums of values of which more is better, without any rescaling.
   *
   * @return the scoring
   */
  static Scoring additive() {
    return (columns, weights) -> {
      double[] scores = new double[columns.length == 0 ? 0 : columns[0].length];
      for (int j = 0; j < columns.length; j++) {
        for (int i = 0; i < scores.length; i++) {
          scores[i] += weights[j] * columns[j][i];
        }
      }
      return Optional.of(Trial.of(scores));
    };
  }

  /**
   * Any method, on plain numbers.
   *
   * @param method judges each sample
   * @param source has the ids
   * @param directions one per criterion
   * @return the scoring
   */
  static Scoring of(
      AggregationMethod method, PerformanceSource source, List<Direction> directions) {
    double[] none = new double[directions.size()];
    return of(
        method,
        columns ->
            MethodInput.of(
                PerformanceTable.adopting(source.alternatives(), source.criteria(), columns),
                directions,
                none));
  }

  /**
   * Any method, on positions on anchored scales.
   *
   * @param method judges each sample
   * @param table has alternatives and scales; its own performances are not used
   * @return the scoring
   */
  static Scoring of(AggregationMethod method, ValueTable table) {
    return of(method, columns -> MethodInput.unweighted(table.at(columns)));
  }

  private static Scoring of(AggregationMethod method, Function<double[][], MethodInput> inputs) {
    return (columns, weights) -> judge(method, inputs.apply(columns).withWeights(weights));
  }

  private static Optional<Trial> judge(AggregationMethod method, MethodInput input) {
    if (method.fitness(input).level() == Fitness.Level.REFUSED) {
      return Optional.empty();
    }
    Evaluation evaluation = method.evaluate(input);
    double[] scores = evaluation.scores().toArray();
    for (int i = 0; i < scores.length; i++) {
      scores[i] *= evaluation.better().sign();
    }
    return Optional.of(Trial.of(scores, categories(evaluation)));
  }

  /** The first assignment of the evaluation, which is that of the rule that the method ranks by. */
  private static List<String> categories(Evaluation evaluation) {
    return evaluation.steps().stream()
        .filter(Step.Assignment.class::isInstance)
        .map(Step.Assignment.class::cast)
        .findFirst()
        .map(step -> List.copyOf(step.categories().values()))
        .orElse(List.of());
  }
}
