package dev.steelyard.core.weight.judgement;

import java.util.List;

/** The two rows of answers of the best-worst method as numbers, in the order of the ids. */
final class BestWorstAnswers {

  private final List<String> ids;
  private final int best;
  private final int worst;
  private final double[] bestOver;
  private final double[] overWorst;

  BestWorstAnswers(List<String> ids, BestWorst statement) {
    this.ids = List.copyOf(ids);
    this.best = ids.indexOf(statement.best());
    this.worst = ids.indexOf(statement.worst());
    this.bestOver = new double[ids.size()];
    this.overWorst = new double[ids.size()];
    for (int j = 0; j < bestOver.length; j++) {
      bestOver[j] = j == best ? 1 : statement.bestOver().get(ids.get(j));
      overWorst[j] = between(j) ? statement.overWorst().get(ids.get(j)) : 1;
    }
    overWorst[best] = bestOver[worst];
  }

  /** Whether a criterion is neither the best nor the worst. */
  boolean between(int j) {
    return j != best && j != worst;
  }

  List<String> ids() {
    return ids;
  }

  int size() {
    return bestOver.length;
  }

  int best() {
    return best;
  }

  int worst() {
    return worst;
  }

  /** How many times the best counts as much as j. */
  double bestOver(int j) {
    return bestOver[j];
  }

  /** How many times j counts as much as the worst. */
  double overWorst(int j) {
    return overWorst[j];
  }

  /** How many times the best counts as much as the worst. */
  double bestOverWorst() {
    return bestOver[worst];
  }
}
