package dev.steelyard.json.conformance;

import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.Warning;
import dev.steelyard.core.port.CaseEngine;
import dev.steelyard.core.port.Weighing;
import dev.steelyard.json.tree.Composer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Weighs the criteria of a case by judgements. */
final class CriteriaWeighing {
  private final CaseEngine engine;

  CriteriaWeighing(CaseEngine engine) {
    this.engine = engine;
  }

  /** The weights and steps of a decision that states weights in one way. */
  Weighing weigh(Case each, String by, Map<String, Setting> settings) {
    var statement = WeighingCases.statement(by, settings, each.criterionIds());
    return engine.weigh(CaseDecision.of(each, MethodChoice.STANDARD, statement));
  }

  static double[] weights(Weighing weighing) {
    return WeighingCases.shares(weighing);
  }

  /** Weights and every step that led to them. */
  static Computed computed(Weighing weighing) {
    var steps = new StepValues(List.of());
    var composer = new Composer();
    weighing.steps().forEach(step -> composer.put(step.id(), steps.of(step, Nodes.NOTHING)));
    composer.put("weights", Computed.numbers(weights(weighing)));
    return new Computed(
        composer.build(), weighing.remarks().stream().map(Warning::message).toList());
  }

  /** Numbers of a case, keyed by criterion. */
  static Setting byCriterion(Case each, double[] numbers) {
    List<String> ids = each.criterionIds();
    if (numbers.length != ids.size()) {
      throw new UnusableCase("There is not one number for each criterion.");
    }
    var keyed = new LinkedHashMap<String, Setting>();
    for (int j = 0; j < numbers.length; j++) {
      keyed.put(ids.get(j), Setting.of(numbers[j]));
    }
    return new Setting.Entries(keyed);
  }

  /** One setting. */
  static Map<String, Setting> only(String name, Setting setting) {
    var settings = new LinkedHashMap<String, Setting>();
    settings.put(name, setting);
    return settings;
  }
}
