package dev.steelyard.core.method.sorting;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.result.TiePolicy;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/** The flows of alternatives and profiles, each alternative alone among the profiles. */
final class SortingFlows {

  private final MethodInput input;
  private final FlowSort.Profiles kind;
  private final int profiles;
  private final double tolerance;
  private final double[][] single;
  private final double[] plus;
  private final double[] minus;
  private final double[][] profilePlus;
  private final double[][] profileMinus;

  SortingFlows(MethodInput input, FlowSort.Parameters parameters) {
    this.input = input;
    this.kind = parameters.kind();
    this.profiles = parameters.profiles().size();
    int m = input.rows();
    this.single = new double[input.width()][m];
    this.plus = new double[m];
    this.minus = new double[m];
    this.profilePlus = new double[profiles][m];
    this.profileMinus = new double[profiles][m];
    var among = new ProfileFlows(input, parameters);
    for (int h = 0; h < profiles; h++) {
      Arrays.fill(profilePlus[h], among.plus(h) / profiles);
      Arrays.fill(profileMinus[h], among.minus(h) / profiles);
      compare(among, h);
    }
    double sum = Arrays.stream(input.weights()).sum();
    this.tolerance = TiePolicy.RELATIVE_TOLERANCE * sum;
  }

  private void compare(ProfileFlows among, int h) {
    for (int j = 0; j < single.length; j++) {
      Column column = input.performances().column(j);
      double weight = input.weight(j);
      double profile = among.performance(h, j);
      for (int i = 0; i < plus.length; i++) {
        double over = among.degree(j, column.value(i), profile) / profiles;
        double under = among.degree(j, profile, column.value(i)) / profiles;
        single[j][i] += over - under;
        plus[i] += weight * over;
        minus[i] += weight * under;
        profilePlus[h][i] += weight * under;
        profileMinus[h][i] += weight * over;
      }
    }
  }

  /** {@code φ_j} of every alternative among the profiles. */
  PerformanceTable single() {
    return PerformanceTable.adopting(input.alternatives(), input.criteria(), single);
  }

  /** The number of every alternative's category, from 1 for the worst. */
  Column categories() {
    return column(kind == FlowSort.Profiles.LIMITING ? this::limited : this::nearest);
  }

  private double net(int i) {
    return plus[i] - minus[i];
  }

  private double net(int h, int i) {
    return profilePlus[h][i] - profileMinus[h][i];
  }

  private int limited(int i) {
    return category(h -> net(i) - net(h, i));
  }

  /** How far an alternative is above a profile. */
  @FunctionalInterface
  private interface Lead {
    double over(int profile);
  }

  /** The category above the highest inner profile that is left behind. */
  private int category(Lead lead) {
    int category = 1;
    for (int h = 1; h < profiles - 1; h++) {
      category = lead.over(h) > tolerance ? h + 1 : category;
    }
    return category;
  }

  private int nearest(int i) {
    int nearest = 0;
    for (int h = 1; h < profiles; h++) {
      double gained = Math.abs(net(nearest, i) - net(i)) - Math.abs(net(h, i) - net(i));
      nearest = gained > tolerance ? h : nearest;
    }
    return nearest + 1;
  }

  /** A number for a row. */
  @FunctionalInterface
  private interface ByRow {
    double value(int i);
  }

  private Column column(ByRow numbers) {
    double[] values = IntStream.range(0, plus.length).mapToDouble(numbers::value).toArray();
    return Column.of(input.alternatives(), values);
  }

  List<Step> steps() {
    var steps = new ArrayList<Step>();
    steps.add(new Step.Table("singleFlows", "Net flow among the profiles by criterion.", single()));
    steps.add(new Step.ByAlternative("flow", "Net flow among the profiles.", column(this::net)));
    steps.add(
        new Step.Table(
            "profileFlows",
            "Net flow of each profile, worst first, beside the alternative in the row.",
            profileFlows()));
    steps.add(labels("category", "Category, 1 is the worst.", categories()));
    if (kind == FlowSort.Profiles.LIMITING) {
      steps.add(
          labels(
              "categoryByPositiveFlow",
              "Category by the positive flow alone.",
              column(i -> category(h -> plus[i] - profilePlus[h][i]))));
      steps.add(
          labels(
              "categoryByNegativeFlow",
              "Category by the negative flow alone.",
              column(i -> category(h -> profileMinus[h][i] - minus[i]))));
    }
    return steps;
  }

  private PerformanceTable profileFlows() {
    double[][] columns =
        IntStream.range(0, profiles)
            .mapToObj(h -> column(i -> net(h, i)).toArray())
            .toArray(double[][]::new);
    List<String> names = IntStream.rangeClosed(1, profiles).mapToObj(h -> "profile-" + h).toList();
    return PerformanceTable.adopting(input.alternatives(), names, columns);
  }

  private static Step labels(String id, String caption, Column categories) {
    var named = new LinkedHashMap<String, String>();
    for (int i = 0; i < categories.size(); i++) {
      named.put(categories.ids().get(i), String.valueOf((int) categories.value(i)));
    }
    return new Step.Assignment(id, caption, named);
  }
}
