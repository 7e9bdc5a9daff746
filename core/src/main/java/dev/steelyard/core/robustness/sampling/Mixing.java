package dev.steelyard.core.robustness.sampling;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How well walks mix in one quantity. Each walk is cut in half, so that a drift shows; with W the
 * mean variance within halves of length L and B / L the variance of their means, {@code R̂ = √(((L
 * - 1) W / L + B / L) / W)}. The number of independent draws that are worth as much as all draws is
 * their number over {@code 1 + 2 Σ ρ_t}, with the autocorrelations summed in pairs as long as the
 * pairs are positive and do not rise.
 *
 * <p>Sources: A. Gelman and others, "Bayesian Data Analysis", 3rd edition (2013), 11.4 and 11.5; C.
 * J. Geyer, "Practical Markov chain Monte Carlo", Statistical Science 7 (1992) 473–483.
 *
 * @param effectiveSamples how many independent draws all draws are worth
 * @param splitR near 1 if all halves agree; above 1.01 they do not; 1 for what does not vary
 */
public record Mixing(double effectiveSamples, double splitR) {

  /**
   * Compares walks.
   *
   * @param walks the quantity along each, all of the same length of at least 4
   * @return what they say
   */
  public static Mixing of(List<double[]> walks) {
    int half = walks.get(0).length / 2;
    List<double[]> halves =
        walks.stream()
            .flatMap(
                walk ->
                    Stream.of(
                        Arrays.copyOf(walk, half),
                        Arrays.copyOfRange(walk, walk.length - half, walk.length)))
            .toList();
    double within = halves.stream().mapToDouble(each -> covariance(each, 0)).average().orElse(0);
    within *= half / (half - 1.0);
    double total = within * (half - 1) / half + spread(halves);
    return within > 1e-24
        ? new Mixing(effective(halves, within, total), Math.sqrt(total / within))
        : new Mixing((double) half * halves.size(), 1);
  }

  private static double mean(double... numbers) {
    return Arrays.stream(numbers).average().orElse(0);
  }

  /** The variance of the means. */
  private static double spread(List<double[]> halves) {
    double[] means = halves.stream().mapToDouble(Mixing::mean).toArray();
    return covariance(means, 0) * means.length / (means.length - 1.0);
  }

  /** Of numbers with those some places later, over their number. */
  private static double covariance(double[] numbers, int lag) {
    double mean = mean(numbers);
    return IntStream.range(0, numbers.length - lag)
            .mapToDouble(k -> (numbers[k] - mean) * (numbers[k + lag] - mean))
            .sum()
        / numbers.length;
  }

  private static double effective(List<double[]> halves, double within, double total) {
    int length = halves.get(0).length;
    double sum = -1;
    double last = Double.POSITIVE_INFINITY;
    for (int lag = 0; lag + 1 < length && last > 0; lag += 2) {
      double pair =
          correlation(halves, lag, within, total) + correlation(halves, lag + 1, within, total);
      last = Math.min(last, pair);
      sum += 2 * Math.max(0, last);
    }
    double draws = (double) length * halves.size();
    return Math.min(draws * Math.log10(draws), draws / sum);
  }

  private static double correlation(List<double[]> halves, int lag, double within, double total) {
    double mean = halves.stream().mapToDouble(each -> covariance(each, lag)).average().orElse(0);
    return lag == 0 ? 1 : 1 - (within - mean) / total;
  }
}
