package dev.steelyard.core.certificate.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what comes out for one claim. */
final class Ledger {

  private static final Rational ROUNDING = Rational.of(new BigDecimal("1e-12"));

  private final String where;
  private final String claim;
  private final List<Fault> faults = new ArrayList<>();
  private final List<String> taken = new ArrayList<>();
  private final List<String> unchecked = new ArrayList<>();

  Ledger(String where, String claim) {
    this.where = where;
    this.claim = claim;
  }

  boolean require(boolean holds, String part, Object claimed, Object follows) {
    if (!holds) {
      faults.add(new Fault(where + part, String.valueOf(claimed), String.valueOf(follows)));
    }
    return holds;
  }

  void same(Rational claimed, Rational follows, String part) {
    require(claimed.same(follows), part, claimed, follows);
  }

  void close(Rational claimed, Rational follows, String part) {
    boolean near = claimed.minus(follows).magnitude().compareTo(ROUNDING) <= 0;
    require(near, part, claimed, follows + " but for 1e-12");
  }

  void take(String said) {
    taken.add(said);
  }

  void giveUp(String reason) {
    unchecked.add(reason);
  }

  boolean clean() {
    return faults.isEmpty();
  }

  CheckedClaim closed(String checked) {
    Optional<String> reason = unchecked.stream().findFirst();
    return new CheckedClaim(claim, checked, taken, reason, faults);
  }
}
