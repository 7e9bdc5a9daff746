package dev.steelyard.core.robustness.sampling;

import dev.steelyard.core.math.Ordered;
import java.util.List;
import java.util.Map;

/**
 * In what part of the samples a sorting method put each alternative into each category (SMAA-TRI).
 *
 * <p>Source: T. Tervonen, J. R. Figueira, R. Lahdelma, J. Almeida Dias and P. Salminen, "A
 * stochastic method for robustness analysis in sorting problems", European Journal of Operational
 * Research 192 (2009) 236–242.
 *
 * @param shares for each alternative, in row order, category to its part; categories that were
 *     never assigned are missing, the others are in the order in which they were first assigned
 */
public record CategoryAcceptability(List<Map<String, Double>> shares) {

  /** Copies list and maps. */
  public CategoryAcceptability {
    shares = shares.stream().map(Ordered::copy).toList();
  }

  /**
   * The part of the samples in which an alternative was in a category.
   *
   * @param row its row
   * @param category the name or number of the category
   * @return from 0 to 1; 0 for a category that it was never in
   */
  public double share(int row, String category) {
    return shares.get(row).getOrDefault(category, 0.0);
  }
}
