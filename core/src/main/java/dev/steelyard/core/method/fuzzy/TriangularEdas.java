package dev.steelyard.core.method.fuzzy;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.AdditiveAttribution;
import dev.steelyard.core.explanation.Attribution;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.explanation.Split;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.table.Column;
import java.util.Arrays;
import java.util.List;

/**
 * Fuzzy EDAS.
 *
 * <p><i>Model</i>: {@code a_j} is the mean of the triangles of criterion j and κ the centroid.
 * {@code PDA_ij = ψ(x_ij ⊖ a_j) / κ(a_j)}, {@code NDA_ij = ψ(a_j ⊖ x_ij) / κ(a_j)}, where ψ leaves
 * a triangle with a centroid above 0 as it is and makes 0 of any other; for a cost the two change
 * places. {@code SP_i = Σ_j w_j ⊗ PDA_ij}, {@code SN_i = Σ_j w_j ⊗ NDA_ij}; the appraisal is {@code
 * (SP_i / max κ(SP) ⊕ 1 ⊖ SN_i / max κ(SN)) / 2}, and the score its centroid.
 *
 * <p><i>Degenerate cases</i>: a mean whose centroid is not above 0 is refused. Differences up to
 * rounding (1e-12 of the mean) are none.
 *
 * <p><i>Properties</i>: centroids add up, so gaps split exactly; with exact weights the score is
 * that of EDAS on the centroids of the cells, with exact cells that of EDAS.
 *
 * <p><i>Source</i>: M. Keshavarz Ghorabaee, E. K. Zavadskas, M. Amiri and Z. Turskis, "Extended
 * EDAS Method for Fuzzy Multi-criteria Decision-making: An Application to Supplier Selection",
 * International Journal of Computers Communications and Control 11 (2016) 358–371.
 */
final class TriangularEdas implements TriangularModel {

  private static final double ROUNDING = 1e-12;

  private final TriangularData data;
  private final Triangle[] averages;
  private final double mostAbove;
  private final double mostBelow;

  TriangularEdas(TriangularData data) {
    this.data = data;
    this.averages = averages(data);
    double above = 0;
    double below = 0;
    for (int i = 0; i < data.rows(); i++) {
      above = Math.max(above, above(i).centroid());
      below = Math.max(below, below(i).centroid());
    }
    this.mostAbove = above;
    this.mostBelow = below;
  }

  private static Triangle[] averages(TriangularData data) {
    Triangle[] averages = new Triangle[data.rows() == 0 ? 0 : data.width()];
    Arrays.setAll(averages, j -> average(data, j));
    return averages;
  }

  private static Triangle average(TriangularData data, int j) {
    Triangle sum = Triangle.ZERO;
    for (int i = 0; i < data.rows(); i++) {
      sum = sum.plus(data.cell(i, j));
    }
    return sum.over(data.rows());
  }

  static void demand(FitnessBuilder fitness, TriangularData data) {
    Triangle[] averages = averages(data);
    for (int j = 0; j < averages.length; j++) {
      double most = Math.max(Math.abs(data.least(j)), Math.abs(data.most(j)));
      if (!(averages[j].centroid() > ROUNDING * most && averages[j].finite())) {
        fitness.refuseCriterion(j, "needs an average above 0");
      }
    }
  }

  private Triangle above(int i, int j) {
    Triangle average = averages[j];
    Triangle ahead =
        data.benefit(j) ? data.cell(i, j).minus(average) : average.minus(data.cell(i, j));
    return positive(ahead.over(average.centroid()));
  }

  private Triangle below(int i, int j) {
    Triangle average = averages[j];
    Triangle behind =
        data.benefit(j) ? average.minus(data.cell(i, j)) : data.cell(i, j).minus(average);
    return positive(behind.over(average.centroid()));
  }

  /** ψ. */
  private static Triangle positive(Triangle triangle) {
    return triangle.centroid() > ROUNDING ? triangle : Triangle.ZERO;
  }

  private Triangle above(int i) {
    return sum(i, this::above);
  }

  private Triangle below(int i) {
    return sum(i, this::below);
  }

  private Triangle sum(int i, TriangularSteps.Cell cell) {
    Triangle sum = Triangle.ZERO;
    for (int j = 0; j < averages.length; j++) {
      sum = sum.plus(cell.at(i, j).times(data.weight(j)));
    }
    return sum;
  }

  private static Triangle share(Triangle part, double most) {
    return most == 0 ? Triangle.ZERO : part.over(most);
  }

  private Triangle appraisal(int i) {
    Triangle against = Triangle.exact(1).minus(share(below(i), mostBelow));
    return share(above(i), mostAbove).plus(against).over(2);
  }

  @Override
  public double[] scores() {
    double[] scores = new double[data.rows()];
    Arrays.setAll(scores, i -> appraisal(i).centroid());
    return scores;
  }

  @Override
  public Direction better() {
    return Direction.MAXIMIZE;
  }

  @Override
  public Attribution attribution(Column scores) {
    return new AdditiveAttribution(
        new CentroidParts(data, this::part).values(),
        data.input().weights(),
        Measure.of(Split.ADDITIVE, "of the score", 1));
  }

  /** The 1 in the score is shared out by weight. */
  private double part(int i, int j) {
    double all = Arrays.stream(data.input().weights()).sum();
    Triangle ahead = share(above(i, j).times(data.weight(j)), mostAbove);
    Triangle behind = share(below(i, j).times(data.weight(j)), mostBelow);
    return (ahead.centroid() + data.input().weight(j) / all - behind.centroid()) / 2;
  }

  @Override
  public List<Step> steps(Column scores) {
    return new TriangularSteps(data)
        .criteria("average", "The average of every criterion.", j -> averages[j])
        .alternatives("sp", "How far it is above the average, weighted.", this::above)
        .alternatives("sn", "How far it is below the average, weighted.", this::below)
        .alternatives("appraisal", "Both together; the score is the centroid.", this::appraisal)
        .all();
  }
}
