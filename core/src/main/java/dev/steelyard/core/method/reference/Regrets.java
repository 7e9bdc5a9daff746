package dev.steelyard.core.method.reference;

import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.table.Column;
import java.util.function.IntUnaryOperator;

/** What VIKOR computes: the sum and the greatest of the regrets, and the compromise of both. */
final class Regrets {

  /** Sums that differ by less than this part of the largest are equal; rounding is far below. */
  private static final double ROUNDING = 1e-12;

  private final Scaling[] regrets;
  private final double v;
  private final double[] sums;
  private final double[] greatest;
  private final Column s;
  private final Column r;

  /** Computes right away. */
  Regrets(MethodInput input, Scaling[] regrets, double v) {
    this.regrets = regrets;
    this.v = v;
    this.sums = new double[input.rows()];
    this.greatest = new double[input.rows()];
    Blocks.each(input.rows(), this::measure);
    this.s = Column.of(input.alternatives(), sums);
    this.r = Column.of(input.alternatives(), greatest);
  }

  private void measure(int from, int to) {
    for (Scaling regret : regrets) {
      regret.addRegrets(from, to, sums, greatest);
    }
  }

  /** {@code S_i}. */
  Column sums() {
    return s;
  }

  /** {@code R_i}. */
  Column greatest() {
    return r;
  }

  /** Whether S tells nobody apart. */
  boolean sameSums() {
    return perUnit(s) == 0;
  }

  /** Whether R tells nobody apart. */
  boolean sameGreatest() {
    return perUnit(r) == 0;
  }

  private static double perUnit(Column column) {
    double span = column.greatest() - column.least();
    return span > ROUNDING * column.greatest() ? 1 / span : 0;
  }

  /** {@code Q_i} of all alternatives. */
  double[] compromise() {
    double[] compromise = new double[sums.length];
    double ofSum = v * perUnit(s);
    double ofGreatest = (1 - v) * perUnit(r);
    double leastSum = s.least();
    double leastGreatest = r.least();
    for (int i = 0; i < compromise.length; i++) {
      compromise[i] = ofSum * (sums[i] - leastSum) + ofGreatest * (greatest[i] - leastGreatest);
    }
    return compromise;
  }

  /** Q of an alternative that takes the performance of a row for each criterion. */
  double composite(IntUnaryOperator row) {
    double sum = 0;
    double most = 0;
    for (int j = 0; j < regrets.length; j++) {
      double regret = regrets[j].regret(row.applyAsInt(j));
      sum += regret;
      most = Math.max(most, regret);
    }
    return v * perUnit(s) * (sum - s.least()) + (1 - v) * perUnit(r) * (most - r.least());
  }

  /** The first criterion with the greatest regret of a row, or -1 if nothing is regretted. */
  int attaining(int i) {
    int attaining = -1;
    double most = 0;
    for (int j = 0; j < regrets.length; j++) {
      if (regrets[j].regret(i) > most) {
        most = regrets[j].regret(i);
        attaining = j;
      }
    }
    return attaining;
  }
}
