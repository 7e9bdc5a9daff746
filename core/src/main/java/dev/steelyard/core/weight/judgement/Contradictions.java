package dev.steelyard.core.weight.judgement;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.math.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** Where the answers of a matrix contradict one another most. */
final class Contradictions {

  /** Smaller differences are rounding. */
  private static final double NOTHING = 1e-12;

  private static final MathContext SHORT = new MathContext(3);

  private static final Found NONE = new Found(0, 0, 0, NOTHING);

  private final PairwiseMatrix matrix;
  private final List<String> names;

  private Contradictions(PairwiseMatrix matrix, List<String> names) {
    this.matrix = matrix;
    this.names = names;
  }

  /** The worst triad and the answer to revisit; nothing if no answers contradict. */
  static List<Step> steps(PairwiseMatrix matrix, List<String> names) {
    var steps = new ArrayList<Step>();
    var contradictions = new Contradictions(matrix, names);
    contradictions.addTriad(steps);
    contradictions.addAnswer(steps);
    return steps;
  }

  /** Two or three answers and how much they contradict. */
  private record Found(int j, int k, int l, double size) {

    Found worse(Found other) {
      return other.size > size ? other : this;
    }
  }

  private void addTriad(List<Step> steps) {
    Found worst = NONE;
    for (int j = 0; j < matrix.size(); j++) {
      for (int k = j + 1; k < matrix.size(); k++) {
        worst = worst.worse(worstTriad(j, k));
      }
    }
    if (worst.size > NOTHING) {
      String which = name(worst.j) + ", " + name(worst.k) + " and " + name(worst.l);
      String caption =
          "The three answers that contradict one another most are about "
              + which
              + " (Koczkodaj; 0 is no contradiction, 1 the most).";
      steps.add(new Step.Single("worstTriad", caption, worst.size));
    }
  }

  private Found worstTriad(int j, int k) {
    Found worst = NONE;
    for (int l = k + 1; l < matrix.size(); l++) {
      if (matrix.known(j, k) && matrix.known(k, l) && matrix.known(j, l)) {
        double round = matrix.ratio(j, k) * matrix.ratio(k, l) * matrix.ratio(l, j);
        double index = Math.min(Math.abs(1 - round), Math.abs(1 - 1 / round));
        worst = worst.worse(new Found(j, k, l, index));
      }
    }
    return worst;
  }

  private void addAnswer(List<Step> steps) {
    double[] weights = LogLeastSquares.weights(matrix);
    Found worst = NONE;
    for (int j = 0; j < weights.length; j++) {
      for (int k = j + 1; k < weights.length; k++) {
        double error = Math.abs(LogLeastSquares.error(matrix, weights, j, k));
        worst = worst.worse(new Found(j, k, k, error));
      }
    }
    if (worst.size > NOTHING) {
      steps.add(revisit(worst.j, worst.k));
    }
  }

  /** An answer that contradicts others is no bridge: without it all are still connected. */
  private Step revisit(int j, int k) {
    double[] rest = LogLeastSquares.weights(matrix.without(j, k));
    boolean turned = matrix.ratio(j, k) < 1;
    int one = turned ? k : j;
    int other = turned ? j : k;
    double implied = rest[one] / rest[other];
    String caption =
        "The answer to look at again: "
            + name(one)
            + " against "
            + name(other)
            + " is answered with "
            + text(matrix.ratio(one, other))
            + ", and the rest of the answers implies "
            + text(implied)
            + ".";
    return new Step.Single("impliedAnswer", caption, implied);
  }

  private String name(int j) {
    return "\"" + names.get(j) + "\"";
  }

  private static String text(double ratio) {
    return Numbers.text(BigDecimal.valueOf(ratio).round(SHORT).doubleValue());
  }
}
