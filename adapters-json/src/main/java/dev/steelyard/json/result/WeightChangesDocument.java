package dev.steelyard.json.result;

import dev.steelyard.core.robustness.Robustness;
import dev.steelyard.core.robustness.StableWeight;
import dev.steelyard.core.robustness.TippingWeight;
import java.util.List;

/** What other weights would do to the ranking. */
record WeightChangesDocument(
    List<TippingWeight> tippingWeights,
    List<String> neverTipping,
    List<StableWeight> stableWeights,
    List<WeightSetsDocument> weightSets) {

  static WeightChangesDocument of(Robustness robustness) {
    return new WeightChangesDocument(
        robustness.tippingWeights(),
        robustness.neverTipping(),
        robustness.stableWeights(),
        robustness.weightSets().stream().map(WeightSetsDocument::of).toList());
  }
}
