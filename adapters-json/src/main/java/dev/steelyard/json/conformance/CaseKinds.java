package dev.steelyard.json.conformance;

import dev.steelyard.core.port.CaseEngine;
import dev.steelyard.core.weight.WeightingCatalogue;
import dev.steelyard.core.weight.WeightingDefinition;
import dev.steelyard.core.weight.WeightingDescription;
import java.util.HashMap;
import java.util.Map;

/** Which kind of case a method key asks for; everything else is an aggregation method. */
final class CaseKinds {
  private final Map<String, CaseKind> kinds = new HashMap<>();
  private final CaseKind methods;

  CaseKinds(CaseEngine engine) {
    this.methods = new MethodCases(engine);
    var weighing = new WeighingCases(engine);
    WeightingCatalogue.standard().all().stream()
        .map(WeightingDefinition::description)
        .filter(each -> each.kind() == WeightingDescription.Kind.DATA)
        .forEach(each -> kinds.put(each.id(), weighing));
    kinds.put("equal", weighing);
    kinds.put("swing", new NumberedCases(engine, "swing", "points"));
    kinds.put("fucom", new NumberedCases(engine, "fucom", "significance"));
    kinds.put("swara", new SwaraCases(engine));
    kinds.put("rank-based-weights", new RankBasedCases(engine));
    kinds.put("ahp", new AhpCases(engine));
    kinds.put("ahp-hierarchy", new HierarchyCases(engine));
    kinds.put("bwm", new BestWorstCases(engine));
    kinds.put("dominance", new DominanceCases());
    kinds.put("rank-comparison", new RankComparisonCases());
    kinds.put("weight-stability", new WeightStabilityCases());
    kinds.put("minimal-weight-change", new MinimalWeightChangeCases());
    kinds.put("smaa-2", new SmaaCases());
    kinds.put("normalization", new NormalizationCases());
    kinds.put("shapley", new ShapleyCases(engine));
  }

  CaseKind of(Case each) {
    return kinds.getOrDefault(each.method(), methods);
  }
}
