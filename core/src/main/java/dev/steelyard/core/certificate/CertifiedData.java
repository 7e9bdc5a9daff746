package dev.steelyard.core.certificate;

import dev.steelyard.core.decision.Reading;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.robustness.exact.WeightInequality;
import dev.steelyard.core.value.ValueTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The numbers of a judgement as decimals, and what is known of the weights. */
final class CertifiedData {

  /** Beyond this, premises are too many to be of use to a reader. */
  private static final int MOST_PREMISES = 60;

  private final Judgement judgement;
  private final List<List<CertifiedCell>> cells;
  private final List<CertifiedWeight> weights;
  private final List<Integer> ranking;
  private final List<WeightPremise> premises;

  CertifiedData(Judgement judgement, List<WeightInequality> given) {
    this.judgement = judgement;
    this.cells =
        IntStream.range(0, judgement.table().alternatives().size()).mapToObj(this::row).toList();
    this.weights =
        judgement.weights().all().stream()
            .map(
                each ->
                    new CertifiedWeight(
                        decimal(each.low()), decimal(each.stated()), decimal(each.high())))
            .toList();
    this.ranking = judgement.weightedSum() ? findRanking() : List.of();
    this.premises =
        Stream.concat(
                given.stream().map(each -> new WeightPremise(each.coefficients(), true)),
                judgement.weightedSum() && ranking.isEmpty() ? partialOrder() : Stream.empty())
            .toList();
  }

  static BigDecimal decimal(double number) {
    return BigDecimal.valueOf(number);
  }

  private List<CertifiedCell> row(int i) {
    return IntStream.range(0, judgement.table().criteria().size())
        .mapToObj(j -> cell(judgement.table(), i, j))
        .toList();
  }

  private static CertifiedCell cell(ValueTable table, int i, int j) {
    return new CertifiedCell(
        decimal(table.least(i, j)),
        decimal(table.values().value(i, j)),
        decimal(table.greatest(i, j)),
        drawn(table, i, j));
  }

  private static Drawn drawn(ValueTable table, int i, int j) {
    Reading reading = table.reading(i, j);
    var function = table.function(j);
    if (!function.straight(reading.low(), reading.high())) {
      return Drawn.BENT;
    }
    boolean down = function.points(reading.low()) > function.points(reading.high());
    return down ? Drawn.DOWNWARD : Drawn.UPWARD;
  }

  /** The order of the criteria, if the ranges of their points leave no other. */
  private List<Integer> findRanking() {
    List<Integer> order =
        IntStream.range(0, weights.size())
            .boxed()
            .sorted(
                Comparator.comparing((Integer j) -> weights.get(j).least())
                    .thenComparing(j -> weights.get(j).most())
                    .reversed()
                    .thenComparing(j -> j))
            .toList();
    boolean follows =
        IntStream.range(1, order.size()).allMatch(k -> before(order.get(k - 1), order.get(k)));
    return follows ? order : List.of();
  }

  private boolean before(int more, int less) {
    return weights.get(more).least().compareTo(weights.get(less).most()) >= 0;
  }

  boolean level(int one, int other) {
    return before(one, other) && before(other, one);
  }

  /** Every pair whose order is known and does not follow from two others. */
  private Stream<WeightPremise> partialOrder() {
    var found = new ArrayList<WeightPremise>();
    int n = weights.size();
    for (int more = 0; more < n; more++) {
      for (int less = 0; less < n && found.size() <= MOST_PREMISES; less++) {
        if (more != less && before(more, less) && !between(more, less)) {
          found.add(premise(more, less));
        }
      }
    }
    return found.size() > MOST_PREMISES ? Stream.empty() : found.stream();
  }

  private boolean between(int more, int less) {
    return IntStream.range(0, weights.size())
        .filter(k -> k != more && k != less && !level(k, more) && !level(k, less))
        .anyMatch(k -> before(more, k) && before(k, less));
  }

  private WeightPremise premise(int more, int less) {
    var statement = WeightInequality.atLeastTimes(weights.size(), more, BigDecimal.ONE, less);
    return new WeightPremise(statement.coefficients(), false);
  }

  Judgement judgement() {
    return judgement;
  }

  List<List<CertifiedCell>> cells() {
    return cells;
  }

  List<CertifiedWeight> weights() {
    return weights;
  }

  /** The places of the criteria; none if no order follows. */
  List<Integer> ranking() {
    return ranking;
  }

  List<WeightPremise> premises() {
    return premises;
  }

  /** Only where no two weights are level, since otherwise the weights have several orders. */
  Region region() {
    boolean strict =
        !ranking.isEmpty()
            && IntStream.range(1, ranking.size())
                .noneMatch(k -> level(ranking.get(k - 1), ranking.get(k)));
    return strict ? Region.RANKED : Region.ANY;
  }

  /** The fewest points of one above the most of another. */
  List<BigDecimal> cautiousLead(int first, int second) {
    return IntStream.range(0, weights.size())
        .mapToObj(j -> cells.get(first).get(j).low().subtract(cells.get(second).get(j).high()))
        .toList();
  }

  /** {@code Σ_j p_j d_j / Σ_j p_j} of the points to calculate with. */
  Fraction statedGap(int first, int second) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal total = BigDecimal.ZERO;
    for (int j = 0; j < weights.size(); j++) {
      BigDecimal points = weights.get(j).points();
      BigDecimal lead = cells.get(first).get(j).is().subtract(cells.get(second).get(j).is());
      sum = sum.add(points.multiply(lead));
      total = total.add(points);
    }
    return Fractions.quotient(sum, total);
  }
}
