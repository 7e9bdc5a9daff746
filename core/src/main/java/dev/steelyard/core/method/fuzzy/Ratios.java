package dev.steelyard.core.method.fuzzy;

import dev.steelyard.core.method.FitnessBuilder;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

/** What ratios demand of triangles, looked at where they are lowest. */
final class Ratios {

  /** More cells of one criterion than this are not listed one by one. */
  private static final int LISTED = 5;

  private final FitnessBuilder fitness;
  private final TriangularData data;

  private Ratios(FitnessBuilder fitness, TriangularData data) {
    this.fitness = fitness;
    this.data = data;
  }

  /** Refuses costs that may be 0 or below, benefits that may be below 0, and zeros throughout. */
  static void demand(FitnessBuilder fitness, TriangularData data) {
    var ratios = new Ratios(fitness, data);
    for (int j = 0; j < data.width(); j++) {
      ratios.demand(j);
    }
  }

  private void demand(int j) {
    if (data.benefit(j)) {
      cells(j, low -> low >= 0, "needs benefits of at least 0");
      if (data.rows() > 0 && data.most(j) == 0) {
        fitness.refuseCriterion(j, "cannot divide by performances that are all 0");
      }
    } else {
      cells(j, low -> low > 0, "divides by costs, which must be above 0");
    }
  }

  private void cells(int j, DoublePredicate admitted, String why) {
    IntStream.range(0, data.rows())
        .filter(i -> !admitted.test(data.cell(i, j).low()))
        .limit(LISTED)
        .forEach(i -> fitness.refuseCell(i, j, data.cell(i, j).low(), why));
  }
}
