package dev.steelyard.core.explanation;

import dev.steelyard.core.table.Column;
import java.util.List;
import java.util.Objects;

/**
 * Splits the difference of two closeness coefficients, as TOPSIS has them, exactly among the
 * criteria.
 *
 * <p><i>Model</i>: {@code C_i = √F_i / (√F_i + √N_i)} with {@code N_i = Σ_j n_ij} the squared
 * distance to the ideal point and {@code F_i = Σ_j f_ij} that to the anti-ideal one. Then {@code
 * logit C_i = ln(C_i / (1 - C_i)) = (ln F_i - ln N_i) / 2}, and with the logarithmic mean {@code
 * L(a, b) = (a - b) / ln(a / b)}, {@code L(a, a) = a}, the gap of the logits of a and b is the sum
 * over j of
 *
 * <pre>{@code
 * ((f_aj - f_bj) / L(F_a, F_b) - (n_aj - n_bj) / L(N_a, N_b)) / 2
 * }</pre>
 *
 * <p>Each part times {@code (C_a - C_b) / (logit C_a - logit C_b)} gives the pulls; they sum to the
 * gap of the scores. A criterion on which both are equal pulls to neither, and swapping the two
 * turns every sign.
 *
 * <p><i>At the ideal point</i> N is 0 and the logit infinite. The pulls are then the limit for N
 * going to 0: the gap is shared out in proportion to the squared distances of the other alternative
 * to the ideal, criterion by criterion. At the anti-ideal point it is shared out in proportion to
 * those of the other alternative to the anti-ideal; between the two points, by the mean of both.
 *
 * <p><i>Cost</i>: O(n) per pair, where a Shapley value needs 2^n composites.
 *
 * <p><i>Source</i>: the logarithmic mean Divisia index of B. W. Ang, "The LMDI approach to
 * decomposition analysis: a practical guide", Energy Policy 33 (2005) 867–871, applied to squared
 * distances; this application is our own.
 */
public final class LogMeanAttribution implements Attribution {

  /** A term of a squared distance. */
  @FunctionalInterface
  public interface Term {

    /**
     * What a criterion adds to the squared distance of an alternative.
     *
     * @param i row of the alternative
     * @param j column of the criterion
     * @return at least 0
     */
    double at(int i, int j);
  }

  private final List<String> alternatives;
  private final List<String> criteria;
  private final Term toIdeal;
  private final Term toAntiIdeal;

  /**
   * A split of closeness coefficients.
   *
   * @param alternatives the ids of the rows
   * @param criteria the ids of the columns
   * @param toIdeal {@code n_ij}
   * @param toAntiIdeal {@code f_ij}
   */
  public LogMeanAttribution(
      List<String> alternatives, List<String> criteria, Term toIdeal, Term toAntiIdeal) {
    this.alternatives = List.copyOf(alternatives);
    this.criteria = List.copyOf(criteria);
    this.toIdeal = Objects.requireNonNull(toIdeal, "toIdeal");
    this.toAntiIdeal = Objects.requireNonNull(toAntiIdeal, "toAntiIdeal");
  }

  @Override
  public Comparison compare(int first, int second) {
    boolean ideal = infinite(toIdeal, first, second);
    boolean antiIdeal = infinite(toAntiIdeal, first, second);
    double[] parts = ideal || antiIdeal ? limits(first, second) : logits(first, second);
    double factor = factor(first, second, sum(parts));
    for (int j = 0; j < parts.length; j++) {
      parts[j] *= factor;
    }
    return Comparison.of(
        alternatives.get(first),
        alternatives.get(second),
        Column.of(criteria, parts),
        Measure.of(Split.LOG_MEAN, "of the score", 1));
  }

  /**
   * {@code (C_a - C_b) / d} with d the gap of the logits; near 0 by {@code C_a - C_b = 2 sinh(d/2)
   * √(C_a (1-C_a) C_b (1-C_b))}, where the quotient of two rounded gaps would be noise.
   */
  private double factor(int first, int second, double d) {
    double one = closeness(first);
    double other = closeness(second);
    if (Math.abs(d) > 1) {
      return (one - other) / d;
    }
    double half = d == 0 ? 0.5 : StrictMath.sinh(d / 2) / d;
    return 2 * half * Math.sqrt(one * (1 - one) * other * (1 - other));
  }

  /**
   * The parts of the gap of the logits.
   *
   * @param first row of the first alternative
   * @param second row of the second
   * @return one per criterion; their sum is the gap
   * @throws IllegalArgumentException if one of the two is an ideal or anti-ideal point, where the
   *     logit is infinite
   */
  public double[] logits(int first, int second) {
    if (infinite(toIdeal, first, second) || infinite(toAntiIdeal, first, second)) {
      throw new IllegalArgumentException("the logit of 0 or 1 is infinite");
    }
    double[] far = shares(toAntiIdeal, first, second);
    double[] near = shares(toIdeal, first, second);
    for (int j = 0; j < far.length; j++) {
      far[j] = (far[j] - near[j]) / 2;
    }
    return far;
  }

  /**
   * The parts up to a common factor, which is infinite at an ideal or anti-ideal point. Their sum
   * is 2 or 4, or the negative of it, so it is never near 0.
   */
  private double[] limits(int first, int second) {
    double[] parts = new double[criteria.size()];
    addLimit(parts, toIdeal, second, first);
    addLimit(parts, toAntiIdeal, first, second);
    return parts;
  }

  private boolean infinite(Term term, int first, int second) {
    return (sum(term, first) == 0) != (sum(term, second) == 0);
  }

  /** Adds {@code t_aj / T_a - t_bj / T_b} where one of the two sums is 0, and else nothing. */
  private void addLimit(double[] parts, Term term, int plus, int minus) {
    if (infinite(term, plus, minus)) {
      double whole = sum(term, plus) + sum(term, minus);
      for (int j = 0; j < parts.length; j++) {
        parts[j] += 2 * (term.at(plus, j) - term.at(minus, j)) / whole;
      }
    }
  }

  /** {@code (t_aj - t_bj) / L(T_a, T_b)}, which sums to {@code ln(T_a / T_b)}. */
  private double[] shares(Term term, int first, int second) {
    double one = sum(term, first);
    double other = sum(term, second);
    double mean = logarithmicMean(one, other);
    double[] shares = new double[criteria.size()];
    for (int j = 0; j < shares.length; j++) {
      shares[j] = mean == 0 ? 0 : (term.at(first, j) - term.at(second, j)) / mean;
    }
    return shares;
  }

  /** {@code (a - b) / ln(a / b)}, and a where both are equal; the same for (a, b) and (b, a). */
  private static double logarithmicMean(double a, double b) {
    double low = Math.min(a, b);
    double difference = Math.max(a, b) - low;
    return difference == 0 ? a : difference / StrictMath.log1p(difference / low);
  }

  private double closeness(int i) {
    double far = Math.sqrt(sum(toAntiIdeal, i));
    double near = Math.sqrt(sum(toIdeal, i));
    return far + near == 0 ? 0 : far / (far + near);
  }

  private double sum(Term term, int i) {
    double sum = 0;
    for (int j = 0; j < criteria.size(); j++) {
      sum += term.at(i, j);
    }
    return sum;
  }

  private static double sum(double[] parts) {
    double sum = 0;
    for (double part : parts) {
      sum += part;
    }
    return sum;
  }
}
