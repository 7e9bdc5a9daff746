package dev.steelyard.json.conformance;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.error.Warning;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.port.CaseEngine;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.json.tree.Composer;
import dev.steelyard.json.tree.Node;
import java.util.List;
import java.util.Optional;

/** Cases of aggregation methods, ranked as a decision of the same data. */
final class MethodCases implements CaseKind {
  private final CaseEngine engine;

  MethodCases(CaseEngine engine) {
    this.engine = engine;
  }

  @Override
  public Computed compute(Case each) {
    String id = Variants.method(each.method());
    MethodDefinition definition =
        definition(id).orElseThrow(() -> new UnusableCase("There is no method \"" + id + "\"."));
    var settings = new CaseSettings(each, definition.parameters()).settings();
    Decision decision = CaseDecision.of(each, new MethodChoice(id, settings));
    Evaluation evaluation = engine.rank(decision);
    return new Computed(values(each, evaluation), remarks(decision));
  }

  private Optional<MethodDefinition> definition(String id) {
    return engine.methods().stream().filter(one -> one.description().id().equals(id)).findFirst();
  }

  private List<String> remarks(Decision decision) {
    return engine.fitness(decision).remarks().stream().map(Warning::message).toList();
  }

  private static Node.Entries values(Case each, Evaluation evaluation) {
    List<String> alternatives = each.alternativeIds();
    var steps = new StepValues(alternatives);
    var composer = new Composer();
    evaluation
        .steps()
        .forEach(step -> composer.put(step.id(), steps.of(step, like(each, step.id()))));
    return composer
        .put("scores", StepValues.column(evaluation.scores()))
        .put("ranking", Ranks.of(evaluation.ranking(), alternatives))
        .build();
  }

  private static Node like(Case each, String key) {
    return each.expected().value(key).orElse(Nodes.NOTHING);
  }
}
