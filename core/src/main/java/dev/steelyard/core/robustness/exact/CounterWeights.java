package dev.steelyard.core.robustness.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/**
 * Why a preference does not follow from statements: weights that agree with all of them and put the
 * other alternative ahead.
 *
 * @param first the values of the alternative that would have to be at least as good
 * @param second the values of the other, which is ahead at these weights
 * @param statements what is known of the weights
 * @param weights in proportion, whole numbers of at least 0
 */
public record CounterWeights(
    List<BigDecimal> first,
    List<BigDecimal> second,
    List<WeightInequality> statements,
    List<BigInteger> weights)
    implements PreferenceProof {

  /** Copies the lists. */
  public CounterWeights {
    first = List.copyOf(first);
    second = List.copyOf(second);
    statements = List.copyOf(statements);
    weights = List.copyOf(weights);
  }

  @Override
  public boolean holds() {
    int n = weights.size();
    return first.size() == n
        && second.size() == n
        && statements.stream().allMatch(each -> each.coefficients().size() == n)
        && weights.stream().allMatch(each -> each.signum() >= 0)
        && statements.stream()
            .allMatch(each -> Decimals.dot(each.coefficients(), weights).signum() >= 0)
        && Decimals.dot(Decimals.lead(first, second), weights).signum() < 0;
  }
}
