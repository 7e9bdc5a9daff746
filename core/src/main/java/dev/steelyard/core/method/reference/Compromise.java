package dev.steelyard.core.method.reference;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.table.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The steps of VIKOR and its two conditions; {@code Q_1} and {@code Q_2} are the best two Q. */
final class Compromise {

  /** Numbers up to 1 that differ by less are equal; the sums they come from round below it. */
  private static final double ROUNDING = 1e-12;

  private final MethodInput input;
  private final Regrets regrets;
  private final double[] q;
  private final double first;
  private final double second;

  Compromise(MethodInput input, Regrets regrets) {
    this.input = input;
    this.regrets = regrets;
    this.q = regrets.compromise();
    double[] sorted = q.clone();
    Arrays.sort(sorted);
    this.first = sorted.length > 0 ? sorted[0] : 0;
    this.second = sorted.length > 1 ? sorted[1] : Double.POSITIVE_INFINITY;
  }

  /** In the order they are computed; the stability only where one alternative alone is first. */
  List<Step> steps() {
    var steps = new ArrayList<Step>();
    steps.add(new Step.ByAlternative("S", "The sum of its regrets.", regrets.sums()));
    steps.add(new Step.ByAlternative("R", "Its greatest regret.", regrets.greatest()));
    steps.add(
        new Step.CriterionByAlternative(
            "attaining", "The criterion of its greatest regret.", attaining()));
    steps.add(
        new Step.ByAlternative(
            "Q", "The compromise of both, 0 is best.", Column.of(input.alternatives(), q)));
    if (q.length > 1) {
      addConditions(steps);
    }
    steps.add(new Step.Members("compromiseSet", "The compromise solution.", compromiseSet()));
    return steps;
  }

  private void addConditions(List<Step> steps) {
    steps.add(
        new Step.Condition(
            "acceptableAdvantage",
            "The first is ahead of the second by at least 1 / (m - 1).",
            advantage()));
    if (second - first > ROUNDING) {
      steps.add(
          new Step.Condition(
              "acceptableStability",
              "The first is also first by the sum of regrets or by the greatest.",
              stability()));
    }
  }

  private Map<String, String> attaining() {
    var criteria = new LinkedHashMap<String, String>();
    for (int i = 0; i < q.length; i++) {
      int j = regrets.attaining(i);
      if (j >= 0) {
        criteria.put(input.alternatives().get(i), input.criteria().get(j));
      }
    }
    return criteria;
  }

  private double needed() {
    return 1.0 / (q.length - 1);
  }

  private boolean advantage() {
    return second - first >= needed() - ROUNDING;
  }

  private boolean stability() {
    return IntStream.range(0, q.length)
        .filter(i -> q[i] == first)
        .allMatch(i -> least(regrets.sums(), i) || least(regrets.greatest(), i));
  }

  private static boolean least(Column column, int i) {
    return column.value(i) <= column.least() + ROUNDING * column.greatest();
  }

  List<String> compromiseSet() {
    if (q.length < 2 || !advantage()) {
      return members(i -> q.length < 2 || q[i] - first < needed() - ROUNDING);
    }
    return stability() ? members(i -> q[i] == first) : members(i -> q[i] <= second + ROUNDING);
  }

  private List<String> members(IntPredicate chosen) {
    return IntStream.range(0, q.length).filter(chosen).mapToObj(input.alternatives()::get).toList();
  }
}
