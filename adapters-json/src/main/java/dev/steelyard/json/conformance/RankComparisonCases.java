package dev.steelyard.json.conformance;

import dev.steelyard.core.result.RankCorrelation;
import dev.steelyard.json.tree.Composer;
import java.util.OptionalDouble;

/** Cases that compare two rankings. */
final class RankComparisonCases implements CaseKind {

  RankComparisonCases() {}

  @Override
  public Computed compute(Case each) {
    double[] reference = Nodes.numbers(each.required("rankingX"));
    double[] other = Nodes.numbers(each.required("rankingY"));
    if (reference.length != other.length) {
      throw new UnusableCase("The rankings have different lengths.");
    }
    var correlation = RankCorrelation.of(reference, other);
    var composer = new Composer();
    put("pearsonOnRanks", correlation.pearsonOnRanks(), composer);
    put("spearmanSquaredDifferences", correlation.spearmanSquaredDifferences(), composer);
    put("kendallTauA", correlation.kendallTauA(), composer);
    put("kendallTauB", correlation.kendallTauB(), composer);
    put("goodmanKruskalGamma", correlation.goodmanKruskalGamma(), composer);
    put("weightedSpearman", correlation.weightedSpearman(), composer);
    put("wsCoefficient", correlation.wsCoefficient(), composer);
    return Computed.of(composer);
  }

  private static void put(String key, OptionalDouble coefficient, Composer composer) {
    coefficient.ifPresent(value -> composer.put(key, Computed.number(value)));
  }
}
