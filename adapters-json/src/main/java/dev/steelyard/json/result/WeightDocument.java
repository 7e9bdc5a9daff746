package dev.steelyard.json.result;

import dev.steelyard.core.weight.Weight;

/**
 * What one criterion counts.
 *
 * @param low the fewest points it may have
 * @param high the most points it may have
 */
record WeightDocument(String criterion, double share, double points, double low, double high) {

  static WeightDocument of(Weight weight) {
    return new WeightDocument(
        weight.criterion(),
        weight.share(),
        weight.points(),
        weight.stated() + weight.low(),
        weight.stated() + weight.high());
  }
}
