package dev.steelyard.core.method.value;

import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.weight.judgement.PairAnswer;
import dev.steelyard.core.weight.judgement.PairwiseMatrix;
import dev.steelyard.core.weight.judgement.Priorities;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The priorities of alternatives on each criterion, judged in pairs or measured. */
final class AhpPriorities {

  /** Pairs of more alternatives than this are not compared. */
  private static final int MOST = 200;

  private final MethodInput input;
  private final Ahp.Parameters parameters;

  AhpPriorities(MethodInput input, Ahp.Parameters parameters) {
    this.input = input;
    this.parameters = parameters;
  }

  /** Refuses what has no priorities. */
  void check(FitnessBuilder fitness) {
    fitness.positive(j -> !judged(j), "needs performances above 0 where nothing is judged");
    boolean few = input.rows() <= MOST || IntStream.range(0, input.width()).noneMatch(this::judged);
    fitness.demand(few, "compares at most " + MOST + " alternatives in pairs");
    if (few) {
      IntStream.range(0, input.width()).filter(this::judged).forEach(j -> checkAnswers(j, fitness));
    }
  }

  private void checkAnswers(int j, FitnessBuilder fitness) {
    PairwiseMatrix matrix = matrix(j);
    List<List<String>> groups = matrix.groups();
    if (groups.size() > 1) {
      String apart =
          groups.stream().map(group -> String.join(", ", group)).collect(Collectors.joining("; "));
      fitness.refuseCriterion(j, "needs answers that connect the groups " + apart);
    } else if (parameters.priorities() == Priorities.NORMALISED_COLUMNS && !matrix.complete()) {
      fitness.refuseCriterion(j, "needs an answer for every pair to normalise columns");
    } else if (!matrix.exact()) {
      checkTriangles(j, matrix, fitness);
    }
  }

  private void checkTriangles(int j, PairwiseMatrix matrix, FitnessBuilder fitness) {
    if (parameters.priorities() != Priorities.GEOMETRIC_MEAN) {
      fitness.refuseCriterion(
          j, "needs geometric means for answers that are triangles, as some are");
    } else if (!matrix.complete()) {
      fitness.refuseCriterion(j, "needs an answer for every pair, as some are triangles,");
    }
  }

  private boolean judged(int j) {
    return parameters.judgements().containsKey(input.criteria().get(j));
  }

  /** Answers about the alternatives present. */
  private PairwiseMatrix matrix(int j) {
    var present = new HashSet<>(input.alternatives());
    List<PairAnswer> answers =
        parameters.judgements().get(input.criteria().get(j)).stream()
            .filter(answer -> present.contains(answer.one()) && present.contains(answer.other()))
            .toList();
    return PairwiseMatrix.of(input.alternatives(), answers);
  }

  /** m by n, each column summing to 1. */
  PerformanceTable local() {
    double[][] columns =
        IntStream.range(0, input.width())
            .mapToObj(j -> judged(j) ? parameters.priorities().of(matrix(j)) : measured(j))
            .toArray(double[][]::new);
    return PerformanceTable.adopting(input.alternatives(), input.criteria(), columns);
  }

  /** In proportion to what is measured, divided by the largest first against overflow. */
  private double[] measured(int j) {
    Column column = input.performances().column(j);
    double best = input.best(j);
    double[] shares = new double[column.size()];
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = input.benefit(j) ? column.value(i) / best : best / column.value(i);
      sum += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  /** Of each criterion; empty where it is measured. */
  Optional<PairwiseMatrix> answers(int j) {
    return judged(j) ? Optional.of(matrix(j)) : Optional.empty();
  }
}
