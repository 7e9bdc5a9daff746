package dev.steelyard.core.robustness.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An alternative is at least as good under all weights that agree with some statements, because its
 * lead is made of them: {@code scale · d_j ≥ Σ_r λ_r a_rj} for every criterion, with multipliers
 * {@code λ ≥ 0}. For weights that agree, {@code scale · Σ_j w_j d_j ≥ Σ_r λ_r Σ_j w_j a_rj ≥ 0}.
 *
 * <p>By the lemma of Farkas there are such multipliers exactly if the statement is true.
 *
 * @param first the values of the alternative that is at least as good
 * @param second the values of the other
 * @param statements what is known of the weights
 * @param multipliers how many times each statement is used, whole numbers of at least 0
 * @param scale how many times the lead is taken, above 0
 */
public record ImplicationProof(
    List<BigDecimal> first,
    List<BigDecimal> second,
    List<WeightInequality> statements,
    List<BigInteger> multipliers,
    BigInteger scale)
    implements PreferenceProof {

  /** Copies the lists. */
  public ImplicationProof {
    first = List.copyOf(first);
    second = List.copyOf(second);
    statements = List.copyOf(statements);
    multipliers = List.copyOf(multipliers);
  }

  /**
   * The statements that the proof uses. None of them can be left out of it if it was found by
   * {@link Implications}.
   *
   * @return their places, in order; none if the alternative is at least as good on every criterion
   */
  public List<Integer> used() {
    return IntStream.range(0, multipliers.size())
        .filter(r -> multipliers.get(r).signum() > 0)
        .boxed()
        .toList();
  }

  @Override
  public boolean holds() {
    int n = first.size();
    return second.size() == n
        && scale.signum() > 0
        && Multipliers.fit(statements, multipliers, n)
        && IntStream.range(0, n).allMatch(this::covered);
  }

  private boolean covered(int j) {
    BigDecimal lead = first.get(j).subtract(second.get(j)).multiply(new BigDecimal(scale));
    return lead.compareTo(Multipliers.sum(statements, multipliers, j)) >= 0;
  }
}
