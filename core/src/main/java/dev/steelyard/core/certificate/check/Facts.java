package dev.steelyard.core.certificate.check;

import dev.steelyard.core.certificate.Certificate;
import dev.steelyard.core.certificate.CertifiedCell;
import dev.steelyard.core.certificate.CertifiedWeight;
import dev.steelyard.core.certificate.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a well-formed certificate says, as fractions. */
final class Facts {

  private final Certificate certificate;
  private final Map<String, Integer> columns;
  private final List<Integer> rivals;
  private final List<Integer> ranking;

  Facts(Certificate certificate) {
    Map<String, Integer> rows = places(certificate.alternatives());
    this.certificate = certificate;
    this.columns = places(certificate.criteria());
    this.rivals =
        certificate.rivals().stream().map(each -> rows.getOrDefault(each.rival(), -1)).toList();
    this.ranking = certificate.ranking().stream().map(this::criterion).toList();
  }

  private static Map<String, Integer> places(List<String> ids) {
    var places = new LinkedHashMap<String, Integer>();
    for (String id : ids) {
      places.putIfAbsent(id, places.size());
    }
    return places;
  }

  Certificate certificate() {
    return certificate;
  }

  int criteria() {
    return certificate.criteria().size();
  }

  int leader() {
    return certificate.alternatives().indexOf(certificate.leader().orElseThrow());
  }

  List<Integer> rivals() {
    return rivals;
  }

  CertifiedCell cell(int i, int j) {
    return certificate.cells().get(i).get(j);
  }

  /** The digits of the longest number of points, with all zeros in front of and behind them. */
  int digits() {
    return certificate.cells().stream()
        .flatMap(List::stream)
        .flatMap(each -> Stream.of(each.low(), each.is(), each.high()))
        .mapToInt(each -> each.precision() + Math.abs(each.scale()))
        .max()
        .orElse(0);
  }

  CertifiedWeight weight(int j) {
    return certificate.weights().get(j);
  }

  int criterion(String id) {
    return columns.getOrDefault(id, -1);
  }

  /** The fewest points of one less the most of another. */
  List<Rational> lead(int first, int second) {
    return IntStream.range(0, criteria())
        .mapToObj(j -> Rational.of(cell(first, j).low().subtract(cell(second, j).high())))
        .toList();
  }

  Rational gap(int first, int second) {
    Rational sum = Rational.ZERO;
    Rational total = Rational.ZERO;
    for (int j = 0; j < criteria(); j++) {
      Rational points = Rational.of(weight(j).points());
      var lead = Rational.of(cell(first, j).is().subtract(cell(second, j).is()));
      sum = sum.plus(points.times(lead));
      total = total.plus(points);
    }
    return sum.over(total);
  }

  boolean notLess(int more, int less) {
    return weight(more).least().compareTo(weight(less).most()) >= 0;
  }

  boolean level(int one, int other) {
    return notLess(one, other) && notLess(other, one);
  }

  List<Integer> ranking() {
    return ranking;
  }

  /** Whether the stated points leave one order of the criteria and no other. */
  boolean strictlyRanked() {
    List<Integer> order = ranking();
    return !order.isEmpty()
        && IntStream.range(1, order.size()).noneMatch(k -> level(order.get(k - 1), order.get(k)));
  }

  /** A linear function of the weights at the corners of a region. */
  List<Rational> corners(Region region, List<Rational> lead) {
    if (region == Region.ANY) {
      return lead;
    }
    var means = new ArrayList<Rational>();
    Rational sum = Rational.ZERO;
    for (int place : ranking()) {
      sum = sum.plus(lead.get(place));
      means.add(sum.over(Rational.of(means.size() + 1L)));
    }
    return means;
  }
}
