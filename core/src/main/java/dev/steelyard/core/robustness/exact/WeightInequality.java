package dev.steelyard.core.robustness.exact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A statement about weights: {@code Σ_j a_j w_j ≥ 0}. Bounds fit in too: since weights add to 1, a
 * weight of at least b is {@code w_j - b Σ_i w_i ≥ 0}.
 *
 * @param coefficients the {@code a_j}, one per criterion
 */
public record WeightInequality(List<BigDecimal> coefficients) {

  /** Copies the list. */
  public WeightInequality {
    coefficients = List.copyOf(coefficients);
  }

  /**
   * One criterion matters at least so many times as much as another.
   *
   * @param criteria how many there are
   * @param more the place of the one that matters more
   * @param times how many times, at least
   * @param less the place of the other
   * @return {@code w_more - times · w_less ≥ 0}
   */
  public static WeightInequality atLeastTimes(int criteria, int more, BigDecimal times, int less) {
    var coefficients = new ArrayList<>(Collections.nCopies(criteria, BigDecimal.ZERO));
    coefficients.set(more, BigDecimal.ONE);
    coefficients.set(less, coefficients.get(less).subtract(times));
    return new WeightInequality(coefficients);
  }

  /**
   * A weighted sum has a least value.
   *
   * @param coefficients one per criterion
   * @param bound the least value, for weights that add to 1
   * @return {@code Σ_j (a_j - bound) w_j ≥ 0}
   */
  public static WeightInequality atLeast(List<BigDecimal> coefficients, BigDecimal bound) {
    return new WeightInequality(coefficients.stream().map(each -> each.subtract(bound)).toList());
  }

  /**
   * One alternative is at least as good as another: an answer to a choice between two.
   *
   * @param first the values of what was chosen
   * @param second the values of what was not
   * @return {@code Σ_j w_j (first_j - second_j) ≥ 0}
   */
  public static WeightInequality prefers(List<BigDecimal> first, List<BigDecimal> second) {
    return new WeightInequality(Decimals.lead(first, second));
  }
}
