package dev.steelyard.core.method.electre;

import dev.steelyard.core.math.Numbers;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodInput;
import java.util.Map;

/**
 * How credible it is that one row of performances is at least as good as another (ELECTRE III).
 *
 * <p>On criterion j, with {@code d} how much the other is better: the support {@code c_j} is 1 up
 * to q, 0 from p on and linear between; the opposition {@code d_j} is 0 up to p, 1 from v on and
 * linear between. The concordance is {@code c = Σ_j w_j c_j / Σ_j w_j}, the credibility {@code ρ =
 * c Π (1 - d_j) / (1 - c)} over the criteria with {@code d_j > c}. One pair costs O(n).
 *
 * <p>A difference that exceeds a threshold by rounding only (1e-12 of the performances) counts as
 * equal to it.
 */
public final class Credibility {

  /** Decimal data such as 0.8 - 0.6 miss a threshold of 0.2 by some 1e-16. */
  private static final double ROUNDING = 1e-12;

  private final double[] shares;
  private final double[] signs;
  private final boolean[] direct;
  private final double[][] constants;
  private final double[][] slopes;

  private Credibility(MethodInput input) {
    int n = input.width();
    shares = WeightShares.of(input);
    signs = new double[n];
    direct = new boolean[n];
    constants = new double[3][n];
    slopes = new double[3][n];
  }

  /**
   * The credibility with the weights, directions and thresholds of some data.
   *
   * @param input weights and directions
   * @param thresholds by criterion; a criterion that is missing has none
   * @return the credibility
   */
  public static Credibility of(MethodInput input, Map<String, Thresholds> thresholds) {
    var made = new Credibility(input);
    for (int j = 0; j < made.shares.length; j++) {
      made.signs[j] = input.direction(j).sign();
      made.set(j, thresholds.getOrDefault(input.criteria().get(j), Thresholds.NONE));
    }
    return made;
  }

  private void set(int j, Thresholds stated) {
    direct[j] = stated.mode() == Thresholds.Mode.DIRECT;
    constants[0][j] = stated.q().constant();
    constants[1][j] = stated.p().constant();
    constants[2][j] = stated.v().map(Threshold::constant).orElse(Double.POSITIVE_INFINITY);
    slopes[0][j] = stated.q().slope();
    slopes[1][j] = stated.p().slope();
    slopes[2][j] = stated.v().map(Threshold::slope).orElse(0.0);
  }

  /**
   * Refuses what no credibility can be computed with: weights that are all 0, thresholds of unknown
   * criteria, and thresholds that are not {@code 0 ≤ q ≤ p ≤ v} at every performance.
   *
   * @param fitness where refusals are noted
   * @param input the data
   * @param thresholds by criterion
   */
  public static void check(
      FitnessBuilder fitness, MethodInput input, Map<String, Thresholds> thresholds) {
    WeightShares.check(fitness, input);
    thresholds.keySet().stream()
        .filter(id -> !input.criteria().contains(id))
        .forEach(id -> fitness.refuse("has thresholds for \"" + id + "\", which is no criterion"));
    for (int j = 0; j < input.width(); j++) {
      Thresholds stated = thresholds.getOrDefault(input.criteria().get(j), Thresholds.NONE);
      check(fitness, input, j, stated);
    }
  }

  private static void check(FitnessBuilder fitness, MethodInput input, int j, Thresholds stated) {
    if (!stated.monotone(input.benefit(j))) {
      fitness.refuseCriterion(j, "needs slopes of thresholds from -1 to 1");
    }
    if (input.rows() > 0
        && checkAt(fitness, j, stated, input.worst(j))
        && input.worst(j) != input.best(j)) {
      checkAt(fitness, j, stated, input.best(j));
    }
  }

  private static boolean checkAt(
      FitnessBuilder fitness, int j, Thresholds stated, double performance) {
    if (stated.orderedAt(performance)) {
      return true;
    }
    String at = " at " + Numbers.text(performance);
    fitness.refuseCriterion(j, "needs thresholds with 0 ≤ q ≤ p ≤ v" + at);
    return false;
  }

  /**
   * Refuses thresholds that are not {@code 0 ≤ q ≤ p ≤ v} at the performances of a row.
   *
   * @param fitness where refusals are noted
   * @param input the data
   * @param thresholds by criterion
   * @param row performances in the order of the criteria
   */
  public static void checkAt(
      FitnessBuilder fitness, MethodInput input, Map<String, Thresholds> thresholds, double[] row) {
    for (int j = 0; j < input.width(); j++) {
      String criterion = input.criteria().get(j);
      checkAt(fitness, j, thresholds.getOrDefault(criterion, Thresholds.NONE), row[j]);
    }
  }

