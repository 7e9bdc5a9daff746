package dev.steelyard.core.decision;

import dev.steelyard.core.math.Ordered;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the answers to importance questions add, in weight points.
 *
 * @param points answer to points, from least to most
 * @param notSureLow the fewest points that "not sure" may stand for
 * @param notSureHigh the most points that "not sure" may stand for
 */
public record ImportanceScale(Map<String, Double> points, double notSureLow, double notSureHigh) {

  /** Not needed 0, nice to have 10, important 20, critical 40; not sure is 0 to 20. */
  public static final ImportanceScale STANDARD = standard();

  /** Copies the points. */
  public ImportanceScale {
    points = Ordered.numbers(points);
    notSureLow += 0.0;
    notSureHigh += 0.0;
  }

  private static ImportanceScale standard() {
    var points = new LinkedHashMap<String, Double>();
    points.put("not needed", 0.0);
    points.put("nice to have", 10.0);
    points.put("important", 20.0);
    points.put("critical", 40.0);
    return new ImportanceScale(points, 0, 20);
  }

  /**
   * The most points any answer adds.
   *
   * @return at least zero
   */
  public double most() {
    double stated = points.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return Math.max(stated, notSureHigh);
  }
}
