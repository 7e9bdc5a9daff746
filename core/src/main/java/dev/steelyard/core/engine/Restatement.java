package dev.steelyard.core.engine;

import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.Violations;
import dev.steelyard.core.parameter.Scope;
import dev.steelyard.core.weight.WeightingCatalogue;
import java.util.List;
import java.util.Map;

/** States the weights of a decision in another way. */
final class Restatement {

  private Restatement() {}

  static Decision of(Decision decision, String by, Map<String, Setting> settings) {
    var violations = new Violations();
    var nodes = decision.criteria().nodes().stream().map(CriteriaNode::id).toList();
    var scope = new Scope(nodes, decision.alternativeIds(), List.of("weights"), violations);
    var statement = WeightingCatalogue.standard().read(by, settings, scope);
    violations.throwIfAny();
    return decision.withWeights(statement.orElseThrow());
  }
}
