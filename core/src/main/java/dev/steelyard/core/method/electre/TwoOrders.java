package dev.steelyard.core.method.electre;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.table.Column;
import java.util.ArrayList;
import java.util.List;

/** The result of two distillations: two complete orders, their intersection and their mean. */
final class TwoOrders {

  private final List<String> ids;
  private final int[] descending;
  private final int[] ascending;

  TwoOrders(List<String> ids, Distillation distillation) {
    this.ids = ids;
    this.descending = distillation.descending();
    this.ascending = distillation.ascending();
  }

  /** The mean of the two class numbers; less is better. */
  Column mean() {
    double[] mean = new double[ids.size()];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = (descending[i] + ascending[i]) / 2.0;
    }
    return Column.of(ids, mean);
  }

  List<Step> steps() {
    var steps = new ArrayList<Step>();
    steps.add(new Step.Sets("descending", "Classes drawn from the best down.", sets(descending)));
    steps.add(
        new Step.Sets(
            "ascending", "Classes drawn from the worst up, the best first.", sets(ascending)));
    steps.add(numbers("descendingRank", "Number of the class drawn from the best.", descending));
    steps.add(numbers("ascendingRank", "Number of the class drawn from the worst.", ascending));
    if (ids.size() <= Pairwise.SHOWN) {
      steps.add(
          Pairwise.relation(
              "partialRelation",
              "What both orders agree on: P the row is better, N the column is better, I as good, R"
                  + " incomparable.",
              ids,
              this::mark));
    }
    return steps;
  }

  private Step numbers(String id, String caption, int[] numbers) {
    double[] values = new double[numbers.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = numbers[i];
    }
    return new Step.ByAlternative(id, caption, Column.of(ids, values));
  }

  private List<List<String>> sets(int[] numbers) {
    var sets = new ArrayList<List<String>>();
    for (int i = 0; i < numbers.length; i++) {
      while (sets.size() < numbers[i]) {
        sets.add(new ArrayList<>());
      }
      sets.get(numbers[i] - 1).add(ids.get(i));
    }
    return sets;
  }

  private char mark(int i, int k) {
    if (i == k) {
      return '-';
    }
    int one = Integer.signum(descending[k] - descending[i]);
    int other = Integer.signum(ascending[k] - ascending[i]);
    if (one * other < 0) {
      return 'R';
    }
    return "NIP".charAt(Integer.signum(one + other) + 1);
  }
}
