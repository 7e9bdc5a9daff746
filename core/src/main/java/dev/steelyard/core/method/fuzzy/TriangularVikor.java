package dev.steelyard.core.method.fuzzy;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.Attribution;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.explanation.ShapleyAttribution;
import dev.steelyard.core.explanation.Split;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.CompromiseSet;
import dev.steelyard.core.table.Column;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/**
 * Fuzzy VIKOR.
 *
 * <p><i>Model</i>: {@code f*_j} has the greatest of each corner of criterion j, for a cost the
 * least. {@code d_ij = (f*_j ⊖ x_ij) / (max u - min l)}, for a cost {@code (x_ij ⊖ f*_j) / (max u -
 * min l)}, over all cells of the criterion. {@code S_i = Σ_j w_j ⊗ d_ij}; {@code R_i} has the
 * greatest of each corner of {@code w_j ⊗ d_ij}. With {@code S*} the least corners of all S and
 * {@code s} their highest less their lowest number, likewise for R: {@code Q_i = v (S_i ⊖ S*) / s ⊕
 * (1 - v) (R_i ⊖ R*) / r}. S, R and Q become crisp by {@code (l + 2 m + u) / 4}; the compromise set
 * follows from these.
 *
 * <p><i>Degenerate cases</i>: a criterion on which all cells are one number gives no regret; a part
 * of Q without span is 0, up to rounding (1e-12). Criteria of weight 0 are left out of R.
 *
 * <p><i>Properties</i>: with exact cells it is VIKOR. Q does not begin at 0: the width of the
 * triangles is in it. Gaps are split by Shapley values.
 *
 * <p><i>Source</i>: S. Opricovic, "Fuzzy VIKOR with an application to water resources planning",
 * Expert Systems with Applications 38 (2011) 12983–12990, doi:10.1016/j.eswa.2011.04.097.
 */
final class TriangularVikor implements TriangularModel {

  private static final double ROUNDING = 1e-12;

  /** Below every regret. */
  private static final Triangle LOWEST = Triangle.exact(Double.NEGATIVE_INFINITY);

  private final TriangularData data;
  private final double v;
  private final Triangle[] best;
  private final double[] perUnit;
  private final Triangle leastSum;
  private final Triangle leastGreatest;
  private final double perSum;
  private final double perGreatest;

  TriangularVikor(TriangularData data, double v) {
    this.data = data;
    this.v = v;
    this.best = new Triangle[data.rows() == 0 ? 0 : data.width()];
    Arrays.setAll(best, this::best);
    this.perUnit = new double[best.length];
    Arrays.setAll(perUnit, j -> perUnit(data.least(j), data.most(j)));
    this.leastSum = least(i -> sum(j -> i));
    this.leastGreatest = least(i -> greatest(j -> i));
    this.perSum = perUnit(leastSum.low(), highest(i -> sum(j -> i)));
    this.perGreatest = perUnit(leastGreatest.low(), highest(i -> greatest(j -> i)));
  }

  private Triangle best(int j) {
    Triangle best = data.cell(0, j);
    for (int i = 1; i < data.rows(); i++) {
      Triangle cell = data.cell(i, j);
      best = data.benefit(j) ? best.most(cell) : best.least(cell);
    }
    return best;
  }

  private static double perUnit(double least, double most) {
    double magnitude = Math.max(Math.abs(least), Math.abs(most));
    return most - least > ROUNDING * magnitude ? 1 / (most - least) : 0;
  }

  private Triangle least(IntFunction<Triangle> triangle) {
    Triangle least = data.rows() == 0 ? Triangle.ZERO : triangle.apply(0);
    for (int i = 1; i < data.rows(); i++) {
      least = least.least(triangle.apply(i));
    }
    return least;
  }

  private double highest(IntFunction<Triangle> triangle) {
    double highest = data.rows() == 0 ? 0 : triangle.apply(0).high();
    for (int i = 1; i < data.rows(); i++) {
      highest = Math.max(highest, triangle.apply(i).high());
    }
    return highest;
  }

  /** {@code w_j ⊗ d_ij}. */
  private Triangle regret(int i, int j) {
    Triangle cell = data.cell(i, j);
    Triangle behind = data.benefit(j) ? best[j].minus(cell) : cell.minus(best[j]);
    return behind.times(perUnit[j]).times(data.weight(j));
  }

  private Triangle sum(IntUnaryOperator row) {
    Triangle sum = Triangle.ZERO;
    for (int j = 0; j < best.length; j++) {
      sum = sum.plus(regret(row.applyAsInt(j), j));
    }
    return sum;
  }

  private Triangle greatest(IntUnaryOperator row) {
    Triangle greatest = LOWEST;
    for (int j = 0; j < best.length; j++) {
      greatest = data.counts(j) ? greatest.most(regret(row.applyAsInt(j), j)) : greatest;
    }
    return greatest.equals(LOWEST) ? Triangle.ZERO : greatest;
  }

  private Triangle compromise(IntUnaryOperator row) {
    Triangle ofSum = sum(row).minus(leastSum).times(v * perSum);
    Triangle ofGreatest = greatest(row).minus(leastGreatest).times((1 - v) * perGreatest);
    return ofSum.plus(ofGreatest);
  }

  @Override
  public double[] scores() {
    return crisp(i -> compromise(j -> i));
  }

  private double[] crisp(IntFunction<Triangle> triangle) {
    double[] crisp = new double[data.rows()];
    Arrays.setAll(crisp, i -> triangle.apply(i).graded());
    return crisp;
  }

  @Override
  public Direction better() {
    return Direction.MINIMIZE;
  }

  @Override
  public Attribution attribution(Column scores) {
    return new ShapleyAttribution(
        data.input().alternatives(),
        data.input().criteria(),
        row -> -compromise(row).graded(),
        Measure.of(Split.SHAPLEY, "of the score", 1));
  }

  @Override
  public List<Step> steps(Column scores) {
    double[] sums = crisp(i -> sum(j -> i));
    double[] greatest = crisp(i -> greatest(j -> i));
    var steps =
        new TriangularSteps(data)
            .alternatives("sums", "The sum of its regrets.", i -> sum(j -> i))
            .alternatives("greatest", "Its greatest regret.", i -> greatest(j -> i))
            .alternatives("compromise", "The compromise of both.", i -> compromise(j -> i))
            .numbers("S", "The sum of its regrets, made crisp.", sums)
            .numbers("R", "Its greatest regret, made crisp.", greatest)
            .add(new Step.ByAlternative("Q", "The compromise, made crisp; least is best.", scores));
    compromiseSet(scores).steps().forEach(steps::add);
    return steps.all();
  }

  @Override
  public List<String> proposal(Column scores) {
    return compromiseSet(scores).members();
  }

  private CompromiseSet compromiseSet(Column scores) {
    return new CompromiseSet(
        Column.of(scores.ids(), crisp(i -> sum(j -> i))),
        Column.of(scores.ids(), crisp(i -> greatest(j -> i))),
        scores);
  }
}
