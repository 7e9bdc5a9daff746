package dev.steelyard.json.conformance;

import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.decision.WeightStatement;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.Violations;
import dev.steelyard.core.parameter.Scope;
import dev.steelyard.core.port.CaseEngine;
import dev.steelyard.core.port.Weighing;
import dev.steelyard.core.weight.Weight;
import dev.steelyard.core.weight.WeightingCatalogue;
import dev.steelyard.core.weight.WeightingDefinition;
import java.util.List;
import java.util.Map;

/** Cases of weights that come from the data, weighed as a decision of the same data. */
final class WeighingCases implements CaseKind {
  private static final WeightingCatalogue CATALOGUE = WeightingCatalogue.standard();

  private final CaseEngine engine;

  WeighingCases(CaseEngine engine) {
    this.engine = engine;
  }

  @Override
  public Computed compute(Case each) {
    WeightingDefinition definition = definition(each.method());
    var settings = new CaseSettings(each, definition.parameters()).settings();
    var statement = statement(each.method(), settings, each.criterionIds());
    return CriteriaWeighing.computed(
        engine.weigh(CaseDecision.of(each, MethodChoice.STANDARD, statement)));
  }

  static WeightingDefinition definition(String id) {
    return CATALOGUE
        .find(id)
        .orElseThrow(() -> new UnusableCase("There are no weights by \"" + id + "\"."));
  }

  static double[] shares(Weighing weighing) {
    return weighing.weights().all().stream().mapToDouble(Weight::share).toArray();
  }

  /** A statement of weights, or everything that is wrong with its settings. */
  static WeightStatement statement(
      String by, Map<String, Setting> settings, List<String> criteria) {
    var violations = new Violations();
    var scope = new Scope(criteria, List.of(), List.of("weights"), violations);
    return CATALOGUE
        .read(by, settings, scope)
        .orElseThrow(() -> new InvalidDecisionException(violations.all()));
  }
}
