package dev.steelyard.core.engine;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.error.Warning;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.port.Weighing;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.value.DataAnchors;
import dev.steelyard.core.value.ValueTable;
import dev.steelyard.core.verdict.Knockouts;
import dev.steelyard.core.weight.DataWeighting;
import dev.steelyard.core.weight.Weights;
import java.util.List;

/**
 * What methods and weightings work on.
 *
 * @param decision with ends for every scale
 * @param inPlay the ids of the alternatives that are not knocked out
 * @param table readings and values of those alternatives
 * @param facts the same for methods, not yet weighted
 */
record JudgedData(Decision decision, List<String> inPlay, ValueTable table, MethodInput facts) {

  static JudgedData of(Decision stated) {
    Decision decision = DataAnchors.resolve(stated);
    List<String> inPlay = Knockouts.inPlay(decision);
    var table = ValueTable.of(decision, inPlay);
    return new JudgedData(decision, inPlay, table, MethodInput.unweighted(table));
  }

  static JudgedData of(Judgement judgement) {
    var table = judgement.table();
    return new JudgedData(
        judgement.decision(), table.alternatives(), table, MethodInput.unweighted(table));
  }

  Weights weights() {
    return Weights.of(decision, facts.performances(), facts.directions());
  }

  Weighing weighing() {
    Weights weights = weights();
    var steps = Weights.steps(decision, facts.performances(), facts.directions());
    return new Weighing(weights, steps, remarks());
  }

  private List<Warning> remarks() {
    return decision.weights() instanceof DataWeighting data
        ? data.fitness(facts.performances(), facts.directions()).remarks()
        : List.of();
  }
}
