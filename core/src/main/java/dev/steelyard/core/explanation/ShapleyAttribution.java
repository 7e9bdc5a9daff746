package dev.steelyard.core.explanation;

import dev.steelyard.core.math.RandomStreams;
import dev.steelyard.core.table.Column;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;

/**
 * Splits the difference of two scores by the Shapley value of the criteria.
 *
 * <p><i>Model</i>: {@code f(T)} is the score of a composite alternative that has the first
 * alternative's performances on the criteria in T and the second's on the others, in the
 * normalization of the full data. {@code φ_j = Σ_{T ⊆ N∖j} |T|! (n-|T|-1)! / n! (f(T ∪ j) - f(T))}.
 * The parts sum to {@code f(N) - f(∅)}, the gap of the scores.
 *
 * <p>Exact for up to {@value #EXACT} criteria, at 2^n composites; above that the mean over {@value
 * #PAIRS} seeded orders and their reverses, whose parts still sum to the gap, with four standard
 * errors of the least certain part as the error.
 *
 * <p>Source: L. S. Shapley, "A Value for n-Person Games", Contributions to the Theory of Games II
 * (1953) 307–317; sampling as in J. Castro, D. Gómez and J. Tejada, "Polynomial calculation of the
 * Shapley value based on sampling", Computers and Operations Research 36 (2009) 1726–1730.
 */
public final class ShapleyAttribution implements Attribution {

  private static final int EXACT = 12;

  private static final int PAIRS = 2000;

  private static final int SEED = 42;

  private static final double DEVIATIONS = 4;

  /** The score of a composite alternative. */
  @FunctionalInterface
  public interface Composite {

    /**
     * Its score, positive for what is better.
     *
     * @param row the row whose performance it has on a criterion, by column
     * @return finite
     */
    double score(IntUnaryOperator row);
  }

  private final List<String> alternatives;
  private final List<String> criteria;
  private final Composite composite;
  private final Measure measure;

  /**
   * A split of scores that are no sums over criteria.
   *
   * @param alternatives the ids of the rows
   * @param criteria the ids of the columns
   * @param composite scores composites; more is better
   * @param measure what the parts are measured in; how they are found is set here
   */
  public ShapleyAttribution(
      List<String> alternatives, List<String> criteria, Composite composite, Measure measure) {
    this.alternatives = List.copyOf(alternatives);
    this.criteria = List.copyOf(criteria);
    this.composite = Objects.requireNonNull(composite, "composite");
    this.measure = Objects.requireNonNull(measure, "measure");
  }

  @Override
  public Comparison compare(int first, int second) {
    return criteria.size() <= EXACT ? exact(first, second) : sampled(first, second);
  }

  private Comparison exact(int first, int second) {
    int n = criteria.size();
    double[] scores = new double[1 << n];
    for (int set = 0; set < scores.length; set++) {
      int members = set;
      scores[set] = composite.score(j -> (members >> j & 1) == 1 ? first : second);
    }
    return comparison(first, second, ShapleyValue.of(scores), found(Split.SHAPLEY, 0));
  }

  private Comparison sampled(int first, int second) {
    int n = criteria.size();
    SplittableRandom random = new RandomStreams(SEED).stream(0);
    double[] sums = new double[n];
    double[] squares = new double[n];
    for (int pair = 0; pair < PAIRS; pair++) {
      double[] gains = new double[n];
      int[] order = shuffled(n, random);
      add(order, first, second, gains);
      add(reversed(order), first, second, gains);
      for (int j = 0; j < n; j++) {
        sums[j] += gains[j] / 2;
        squares[j] += gains[j] * gains[j] / 4;
      }
    }
    return comparison(
        first, second, means(sums), found(Split.SAMPLED_SHAPLEY, error(sums, squares)));
  }

  private void add(int[] order, int first, int second, double[] gains) {
    boolean[] in = new boolean[order.length];
    double before = composite.score(j -> second);
    for (int j : order) {
      in[j] = true;
      double after = composite.score(k -> in[k] ? first : second);
      gains[j] += after - before;
      before = after;
    }
  }

  private static double[] means(double[] sums) {
    double[] means = sums.clone();
    for (int j = 0; j < means.length; j++) {
      means[j] /= PAIRS;
    }
    return means;
  }

  private static double error(double[] sums, double[] squares) {
    double most = 0;
    for (int j = 0; j < sums.length; j++) {
      double mean = sums[j] / PAIRS;
      double variance = Math.max(0, squares[j] / PAIRS - mean * mean);
      most = Math.max(most, Math.sqrt(variance / PAIRS));
    }
    return DEVIATIONS * most;
  }

  private static int[] shuffled(int n, SplittableRandom random) {
    int[] order = new int[n];
    for (int k = 0; k < n; k++) {
      int other = random.nextInt(k + 1);
      order[k] = order[other];
      order[other] = k;
    }
    return order;
  }

  private static int[] reversed(int[] order) {
    int[] turned = new int[order.length];
    for (int k = 0; k < order.length; k++) {
      turned[k] = order[order.length - 1 - k];
    }
    return turned;
  }

  private Measure found(Split split, double error) {
    return new Measure(split, measure.unit(), measure.decimals(), error);
  }

  private Comparison comparison(int first, int second, double[] parts, Measure found) {
    return Comparison.of(
        alternatives.get(first), alternatives.get(second), Column.of(criteria, parts), found);
  }
}
