package dev.steelyard.core.robustness.change;

import dev.steelyard.core.explanation.Contribution;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.table.PerformanceTable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds out whether the scores of a method are sums {@code S_i = Σ_j w_j v_ij} whose terms {@code
 * v_ij} do not depend on the weights: of the weighted sum the values, of PROMETHEE II the net flows
 * of single criteria. The terms are those that the method reports; that they do not depend on the
 * weights is tested at n + 1 other weights: nearly all weight on each criterion, and equal weights.
 *
 * <p>Cost: n + 1 evaluations.
 */
final class AdditiveScores {

  /** The weight of one criterion of nearly all. */
  private static final double NEARLY_ALL = 0.9;

  /** Part of the largest score that rounding cannot reach. */
  private static final double ROUNDING = 1e-10;

  private final MethodRun run;
  private final PerformanceTable values;

  private AdditiveScores(MethodRun run, PerformanceTable values) {
    this.run = run;
    this.values = values;
  }

  /** The terms, more being better; empty if scores are no such sums. */
  static Optional<PerformanceTable> of(Judgement judgement, MethodRun run) {
    return values(judgement.evaluation(), run.width())
        .filter(values -> new AdditiveScores(run, values).holds());
  }

  private static Optional<PerformanceTable> values(Evaluation evaluation, int width) {
    List<Contribution> parts = evaluation.contributions();
    List<String> rows = evaluation.scores().ids();
    if (parts.isEmpty() || parts.size() != rows.size() * width) {
      return Optional.empty();
    }
    double[][] columns = new double[width][rows.size()];
    for (int cell = 0; cell < parts.size(); cell++) {
      columns[cell % width][cell / width] = evaluation.better().sign() * parts.get(cell).value();
    }
    var criteria = parts.subList(0, width).stream().map(Contribution::criterion).toList();
    return Optional.of(PerformanceTable.adopting(rows, criteria, columns));
  }

  private boolean holds() {
    int n = run.width();
    return IntStream.rangeClosed(0, n).allMatch(j -> holds(probe(n, j))) && holds(run.shares());
  }

  private static double[] probe(int width, int most) {
    double[] probe = new double[width];
    Arrays.fill(probe, most < width ? (1 - NEARLY_ALL) / width : 1.0 / width);
    if (most < width) {
      probe[most] += NEARLY_ALL;
    }
    return probe;
  }

  private boolean holds(double... shares) {
    return run.weighted(shares).filter(evaluation -> sums(evaluation, shares)).isPresent();
  }

  private boolean sums(Evaluation evaluation, double... shares) {
    double[] sums = new double[values.rows()];
    for (int j = 0; j < shares.length; j++) {
      values.addScaled(j, run.total() * shares[j], sums);
    }
    double size = Arrays.stream(sums).map(Math::abs).max().orElse(0);
    double apart = apart(evaluation, 0, sums);
    return IntStream.range(0, sums.length)
        .allMatch(i -> Math.abs(apart(evaluation, i, sums) - apart) <= ROUNDING * size);
  }

  /** The same for all rows if only the differences of scores are sums. */
  private static double apart(Evaluation evaluation, int row, double... sums) {
    return evaluation.better().sign() * evaluation.scores().value(row) - sums[row];
  }
}
