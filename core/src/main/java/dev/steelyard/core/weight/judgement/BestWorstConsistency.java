package dev.steelyard.core.weight.judgement;

import dev.steelyard.core.explanation.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** How far the answers of the best-worst method contradict one another. */
final class BestWorstConsistency {

  private static final double ROUNDING = 1e-12;

  /** Deviations of the most contradictory answers, for a best over worst of 1 to 9. */
  private static final double[] INDEX = {0, 0.44, 1.00, 1.63, 2.30, 3.00, 3.73, 4.47, 5.23};

  private static final int FIRST_SIZE = 3;
  private static final int FIRST_ROW = 3;

  /** Rows: best over worst of 3 to 9; columns: 3 to 9 criteria. */
  private static final double[][] THRESHOLDS = {
    {.1667, .1667, .1667, .1667, .1667, .1667, .1667},
    {.1121, .1529, .1898, .2206, .2527, .2577, .2683},
    {.1354, .1994, .2306, .2546, .2716, .2844, .2960},
    {.1330, .1990, .2643, .3044, .3144, .3221, .3262},
    {.1294, .2457, .2819, .3029, .3144, .3251, .3403},
    {.1309, .2521, .2958, .3154, .3408, .3620, .3657},
    {.1359, .2681, .3062, .3337, .3517, .3620, .3662}
  };

  private final BestWorstAnswers answers;

  BestWorstConsistency(BestWorstAnswers answers) {
    this.answers = answers;
  }

  /** The root of {@code ξ² - (1 + 2a) ξ + a² - a}, as printed where a is a whole number. */
  double index() {
    double a = answers.bestOverWorst();
    boolean printed = a == Math.rint(a) && a <= INDEX.length;
    return printed ? INDEX[(int) a - 1] : (1 + 2 * a - Math.sqrt(1 + 8 * a)) / 2;
  }

  /** ξ over its index; empty if the index is 0 and ξ is not. */
  OptionalDouble ratio(double deviation) {
    double index = index();
    if (index > 0) {
      return OptionalDouble.of(deviation / index);
    }
    return deviation <= ROUNDING ? OptionalDouble.of(0) : OptionalDouble.empty();
  }

  double inputRatio() {
    double whole = answers.bestOverWorst();
    double most = 0;
    for (int j = 0; j < answers.size(); j++) {
      most = Math.max(most, Math.abs(answers.bestOver(j) * answers.overWorst(j) - whole));
    }
    return whole > 1 ? most / (whole * whole - whole) : 0;
  }

  /** The largest input ratio to accept; empty beyond the table. */
  OptionalDouble threshold() {
    double whole = answers.bestOverWorst();
    if (whole != Math.rint(whole)) {
      return OptionalDouble.empty();
    }
    if (whole < FIRST_ROW || answers.size() < FIRST_SIZE) {
      return OptionalDouble.of(0);
    }
    int row = (int) whole - FIRST_ROW;
    int column = answers.size() - FIRST_SIZE;
    return row < THRESHOLDS.length && column < THRESHOLDS[row].length
        ? OptionalDouble.of(THRESHOLDS[row][column])
        : OptionalDouble.empty();
  }

  List<Step> steps() {
    var steps = new ArrayList<Step>();
    double ratio = inputRatio();
    steps.add(
        new Step.Single(
            "inputConsistencyRatio",
            "How far the answers contradict one another; 0 if not, 1 the most.",
            ratio));
    threshold().ifPresent(threshold -> addThreshold(ratio, threshold, steps));
    List<String> pairs = contradictions();
    if (!pairs.isEmpty()) {
      String caption =
          "How many pairs the two rows of answers order differently: "
              + String.join("; ", pairs)
              + ".";
      steps.add(new Step.Single("contradictions", caption, pairs.size()));
    }
    return steps;
  }

  private static void addThreshold(double ratio, double threshold, List<Step> steps) {
    steps.add(
        new Step.Single(
            "inputConsistencyThreshold",
            "The largest input consistency ratio to accept (Liang, Brunelli and Rezaei 2020).",
            threshold));
    steps.add(
        new Step.Condition(
            "inputConsistent",
            "The input consistency ratio is within its threshold.",
            ratio <= threshold + ROUNDING));
  }

  /** Pairs that one row orders differently than the other, ties included. */
  private List<String> contradictions() {
    var pairs = new ArrayList<String>();
    for (int j = 0; j < answers.size(); j++) {
      for (int k = j + 1; k < answers.size(); k++) {
        int byBest = Double.compare(answers.bestOver(j), answers.bestOver(k));
        int byWorst = Double.compare(answers.overWorst(j), answers.overWorst(k));
        if (byBest != -byWorst) {
          pairs.add("\"" + answers.ids().get(j) + "\" and \"" + answers.ids().get(k) + "\"");
        }
      }
    }
    return pairs;
  }
}