  /**
   * How much a criterion supports that one performance is at least as good as another.
   *
   * @param j the criterion
   * @param one the performance said to be at least as good
   * @param other the one it is compared with
   * @return {@code c_j} from 0 to 1
   */
  public double support(int j, double one, double other) {
    double difference = signs[j] * (other - one);
    double slack = slack(one, other);
    double base = direct[j] ? one : other;
    double q = constants[0][j] + slopes[0][j] * base;
    if (difference <= q + slack) {
      return 1;
    }
    double p = constants[1][j] + slopes[1][j] * base;
    return difference >= p - slack ? 0 : (p - difference) / (p - q);
  }

  /**
   * How much a criterion opposes that one performance is at least as good as another.
   *
   * @param j the criterion
   * @param one the performance said to be at least as good
   * @param other the one it is compared with
   * @return {@code d_j} from 0 to 1, where 1 is a veto
   */
  public double opposition(int j, double one, double other) {
    double difference = signs[j] * (other - one);
    double slack = slack(one, other);
    double base = direct[j] ? one : other;
    double p = constants[1][j] + slopes[1][j] * base;
    if (difference <= p + slack) {
      return 0;
    }
    double v = constants[2][j] + slopes[2][j] * base;
    if (difference >= v - slack) {
      return 1;
    }
    return v == Double.POSITIVE_INFINITY ? 0 : (difference - p) / (v - p);
  }

  /**
   * Whether a difference is at least the veto threshold, rounding aside.
   *
   * @param j the criterion
   * @param one the performance said to be at least as good
   * @param other the one it is compared with
   * @return true if the opposition is full
   */
  public boolean vetoes(int j, double one, double other) {
    double base = direct[j] ? one : other;
    double v = constants[2][j] + slopes[2][j] * base;
    return signs[j] * (other - one) >= v - slack(one, other);
  }

  /** Something that depends on a criterion and a pair of performances. */
  @FunctionalInterface
  interface OfCell {
    double of(int j, double one, double other);
  }

  /** Whether the other is better by more than v, rounding aside. */
  boolean forbids(int j, double one, double other) {
    return forbids(j, one, other, 0);
  }

  /** Whether the other is better by more than {@code v - strengthening * q}, rounding aside. */
  boolean forbids(int j, double one, double other, double strengthening) {
    double base = direct[j] ? one : other;
    double v = constants[2][j] + slopes[2][j] * base;
    double q = constants[0][j] + slopes[0][j] * (direct[j] ? other : one);
    double difference = signs[j] * (other - one);
    return difference > v - strengthening * q + slack(one, other);
  }

  /** Whether any criterion forbids that one row outranks another. */
  boolean forbidden(double[] one, double[] other, OfCell strengthening) {
    for (int j = 0; j < shares.length; j++) {
      if (forbids(j, one[j], other[j], strengthening.of(j, one[j], other[j]))) {
        return true;
      }
    }
    return false;
  }

  /** 3 if one performance is better by more than p, 2 by more than q, 1 if better, else 0. */
  int preference(int j, double one, double other) {
    double difference = signs[j] * (one - other);
    double slack = slack(one, other);
    double base = direct[j] ? other : one;
    if (difference > constants[1][j] + slopes[1][j] * base + slack) {
      return 3;
    }
    if (difference > constants[0][j] + slopes[0][j] * base + slack) {
      return 2;
    }
    return difference > 0 ? 1 : 0;
  }

  private static double slack(double one, double other) {
    return ROUNDING * Math.max(Math.abs(one), Math.abs(other));
  }

  /**
   * The part of the weight that supports that one row is at least as good as another.
   *
   * @param one performances in the order of the criteria
   * @param other performances in the order of the criteria
   * @return {@code c} from 0 to 1
   */
  public double concordance(double[] one, double[] other) {
    double sum = 0;
    for (int j = 0; j < shares.length; j++) {
      sum += shares[j] * support(j, one[j], other[j]);
    }
    return Math.min(1, sum);
  }

  /**
   * The credibility that one row is at least as good as another.
   *
   * @param one performances in the order of the criteria
   * @param other performances in the order of the criteria
   * @return {@code ρ} from 0 to 1
   */
  public double of(double[] one, double[] other) {
    return weakened(concordance(one, other), one, other);
  }

  /** The concordance after the opposition of single criteria. */
  double weakened(double concordance, double[] one, double[] other) {
    double result = concordance;
    if (concordance > 1 - ROUNDING) {
      return 1;
    }
    for (int j = 0; j < shares.length; j++) {
      double opposition = opposition(j, one[j], other[j]);
      if (opposition > concordance) {
        result *= (1 - opposition) / (1 - concordance);
      }
    }
    return result;
  }

  /** The share of a criterion in all weights. */
  double share(int j) {
    return shares[j];
  }
}
