package dev.steelyard.core.robustness;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the interval of each weight in which the leader stays first, and that in which the whole
 * ranking stays, by {@link WeightStability}. Cost: O(m n).
 */
final class StableWeights {

  private StableWeights() {}

  /** In the order of the criteria; none for a criterion that has the whole weight. */
  static List<StableWeight> of(Judgement judgement) {
    double[] shares =
        IntStream.range(0, judgement.width()).mapToDouble(judgement.weights()::share).toArray();
    var stability = new WeightStability(judgement.table().values(), shares);
    return IntStream.range(0, shares.length)
        .filter(j -> stability.best(j).isPresent())
        .mapToObj(
            j ->
                new StableWeight(
                    judgement.criterion(j),
                    shares[j],
                    StableWeight.Span.of(stability.best(j).orElseThrow()),
                    StableWeight.Span.of(stability.ranking(j).orElseThrow())))
        .toList();
  }
}
