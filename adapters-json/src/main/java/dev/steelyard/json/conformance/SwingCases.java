package dev.steelyard.json.conformance;

import dev.steelyard.core.port.CaseEngine;
import dev.steelyard.core.port.Weighing;
import dev.steelyard.json.tree.Composer;

/** Cases of swing weights. */
final class SwingCases implements CaseKind {
  private static final String POINTS = "points";

  private final CriteriaWeighing criteria;

  SwingCases(CaseEngine engine) {
    this.criteria = new CriteriaWeighing(engine);
  }

  @Override
  public Computed compute(Case each) {
    var points = CriteriaWeighing.byCriterion(each, Nodes.numbers(each.required(POINTS)));
    Weighing weighing = criteria.weigh(each, "swing", CriteriaWeighing.only(POINTS, points));
    return Computed.of(
        new Composer().put("weights", Computed.numbers(CriteriaWeighing.weights(weighing))));
  }
}
