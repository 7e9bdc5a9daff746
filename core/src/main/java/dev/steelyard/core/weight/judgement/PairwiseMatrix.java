package dev.steelyard.core.weight.judgement;

import java.util.ArrayList;
import java.util.List;

/**
 * Answers to pairwise comparisons as a matrix: {@code a_jk} says how many times j counts as much as
 * k, {@code a_kj = 1 / a_jk}, and some may be missing. Of an answer that is a triangle this is the
 * most likely number; its ends are kept beside it. Immutable.
 */
public final class PairwiseMatrix {

  private final List<String> ids;
  private final double[][] ratios;
  private final double[][] low;

  /** {@code high_jk = 1 / low_kj}, so that low ends are enough. */
  private PairwiseMatrix(List<String> ids, double[][] ratios, double[][] low) {
    this.ids = ids;
    this.ratios = ratios;
    this.low = low;
  }

  /**
   * A matrix of answers.
   *
   * @param ids what is compared, unique
   * @param answers each about two of the ids, with a ratio above 0; if a pair is answered twice the
   *     later answer counts
   * @return the matrix
   * @throws IllegalArgumentException if an answer is about something else
   */
  public static PairwiseMatrix of(List<String> ids, List<PairAnswer> answers) {
    double[][] ratios = new double[ids.size()][ids.size()];
    double[][] low = new double[ids.size()][ids.size()];
    for (PairAnswer answer : answers) {
      int one = place(ids, answer.one());
      int other = place(ids, answer.other());
      ratios[one][other] = answer.ratio();
      ratios[other][one] = 1 / answer.ratio();
      low[one][other] = answer.low();
      low[other][one] = 1 / answer.high();
    }
    for (int j = 0; j < ratios.length; j++) {
      ratios[j][j] = 1;
      low[j][j] = 1;
    }
    return new PairwiseMatrix(List.copyOf(ids), ratios, low);
  }

  private static int place(List<String> ids, String id) {
    int place = ids.indexOf(id);
    if (place < 0) {
      throw new IllegalArgumentException("expected one of " + ids + ", but was '" + id + "'");
    }
    return place;
  }

  /**
   * What is compared.
   *
   * @return the ids of rows and columns
   */
  public List<String> ids() {
    return ids;
  }

  /**
   * How many are compared, n.
   *
   * @return at least 0
   */
  public int size() {
    return ids.size();
  }

  /**
   * One answer.
   *
   * @param j row
   * @param k column
   * @return the ratio {@code a_jk}; 0 if it is missing
   */
  public double ratio(int j, int k) {
    return ratios[j][k];
  }

  /**
   * The lowest number that an answer may be.
   *
   * @param j row
   * @param k column
   * @return at most the ratio {@code a_jk}; 0 if it is missing
   */
  public double low(int j, int k) {
    return low[j][k];
  }

  /**
   * The highest number that an answer may be.
   *
   * @param j row
   * @param k column
   * @return at least the ratio {@code a_jk}; 0 if it is missing
   */
  public double high(int j, int k) {
    return known(j, k) ? 1 / low[k][j] : 0;
  }

  /**
   * Whether no answer is a triangle.
   *
   * @return true if all are exact
   */
  public boolean exact() {
    for (int j = 0; j < size(); j++) {
      for (int k = 0; k < size(); k++) {
        if (low[j][k] < ratios[j][k]) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Whether two are compared.
   *
   * @param j row
   * @param k column
   * @return false if the answer is missing
   */
  public boolean known(int j, int k) {
    return ratios[j][k] > 0;
  }

  /**
   * Whether no answer is missing.
   *
   * @return true if all pairs are compared
   */
  public boolean complete() {
    for (int j = 0; j < size(); j++) {
      if (missing(j) > 0) {
        return false;
      }
    }
    return true;
  }

  /** How many answers are missing in a row. */
  int missing(int j) {
    int missing = 0;
    for (double ratio : ratios[j]) {
      missing += ratio > 0 ? 0 : 1;
    }
    return missing;
  }

  /** How many answers there are beyond those that are needed to connect everything. */
  int spareAnswers() {
    int known = 0;
    for (int j = 0; j < size(); j++) {
      known += size() - 1 - missing(j);
    }
    return known / 2 - size() + 1;
  }

  /**
   * What the answers connect, in one or more steps. Priorities exist if there is one group.
   *
   * @return the ids of each group, in order
   */
  public List<List<String>> groups() {
    var groups = new ArrayList<List<String>>();
    boolean[] seen = new boolean[size()];
    for (int j = 0; j < size(); j++) {
      if (!seen[j]) {
        boolean[] group = new boolean[size()];
        reach(j, group);
        groups.add(named(group, seen));
      }
    }
    return List.copyOf(groups);
  }

  private void reach(int start, boolean[] group) {
    var open = new ArrayList<Integer>(List.of(start));
    group[start] = true;
    while (!open.isEmpty()) {
      int j = open.remove(open.size() - 1);
      for (int k = 0; k < size(); k++) {
        if (known(j, k) && !group[k]) {
          group[k] = true;
          open.add(k);
        }
      }
    }
  }

  private List<String> named(boolean[] group, boolean[] seen) {
    var names = new ArrayList<String>();
    for (int j = 0; j < group.length; j++) {
      if (group[j]) {
        seen[j] = true;
        names.add(ids.get(j));
      }
    }
    return List.copyOf(names);
  }

  /**
   * The consistency index {@code (λ - n) / (n - 1)} with λ the largest eigenvalue, also for missing
   * answers.
   *
   * @return 0 if no answers contradict, and for n up to 2
   */
  public double consistencyIndex() {
    int n = size();
    return n <= 2 ? 0 : Math.max(0, (PrincipalVector.eigenvalue(this) - n) / (n - 1));
  }

  /** The same answers but one. */
  PairwiseMatrix without(int j, int k) {
    return new PairwiseMatrix(ids, without(ratios, j, k), without(low, j, k));
  }

  private static double[][] without(double[][] numbers, int j, int k) {
    double[][] rest = new double[numbers.length][];
    for (int row = 0; row < rest.length; row++) {
      rest[row] = numbers[row].clone();
    }
    rest[j][k] = 0;
    rest[k][j] = 0;
    return rest;
  }
}
