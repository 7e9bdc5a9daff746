package dev.steelyard.core.robustness;

import dev.steelyard.core.decision.Reading;
import dev.steelyard.core.value.ValueFunction;
import dev.steelyard.core.value.ValueTable;
import java.util.SplittableRandom;

/**
 * Draws values evenly from the ranges of performances. Where a value function is straight over a
 * range, the draw is one multiplication; only bent pieces are looked up.
 */
final class Draws {

  private final ValueTable table;
  private final double[][] low;
  private final double[][] span;
  private final boolean[][] bent;

  Draws(ValueTable table) {
    this.table = table;
    int n = table.criteria().size();
    int m = table.alternatives().size();
    low = new double[n][m];
    span = new double[n][m];
    bent = new boolean[n][m];
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < m; i++) {
        prepare(i, j);
      }
    }
  }

  private void prepare(int i, int j) {
    Reading reading = table.reading(i, j);
    ValueFunction function = table.function(j);
    low[j][i] = function.points(reading.low());
    span[j][i] = function.points(reading.high()) - low[j][i];
    bent[j][i] = !function.straight(reading.low(), reading.high());
  }

  /** Adds {@code points} times a drawn value of criterion j to the score of every alternative. */
  void add(int j, double points, SplittableRandom random, double[] scores) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] += points * value(i, j, random);
    }
  }

  private double value(int i, int j, SplittableRandom random) {
    if (bent[j][i]) {
      return table.at(i, j, random.nextDouble());
    }
    double wide = span[j][i];
    return wide == 0 ? low[j][i] : low[j][i] + wide * random.nextDouble();
  }
}
