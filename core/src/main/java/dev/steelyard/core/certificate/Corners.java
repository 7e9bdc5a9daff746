package dev.steelyard.core.certificate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A linear function of the weights at the corners of a region. Those of all weights are the
 * criteria themselves; those of ranked ones are the means of the first k criteria.
 */
final class Corners {

  private final CertifiedData data;

  Corners(CertifiedData data) {
    this.data = data;
  }

  /** {@code g_k·d}, exactly. */
  List<Fraction> values(List<BigDecimal> lead) {
    return data.region() == Region.RANKED ? means(lead) : whole(lead);
  }

  private static List<Fraction> whole(List<BigDecimal> lead) {
    return lead.stream().map(each -> Fractions.quotient(each, BigDecimal.ONE)).toList();
  }

  private List<Fraction> means(List<BigDecimal> lead) {
    var means = new ArrayList<Fraction>();
    BigDecimal sum = BigDecimal.ZERO;
    for (int place : data.ranking()) {
      sum = sum.add(lead.get(place));
      means.add(Fractions.quotient(sum, BigDecimal.valueOf(means.size() + 1)));
    }
    return means;
  }
}
