package dev.steelyard.core.weight.judgement;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What can be said about the answers of a connected matrix. */
final class PairSteps {

  private static final double ACCEPTED = 0.1;

  private final PairwiseMatrix matrix;
  private final List<Step> steps = new ArrayList<>();

  private PairSteps(PairwiseMatrix matrix) {
    this.matrix = matrix;
  }

  static List<Step> of(PairwiseMatrix matrix, List<String> names, RandomIndex randomIndex) {
    var all = new PairSteps(matrix);
    all.addWeights();
    double index = all.addIndices();
    all.addRatios(index, randomIndex);
    all.steps.addAll(Contradictions.steps(matrix, names));
    return List.copyOf(all.steps);
  }

  private void addWeights() {
    if (matrix.exact()) {
      addExactWeights();
    } else {
      steps.add(new TriangularMeans(matrix).step());
      add(
          "weightsGeometricMean",
          "The centroids of the triangles, divided by their sum.",
          Priorities.GEOMETRIC_MEAN);
    }
  }

  private void addExactWeights() {
    add("weightsEigenvector", "Priorities by the principal eigenvector.", Priorities.EIGENVECTOR);
    add(
        "weightsGeometricMean",
        "Priorities by the geometric means of the rows.",
        Priorities.GEOMETRIC_MEAN);
    if (matrix.complete()) {
      add(
          "weightsNormalisedColumns",
          "Priorities by the means of normalised columns.",
          Priorities.NORMALISED_COLUMNS);
    }
  }

  private void add(String id, String caption, Priorities priorities) {
    steps.add(new Step.ByCriterion(id, caption, Column.of(matrix.ids(), priorities.of(matrix))));
  }

  private double addIndices() {
    double index = matrix.consistencyIndex();
    single(
        "lambdaMax",
        "The largest eigenvalue; it is the number of criteria if no answers contradict.",
        PrincipalVector.eigenvalue(matrix));
    single("consistencyIndex", "How far the answers contradict one another; 0 if not.", index);
    single(
        "geometricConsistencyIndex",
        "The mean square of the logarithms of what the geometric means leave unexplained.",
        geometricIndex());
    return index;
  }

  private double geometricIndex() {
    int spare = matrix.spareAnswers();
    double squares = LogLeastSquares.squares(matrix, LogLeastSquares.weights(matrix));
    return spare > 0 ? squares / spare : 0;
  }

  private void addRatios(double index, RandomIndex randomIndex) {
    ratio("consistencyRatioSaaty", index, RandomIndex.SAATY);
    ratio("consistencyRatioTummalaLing", index, RandomIndex.TUMMALA_LING);
    OptionalDouble ratio = ratio("consistencyRatio", index, randomIndex);
    if (ratio.isPresent()) {
      boolean holds = ratio.getAsDouble() <= ACCEPTED;
      steps.add(new Step.Condition("consistent", "The consistency ratio is at most 0.1.", holds));
    } else {
      steps.add(new Step.Condition("consistencyRatioDefined", undefined(), false));
    }
  }

  private String undefined() {
    return matrix.complete()
        ? "The table of random indices has a number for so many criteria."
        : "All pairs are compared, as the tables of random indices demand.";
  }

  private OptionalDouble ratio(String id, double index, RandomIndex randomIndex) {
    OptionalDouble ratio =
        matrix.complete() ? randomIndex.ratio(index, matrix.size()) : OptionalDouble.empty();
    String caption = "The consistency index in units of that of random answers.";
    ratio.ifPresent(value -> single(id, caption, value));
    return ratio;
  }

  private void single(String id, String caption, double value) {
    steps.add(new Step.Single(id, caption, value));
  }
}
