package dev.steelyard.json.conformance;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.decision.WeightStatement;
import dev.steelyard.core.weight.Shares;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/** A case as a decision. */
final class CaseDecision {
  private CaseDecision() {}

  /** The data of a case with weights as they are written. */
  static Decision of(Case each, MethodChoice method) {
    var weights = new LinkedHashMap<String, Double>();
    List<String> ids = each.criterionIds();
    for (int j = 0; j < ids.size(); j++) {
      weights.put(ids.get(j), each.weight(j));
    }
    return of(each, method, new Shares(weights));
  }

  static Decision of(Case each, MethodChoice method, WeightStatement weights) {
    List<Direction> directions =
        IntStream.range(0, each.criteria().size()).mapToObj(each::direction).toList();
    return new CaseData(each.alternativeIds(), directions, each.matrix()).decision(method, weights);
  }
}
