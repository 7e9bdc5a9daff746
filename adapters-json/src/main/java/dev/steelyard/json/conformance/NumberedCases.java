package dev.steelyard.json.conformance;

import dev.steelyard.core.port.CaseEngine;

/** Cases of weights from one number per criterion. */
final class NumberedCases implements CaseKind {
  private final CriteriaWeighing criteria;
  private final String by;
  private final String key;

  /**
   * Cases of one way to state weights.
   *
   * @param by its name
   * @param key what the numbers are called, in cases and in statements
   */
  NumberedCases(CaseEngine engine, String by, String key) {
    this.criteria = new CriteriaWeighing(engine);
    this.by = by;
    this.key = key;
  }

  @Override
  public Computed compute(Case each) {
    var numbers = CriteriaWeighing.byCriterion(each, Nodes.numbers(each.required(key)));
    return CriteriaWeighing.computed(criteria.weigh(each, by, CriteriaWeighing.only(key, numbers)));
  }
}
