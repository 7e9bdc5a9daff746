package dev.steelyard.json.result;

import dev.steelyard.core.robustness.FirstChance;
import dev.steelyard.core.robustness.WeightSets;
import java.util.List;

/** In what part of all sets of weights of a kind each alternative comes first. */
record WeightSetsDocument(String kind, List<Chance> first) {

  static WeightSetsDocument of(WeightSets weightSets) {
    return new WeightSetsDocument(
        Words.of(weightSets.kind()), weightSets.chances().stream().map(Chance::of).toList());
  }

  /** Least and most are equal where the part is exact. */
  record Chance(String alternative, double least, double most, double meanRank) {

    static Chance of(FirstChance chance) {
      return new Chance(chance.alternative(), chance.least(), chance.most(), chance.meanRank());
    }
  }
}
