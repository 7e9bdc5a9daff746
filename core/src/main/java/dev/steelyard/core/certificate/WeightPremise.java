package dev.steelyard.core.certificate;

import java.math.BigDecimal;
import java.util.List;

/**
 * What is known of the weights beside their order: {@code Σ_j a_j w_j ≥ 0}.
 *
 * @param coefficients the {@code a_j}, one per criterion
 * @param given whether people said so; otherwise it follows from the ranges of the stated points
 */
public record WeightPremise(List<BigDecimal> coefficients, boolean given) {

  /** Copies the list. */
  public WeightPremise {
    coefficients = List.copyOf(coefficients);
  }
}
