package dev.steelyard.core.explanation;

import dev.steelyard.core.math.CompensatedSum;
import java.util.Comparator;
import java.util.List;

/**
 * Which of some sibling pulls stand out: {@code |c_j| > μ + k σ}, with mean μ and population
 * standard deviation σ of the magnitudes among the siblings.
 *
 * <p>Degenerate cases: with three siblings or fewer, or σ = 0, all stand out; if no magnitude
 * exceeds the threshold, those equal to the largest do. A pull of 0 never stands out. Cost: O(n log
 * n).
 *
 * <p>Source: Klein, "Decision-Analytic Intelligent Systems" (1994), notably compelling objectives;
 * Carenini and Moore, "Generating and evaluating evaluative arguments", Artificial Intelligence 170
 * (2006), doi 10.1016/j.artint.2006.05.003. The fallback to the largest is ours.
 *
 * @param mean μ, at least 0
 * @param deviation σ, at least 0
 * @param factor k; about 1 for few, 0 for many
 * @param notable the pulls that stand out, largest magnitude first
 * @param coverage their part of all magnitudes, from 0 to 1; 1 if all pulls are 0
 */
public record Notability(
    double mean, double deviation, double factor, List<Pull> notable, double coverage) {

  /** How many standard deviations above the mean for a text of a few sentences. */
  public static final double CONCISE = 1;

  /** How many standard deviations above the mean for a longer text. */
  public static final double VERBOSE = 0.5;

  private static final int FEW = 3;

  /** The part of the mean below which a deviation is rounding. */
  private static final double ROUNDING = 1e-12;

  /** Copies the list. */
  public Notability {
    notable = List.copyOf(notable);
  }

  /**
   * Finds what stands out.
   *
   * @param siblings the pulls of the children of one node
   * @param factor k, finite and at least 0
   * @return what stands out, with the numbers that say why
   * @throws IllegalArgumentException if the factor is negative or not finite
   */
  public static Notability of(List<Pull> siblings, double factor) {
    if (!(factor >= 0 && Double.isFinite(factor))) {
      throw new IllegalArgumentException("factor must be finite and ≥ 0, but was " + factor);
    }
    double mean = mean(siblings.stream().mapToDouble(Notability::size).toArray());
    double deviation = deviation(siblings, mean);
    double threshold = threshold(siblings, mean, deviation, factor);
    var notable =
        siblings.stream()
            .filter(each -> size(each) > 0 && size(each) >= threshold)
            .sorted(Comparator.comparingDouble(each -> -size(each)))
            .toList();
    return new Notability(mean, deviation, factor, notable, coverage(notable, siblings));
  }

  private static double size(Pull pull) {
    return Math.abs(pull.points());
  }

  private static double mean(double... numbers) {
    return numbers.length == 0 ? 0 : CompensatedSum.of(numbers) / numbers.length;
  }

  private static double deviation(List<Pull> siblings, double mean) {
    double variance =
        mean(siblings.stream().mapToDouble(each -> square(size(each) - mean)).toArray());
    double deviation = Math.sqrt(variance);
    return deviation <= ROUNDING * mean ? 0 : deviation;
  }

  private static double square(double number) {
    return number * number;
  }

  /** The least magnitude that stands out. */
  private static double threshold(
      List<Pull> siblings, double mean, double deviation, double factor) {
    if (siblings.size() <= FEW || deviation == 0) {
      return 0;
    }
    double above = Math.nextUp(mean + factor * deviation);
    return Math.min(above, siblings.stream().mapToDouble(Notability::size).max().orElse(0));
  }

  private static double coverage(List<Pull> some, List<Pull> all) {
    double total = CompensatedSum.of(all.stream().mapToDouble(Notability::size).toArray());
    double part = CompensatedSum.of(some.stream().mapToDouble(Notability::size).toArray());
    return total > 0 ? Math.min(1, part / total) : 1;
  }

  /**
   * The pulls that stand out and speak for the first alternative.
   *
   * @return largest first
   */
  public List<Pull> reasonsFor() {
    return notable.stream().filter(pull -> pull.points() > 0).toList();
  }

  /**
   * The pulls that stand out and speak for the second alternative.
   *
   * @return largest magnitude first
   */
  public List<Pull> reasonsAgainst() {
    return notable.stream().filter(pull -> pull.points() < 0).toList();
  }
}
