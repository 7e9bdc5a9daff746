package dev.steelyard.core.certificate;

import dev.steelyard.core.robustness.exact.FirstPlaces;
import dev.steelyard.core.robustness.exact.PairwiseWinning;
import dev.steelyard.core.robustness.exact.WeightRegion;
import dev.steelyard.core.table.PerformanceTable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Exact probabilities from the leads at the corners of the region: a table with the leader as zero
 * and every rival as what it lacks. So nothing is lost where performances are nearly equal.
 */
final class LeadTable {

  /** What is as likely as its contrary says nothing. */
  static final BigDecimal HALF = new BigDecimal("0.5");

  /** A checker that calculates with fractions takes about a second for as many simplices. */
  private static final int MOST_PIECES = 2_000;

  /**
   * Rivals times n⁴ (n + 100)² of n criteria, up to which a checker that calculates with fractions
   * takes no more than about ten seconds for the pairs: they have n² / 4 denominators as long as
   * all of them together.
   */
  private static final double MOST_LABOUR = 4e13;

  private final int leader;
  private final List<Integer> rivals;
  private final Region region;
  private final PerformanceTable table;
  private final WeightRegion unknown;
  private final PairwiseWinning winning;

  LeadTable(CertifiedData data, int leader) {
    int n = data.weights().size();
    this.leader = leader;
    this.rivals = IntStream.range(0, data.cells().size()).filter(i -> i != leader).boxed().toList();
    this.region = data.region();
    this.table = table(data, leader, rivals);
    this.unknown = WeightRegion.unknown(n);
    this.winning = new PairwiseWinning(table, unknown);
  }

  private static PerformanceTable table(CertifiedData data, int leader, List<Integer> rivals) {
    int n = data.weights().size();
    double[][] columns = new double[n][rivals.size() + 1];
    var corners = new Corners(data);
    for (int k = 0; k < rivals.size(); k++) {
      List<Fraction> values = corners.values(data.cautiousLead(leader, rivals.get(k)));
      for (int j = 0; j < n; j++) {
        columns[j][k + 1] = -number(values.get(j));
      }
    }
    return PerformanceTable.of(names(rivals.size() + 1), names(n), columns);
  }

  private static List<String> names(int count) {
    return IntStream.range(0, count).mapToObj(String::valueOf).toList();
  }

  private static double number(Fraction fraction) {
    return new BigDecimal(fraction.numerator())
        .divide(new BigDecimal(fraction.denominator()), MathContext.DECIMAL128)
        .doubleValue();
  }

  int leader() {
    return leader;
  }

  List<Integer> rivals() {
    return rivals;
  }

  /** The probability to be ahead of one, if it is more than one half and can be checked again. */
  Optional<Finding> ahead(int rival) {
    return affordable()
        ? likely(winning.probability(0, rivals.indexOf(rival) + 1))
        : Optional.empty();
  }

  /** The probability to be first, if it is more than one half and not too hard to find. */
  Optional<Finding> first() {
    return FirstPlaces.share(table, unknown, 0, MOST_PIECES).flatMap(this::likely);
  }

  private Optional<Finding> likely(double probability) {
    BigDecimal decimal = CertifiedData.decimal(probability);
    return decimal.compareTo(HALF) > 0
        ? Optional.of(new Finding.ExactProbability(region, decimal))
        : Optional.empty();
  }

  private boolean affordable() {
    double n = table.width();
    return rivals.size() * Math.pow(n, 4) * Math.pow(n + 100, 2) <= MOST_LABOUR;
  }

  Optional<Finding> bounds() {
    if (!affordable()) {
      return Optional.empty();
    }
    var bounds = winning.first(0);
    List<BigDecimal> wins =
        IntStream.rangeClosed(1, rivals.size())
            .mapToObj(k -> CertifiedData.decimal(winning.probability(0, k)))
            .toList();
    BigDecimal least = CertifiedData.decimal(bounds.least());
    return least.compareTo(HALF) > 0
        ? Optional.of(
            new Finding.SureBounds(region, wins, least, CertifiedData.decimal(bounds.most())))
        : Optional.empty();
  }
}
