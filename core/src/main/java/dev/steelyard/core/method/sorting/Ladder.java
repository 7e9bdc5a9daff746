package dev.steelyard.core.method.sorting;

import dev.steelyard.core.method.MethodInput;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;

/** Boundaries as rungs between categories, the worst first: how high a row of numbers stands. */
final class Ladder {

  private Ladder() {}

  /** The category above the highest rung that is reached, 1 if none is. */
  static int above(int rungs, IntPredicate reached) {
    int h = rungs;
    while (h > 0 && !reached.test(h - 1)) {
      h--;
    }
    return h + 1;
  }

  /** The category below the lowest rung that is out of reach, the best if none is. */
  static int below(int rungs, IntPredicate outOfReach) {
    int h = 0;
    while (h < rungs && !outOfReach.test(h)) {
      h++;
    }
    return h + 1;
  }

  /** The category of every alternative by a rule for its performances. */
  static int[] categories(MethodInput input, ToIntFunction<double[]> rule) {
    int[] categories = new int[input.rows()];
    double[] row = new double[input.width()];
    for (int i = 0; i < categories.length; i++) {
      Table.read(input, i, row);
      categories[i] = rule.applyAsInt(row);
    }
    return categories;
  }
}
