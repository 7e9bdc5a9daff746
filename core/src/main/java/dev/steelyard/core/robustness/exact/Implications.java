package dev.steelyard.core.robustness.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What follows from statements about weights, in exact arithmetic. Of two systems exactly one has a
 * solution: multipliers {@code λ, μ ≥ 0} with {@code Σ_r λ_r a_rj + μ_j = d_j}, which prove that
 * the lead {@code d} is never negative, or weights {@code w ≥ 0} that agree with all statements and
 * have {@code Σ_j w_j d_j = -1}.
 *
 * <p>Then statements are left out one by one, the last first, as long as the rest still proves it:
 * what is left is a smallest set in the sense that none of it can be left out, not always the one
 * with the fewest statements.
 *
 * <p>Cost: one exact feasibility problem, and one for each statement that the first proof uses.
 *
 * <p>Sources: J. Farkas, "Theorie der einfachen Ungleichungen", Journal für die reine und
 * angewandte Mathematik 124 (1902) 1–27; M. Kadziński, S. Corrente, S. Greco and R. Słowiński,
 * "Preferential reducts and constructs in robust multiple criteria ranking and sorting", OR
 * Spectrum 36 (2014) 1021–1053, for sets that cannot be reduced.
 */
public final class Implications {

  private final int criteria;
  private final List<WeightInequality> statements;

  /**
   * Statements about the weights of some criteria.
   *
   * @param criteria how many there are, at least 1
   * @param statements each with one coefficient per criterion
   * @throws IllegalArgumentException if a statement is about another number of criteria
   */
  public Implications(int criteria, List<WeightInequality> statements) {
    this.criteria = criteria;
    this.statements = List.copyOf(statements);
    statements.forEach(each -> require(each.coefficients().size()));
  }

  private void require(int size) {
    if (size != criteria) {
      throw new IllegalArgumentException("expected " + criteria + " criteria, but was " + size);
    }
  }

  /**
   * Whether statements exclude one another.
   *
   * @return which of them, if there are no weights that agree with all
   */
  public Optional<ContradictionProof> contradiction() {
    List<Ratio> below = Collections.nCopies(criteria, Ratio.ONE.negated());
    return multipliers(below)
        .map(found -> new ContradictionProof(statements, found.subList(0, statements.size())));
  }

  /**
   * Whether an alternative is at least as good as another under all weights that agree.
   *
   * @param first its values, more is better
   * @param second the values of the other
   * @return an {@link ImplicationProof}; {@link CounterWeights} if it is not; a {@link
   *     ContradictionProof} if no weights agree, so that everything would follow
   * @throws IllegalArgumentException if there is not one value per criterion
   */
  public PreferenceProof preference(List<BigDecimal> first, List<BigDecimal> second) {
    require(first.size());
    List<BigDecimal> lead = Decimals.lead(first, second);
    Optional<? extends PreferenceProof> contradiction = contradiction();
    if (contradiction.isPresent()) {
      return contradiction.get();
    }
    return multipliers(Decimals.ratios(lead))
        .<PreferenceProof>map(found -> implied(first, second, found))
        .orElseGet(() -> new CounterWeights(first, second, statements, weights(lead)));
  }

  private ImplicationProof implied(
      List<BigDecimal> first, List<BigDecimal> second, List<BigInteger> found) {
    int last = statements.size();
    return new ImplicationProof(first, second, statements, found.subList(0, last), found.get(last));
  }

  /** One whole number per statement and the scale; few of them above 0. */
  private Optional<List<BigInteger>> multipliers(List<Ratio> lead) {
    List<Integer> all = IntStream.range(0, statements.size()).boxed().toList();
    return multipliers(lead, all).map(found -> reduced(lead, found));
  }

  private List<BigInteger> reduced(List<Ratio> lead, List<BigInteger> found) {
    List<BigInteger> fewest = found;
    for (int r = statements.size() - 1; r >= 0; r--) {
      if (fewest.get(r).signum() > 0) {
        fewest = multipliers(lead, without(r, fewest)).orElse(fewest);
      }
    }
    return fewest;
  }

  private List<Integer> without(int statement, List<BigInteger> multipliers) {
    return IntStream.range(0, statements.size())
        .filter(r -> r != statement && multipliers.get(r).signum() > 0)
        .boxed()
        .toList();
  }

  /** The same from some of the statements. */
  private Optional<List<BigInteger>> multipliers(List<Ratio> lead, List<Integer> places) {
    var equations = new ArrayList<List<Ratio>>();
    for (int j = 0; j < criteria; j++) {
      var row = new ArrayList<>(unit(j, Ratio.ONE));
      int column = j;
      places.forEach(r -> row.add(Ratio.of(statements.get(r).coefficients().get(column))));
      equations.add(row);
    }
    return ExactFeasibility.point(equations, lead)
        .map(point -> spread(point.subList(criteria, point.size()), places));
  }

  private List<BigInteger> spread(List<Ratio> found, List<Integer> places) {
    var all = new ArrayList<>(Collections.nCopies(statements.size() + 1, Ratio.ZERO));
    IntStream.range(0, found.size()).forEach(k -> all.set(places.get(k), found.get(k)));
    all.set(statements.size(), Ratio.ONE);
    return Decimals.whole(all);
  }

  /**
   * Weights and one slack per statement: {@code Σ_j a_rj w_j - s_r = 0}, {@code Σ_j w_j d_j = -1}.
   */
  private List<BigInteger> weights(List<BigDecimal> lead) {
    var equations = new ArrayList<List<Ratio>>();
    for (int r = 0; r < statements.size(); r++) {
      equations.add(row(statements.get(r).coefficients(), r));
    }
    equations.add(row(lead, -1));
    var bounds = new ArrayList<>(Collections.nCopies(statements.size(), Ratio.ZERO));
    bounds.add(Ratio.ONE.negated());
    return Decimals.whole(
        ExactFeasibility.point(equations, bounds).orElseThrow().subList(0, criteria));
  }

  private List<Ratio> row(List<BigDecimal> coefficients, int slack) {
    var row = new ArrayList<>(Decimals.ratios(coefficients));
    for (int r = 0; r < statements.size(); r++) {
      row.add(r == slack ? Ratio.ONE.negated() : Ratio.ZERO);
    }
    return row;
  }

  private List<Ratio> unit(int place, Ratio value) {
    var unit = new ArrayList<>(Collections.nCopies(criteria, Ratio.ZERO));
    unit.set(place, value);
    return unit;
  }
}
