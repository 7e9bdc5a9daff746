package dev.steelyard.core.method.sorting;

import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodInput;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Groups of profiles, the worst group first, in the column order of some data. */
final class Groups {

  private final double[][][] rows;

  private Groups(double[][][] rows) {
    this.rows = rows;
  }

  static Groups of(MethodInput input, List<List<Map<String, Double>>> stated) {
    double[][][] rows = new double[stated.size()][][];
    for (int h = 0; h < rows.length; h++) {
      rows[h] = stated.get(h).stream().map(profile -> row(input, profile)).toArray(double[][]::new);
    }
    return new Groups(rows);
  }

  private static double[] row(MethodInput input, Map<String, Double> profile) {
    return input.criteria().stream().mapToDouble(profile::get).toArray();
  }

  /**
   * Refuses groups that do not go with the data: empty, other criteria, wrong names, wrong order.
   *
   * @return true if they were made of the right criteria, so that they can be looked at
   */
  static boolean check(
      FitnessBuilder fitness, MethodInput input, List<List<Map<String, Double>>> stated) {
    boolean complete = !stated.isEmpty() && stated.stream().noneMatch(List::isEmpty);
    fitness.demand(complete, "needs at least one profile in every place");
    boolean same =
        stated.stream()
            .flatMap(List::stream)
            .allMatch(profile -> profile.keySet().equals(new HashSet<>(input.criteria())));
    fitness.demand(same, "needs profiles with a number for every criterion and nothing else");
    if (complete && same) {
      fitness.demand(
          of(input, stated).ordered(input),
          "needs profiles from the worst to the best, each at least as good as one before it and"
              + " no better than one after it");
      return true;
    }
    return false;
  }

  /** Refuses names of categories that are not one for each, or not all different. */
  static void checkNames(FitnessBuilder fitness, List<String> names, int categories) {
    fitness.demand(
        names.isEmpty() || names.size() == categories && new HashSet<>(names).size() == categories,
        "needs " + categories + " different names of categories");
  }

  private boolean ordered(MethodInput input) {
    for (int h = 1; h < rows.length; h++) {
      if (!between(input, rows[h - 1], rows[h])) {
        return false;
      }
    }
    return true;
  }

  private static boolean between(MethodInput input, double[][] lower, double[][] upper) {
    for (double[] low : lower) {
      if (!anyAtLeast(input, upper, low, 1)) {
        return false;
      }
    }
    for (double[] high : upper) {
      if (!anyAtLeast(input, lower, high, -1)) {
        return false;
      }
    }
    return true;
  }

  private static boolean anyAtLeast(MethodInput input, double[][] some, double[] row, int sign) {
    for (double[] each : some) {
      boolean good = true;
      for (int j = 0; j < row.length; j++) {
        good &= sign * input.direction(j).sign() * (each[j] - row[j]) >= 0;
      }
      if (good) {
        return true;
      }
    }
    return false;
  }

  int size() {
    return rows.length;
  }

  double[][] group(int h) {
    return rows[h];
  }

  /** The single profile of the boundary above a category, numbered from 1; the best has none. */
  Optional<double[]> from(int category) {
    return category > rows.length ? Optional.empty() : Optional.of(rows[category - 1][0]);
  }

  /** All profiles in one list. */
  List<double[]> all() {
    var all = new ArrayList<double[]>();
    for (double[][] group : rows) {
      all.addAll(List.of(group));
    }
    return all;
  }
}
