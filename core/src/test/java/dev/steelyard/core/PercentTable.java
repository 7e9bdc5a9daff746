package dev.steelyard.core;

import dev.steelyard.core.decision.Alternative;
import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.NumericScale;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.weight.Points;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Decisions stated by their numbers alone. Every scale is a percentage, so that a performance is
 * its own value. Alternatives are {@code a} Alpha, {@code b} Beta, {@code c} Gamma and {@code d}
 * Delta; criteria are {@code c1} Criterion 1 and so on.
 */
public final class PercentTable {

  private static final List<String> IDS = List.of("a", "b", "c", "d");
  private static final List<String> NAMES = List.of("Alpha", "Beta", "Gamma", "Delta");

  private PercentTable() {}

  /**
   * The id of an alternative.
   *
   * @param i its row
   * @return {@code a}, {@code b}, {@code c} or {@code d}
   */
  public static String id(int i) {
    return IDS.get(i);
  }

  /**
   * A decision of which a test may state more.
   *
   * @param weights importance points, one per criterion
   * @param rows the performances of each alternative, one per criterion
   * @return a draft
   */
  public static DecisionDraft draft(double[] weights, double[]... rows) {
    var draft =
        new DecisionDraft()
            .alternatives(
                IntStream.range(0, rows.length)
                    .mapToObj(i -> Alternative.of(id(i), NAMES.get(i)))
                    .toArray(Alternative[]::new))
            .criteria(
                IntStream.rangeClosed(1, weights.length)
                    .mapToObj(j -> Criterion.of("c" + j, "Criterion " + j, NumericScale.percent()))
                    .toArray(CriteriaNode[]::new))
            .weights(points(weights));
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < weights.length; j++) {
        draft.cell("c" + (j + 1), id(i), Performance.of(rows[i][j]));
      }
    }
    return draft;
  }

  /**
   * Importance points.
   *
   * @param weights one per criterion
   * @return a statement of weights
   */
  public static Points points(double... weights) {
    var points = new LinkedHashMap<String, Double>();
    for (int j = 0; j < weights.length; j++) {
      points.put("c" + (j + 1), weights[j]);
    }
    return new Points(points);
  }

  /**
   * Numbers in a row.
   *
   * @param numbers any
   * @return the same numbers
   */
  public static double[] row(double... numbers) {
    return numbers;
  }
}
