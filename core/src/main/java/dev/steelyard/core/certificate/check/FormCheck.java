package dev.steelyard.core.certificate.check;

import dev.steelyard.core.certificate.Certificate;
import dev.steelyard.core.certificate.CertifiedCell;
import dev.steelyard.core.certificate.CertifiedWeight;
import dev.steelyard.core.certificate.RivalFinding;
import dev.steelyard.core.certificate.WeightPremise;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/** Whether a certificate is complete, and whether what it builds on follows from its points. */
final class FormCheck {

  private final Certificate certificate;
  private final Ledger ledger = new Ledger("", "The values and weights fit together.");

  FormCheck(Certificate certificate) {
    this.certificate = certificate;
  }

  CheckedClaim check() {
    int n = certificate.criteria().size();
    int m = certificate.alternatives().size();
    distinct(certificate.alternatives(), "alternatives");
    distinct(certificate.criteria(), "criteria");
    size(certificate.cells(), m, "cells");
    certificate.cells().forEach(row -> size(row, n, "cells"));
    size(certificate.weights(), n, "weights");
    certificate.premises().forEach(each -> size(each.coefficients(), n, "premises"));
    if (ledger.clean()) {
      numbers();
      ranking();
      premises();
      names();
    }
    return ledger.closed(
        "Numbers of rows and columns, ends of ranges, and what is said of the order of the weights.");
  }

  private void distinct(List<String> ids, String part) {
    ledger.require(new HashSet<>(ids).size() == ids.size(), part, ids, "each id once");
  }

  private void size(List<?> items, int expected, String part) {
    ledger.require(
        items.size() == expected, part, "a length of " + items.size(), "a length of " + expected);
  }

  private void numbers() {
    for (int i = 0; i < certificate.cells().size(); i++) {
      for (int j = 0; j < certificate.criteria().size(); j++) {
        CertifiedCell cell = certificate.cells().get(i).get(j);
        ledger.require(
            cell.low().compareTo(cell.is()) <= 0 && cell.is().compareTo(cell.high()) <= 0,
            "cells/" + i + "/" + j,
            cell.low() + ", " + cell.is() + ", " + cell.high(),
            "numbers in order");
      }
    }
    BigDecimal total = BigDecimal.ZERO;
    for (CertifiedWeight weight : certificate.weights()) {
      ledger.require(
          weight.low().signum() >= 0
              && weight.stated().signum() >= 0
              && weight.low().compareTo(weight.high()) <= 0,
          "weights",
          weight.low() + ", " + weight.stated() + ", " + weight.high(),
          "points of at least 0, the further ones in order");
      total = total.add(weight.points());
    }
    boolean some = total.signum() > 0 || certificate.weights().isEmpty();
    ledger.require(some, "weights", total, "points of more than 0");
  }

  private void ranking() {
    var facts = new Facts(certificate);
    List<Integer> order = facts.ranking();
    if (order.isEmpty()) {
      return;
    }
    boolean complete =
        order.size() == facts.criteria()
            && new HashSet<>(order).size() == order.size()
            && !order.contains(-1);
    ledger.require(
        complete
            && IntStream.range(1, order.size())
                .allMatch(k -> facts.notLess(order.get(k - 1), order.get(k))),
        "ranking",
        certificate.ranking(),
        "no such order of the weights");
  }

  private void premises() {
    for (int r = 0; r < certificate.premises().size(); r++) {
      WeightPremise premise = certificate.premises().get(r);
      if (premise.given()) {
        ledger.take("People said premise " + (r + 1) + " of the weights.");
      } else {
        Rational least = least(premise);
        ledger.require(
            least.sign() >= 0, "premises/" + r, "at least 0", "down to " + least + " points");
      }
    }
  }

  /** Of the points within their ranges. */
  private Rational least(WeightPremise premise) {
    Rational sum = Rational.ZERO;
    for (int j = 0; j < premise.coefficients().size(); j++) {
      CertifiedWeight weight = certificate.weights().get(j);
      Rational coefficient = Rational.of(premise.coefficients().get(j));
      Rational low = coefficient.times(Rational.of(weight.least()));
      sum = sum.plus(low.least(coefficient.times(Rational.of(weight.most()))));
    }
    return sum;
  }

  private void names() {
    var others = new ArrayList<>(certificate.alternatives());
    certificate
        .leader()
        .ifPresent(id -> ledger.require(others.remove(id), "leader", id, "one of " + others));
    List<String> rivals = certificate.rivals().stream().map(RivalFinding::rival).toList();
    boolean right = certificate.leader().isPresent() ? rivals.equals(others) : rivals.isEmpty();
    ledger.require(right, "rivals", rivals, "every other alternative once, in order");
  }
}
