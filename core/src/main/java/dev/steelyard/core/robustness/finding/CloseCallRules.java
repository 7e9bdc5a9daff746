package dev.steelyard.core.robustness.finding;

import dev.steelyard.core.math.Ordered;
import dev.steelyard.core.robustness.exact.WeightRegion;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the limits of a close call are. They are conventions.
 *
 * @param clear the part of the variations from which a lead is clear, above ½, below 1
 * @param confidence how sure the bounds of a share of variations are, above 0, below 1
 * @param regret how many points it does not matter to lose, at least 0
 * @param indifference criterion id to the largest difference, in the unit of its scale, that does
 *     not matter; empty where none is stated
 * @param region the weights that are thinkable, one per criterion of the table
 */
public record CloseCallRules(
    double clear,
    double confidence,
    double regret,
    Map<String, Double> indifference,
    Optional<WeightRegion> region) {

  /** Clear from 0.9, bounds of 95 %, one point of regret; no indifference, no region. */
  public static final CloseCallRules STANDARD =
      new CloseCallRules(0.9, 0.95, 1, new LinkedHashMap<>(), Optional.empty());

  /**
   * Copies the map and checks the numbers.
   *
   * @throws IllegalArgumentException if a number is outside its domain
   */
  public CloseCallRules {
    if (!(clear > 0.5 && clear < 1 && confidence > 0 && confidence < 1 && regret >= 0)) {
      throw new IllegalArgumentException(
          "expected clear from 0.5 to 1, confidence from 0 to 1 and regret of at least 0, but was "
              + clear
              + ", "
              + confidence
              + " and "
              + regret);
    }
    indifference = Ordered.numbers(indifference);
    Objects.requireNonNull(region, "region");
  }

  /**
   * The same rules with differences that do not matter.
   *
   * @param other criterion id to the difference
   * @return new rules
   */
  public CloseCallRules withIndifference(Map<String, Double> other) {
    return new CloseCallRules(clear, confidence, regret, other, region);
  }

  /**
   * The same rules with a region of weights.
   *
   * @param other what is known of the weights
   * @return new rules
   */
  public CloseCallRules withRegion(WeightRegion other) {
    return new CloseCallRules(clear, confidence, regret, indifference, Optional.of(other));
  }
}
