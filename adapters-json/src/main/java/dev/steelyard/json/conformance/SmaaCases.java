package dev.steelyard.json.conformance;

import dev.steelyard.core.robustness.exact.FirstPlaces;
import dev.steelyard.core.robustness.exact.PairwiseWinning;
import dev.steelyard.core.robustness.exact.RankShares;
import dev.steelyard.core.robustness.exact.WeightRegion;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.json.tree.Composer;
import dev.steelyard.json.tree.Node;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Cases of SMAA-2 with certain values, weights unknown or ranked; uncertain values go elsewhere.
 */
final class SmaaCases implements CaseKind {

  SmaaCases() {}

  @Override
  public Computed compute(Case each) {
    if (each.optional("distributions").isPresent()) {
      return NormalSmaa.compute(each);
    }
    PerformanceTable values = AdditiveValues.of(each);
    WeightRegion region = region(each);
    int rows = values.rows();
    var pairs = new PairwiseWinning(values, region);
    FirstPlaces first = FirstPlaces.of(values, region).orElseThrow(SmaaCases::tooLarge);
    RankShares ranks = RankShares.of(values, region).orElseThrow(SmaaCases::tooLarge);
    return Computed.of(
        new Composer()
            .put("rankAcceptability", table(rows, i -> r -> ranks.share(i, r + 1)))
            .put("centralWeights", list(rows, i -> weights(first.centralWeights(i))))
            .put("confidenceFactors", list(rows, i -> confidence(first.confidence(i))))
            .put("pairwiseWinning", pairs(rows, i -> k -> pairs.probability(i, k))));
  }

  private static UnusableCase tooLarge() {
    return new UnusableCase("It has too many regions of weights for exact indices.");
  }

  private static WeightRegion region(Case each) {
    return each.parameters()
        .value("importanceOrder")
        .map(order -> Nodes.items(order).stream().mapToInt(Nodes::index).toArray())
        .map(order -> ranked(each.criteria().size(), order))
        .orElseGet(() -> WeightRegion.unknown(each.criteria().size()));
  }

  private static WeightRegion ranked(int criteria, int... order) {
    if (!Arrays.equals(
        Arrays.stream(order).sorted().toArray(), IntStream.range(0, criteria).toArray())) {
      throw new UnusableCase("\"importanceOrder\" must hold every criterion once.");
    }
    return WeightRegion.ranked(order);
  }

  private static Node weights(Optional<List<Double>> weights) {
    return weights.map(all -> Computed.list(all, Computed::number)).orElseGet(SmaaCases::none);
  }

  private static Node confidence(Optional<Double> confidence) {
    return confidence.map(Computed::number).orElseGet(SmaaCases::none);
  }

  private static Node none() {
    return new Node.Null(Nodes.NOTHING.place());
  }

  /** Zero where an alternative meets itself. */
  static Node pairs(int rows, IntFunction<IntFunction<Double>> cell) {
    return table(rows, i -> k -> i == k ? 0.0 : cell.apply(i).apply(k));
  }

  static Node table(int rows, IntFunction<IntFunction<Double>> cell) {
    return list(rows, i -> list(rows, k -> Computed.number(cell.apply(i).apply(k))));
  }

  private static Node list(int size, IntFunction<Node> each) {
    return Composer.items(IntStream.range(0, size).mapToObj(each).toList());
  }
}
