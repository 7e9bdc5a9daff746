package dev.steelyard.core.robustness.exact;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Why no weights agree with some statements: some of them add up to less than 0 on every criterion,
 * {@code Σ_r λ_r a_rj < 0}, but would have to be at least 0 for the weights.
 *
 * @param statements what was said of the weights
 * @param multipliers how many times each statement is used, whole numbers of at least 0
 */
public record ContradictionProof(List<WeightInequality> statements, List<BigInteger> multipliers)
    implements PreferenceProof {

  /** Copies the lists. */
  public ContradictionProof {
    statements = List.copyOf(statements);
    multipliers = List.copyOf(multipliers);
  }

  /**
   * The statements that contradict one another. If any of them is left out, the others do not, if
   * it was found by {@link Implications}.
   *
   * @return their places, in order
   */
  public List<Integer> used() {
    return IntStream.range(0, multipliers.size())
        .filter(r -> multipliers.get(r).signum() > 0)
        .boxed()
        .toList();
  }

  @Override
  public boolean holds() {
    int n = statements.isEmpty() ? 0 : statements.get(0).coefficients().size();
    return n > 0
        && Multipliers.fit(statements, multipliers, n)
        && IntStream.range(0, n)
            .allMatch(j -> Multipliers.sum(statements, multipliers, j).signum() < 0);
  }
}
