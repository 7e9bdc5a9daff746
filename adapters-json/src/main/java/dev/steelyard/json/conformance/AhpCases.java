package dev.steelyard.json.conformance;

import dev.steelyard.core.port.CaseEngine;
import dev.steelyard.core.weight.judgement.RandomIndex;
import dev.steelyard.json.tree.Node;

/** Cases of pairwise comparisons of criteria. */
final class AhpCases implements CaseKind {
  private final CriteriaWeighing criteria;

  AhpCases(CaseEngine engine) {
    this.criteria = new CriteriaWeighing(engine);
  }

  @Override
  public Computed compute(Case each) {
    checkTable(each, "randomIndexSaaty", RandomIndex.SAATY);
    checkTable(each, "randomIndexTummalaLing", RandomIndex.TUMMALA_LING);
    var settings =
        PairAnswers.settings(each.required("pairwise"), each.criterionIds(), "geometric-mean");
    return CriteriaWeighing.computed(criteria.weigh(each, PairAnswers.BY, settings));
  }

  /** A ratio is that of the case only if the table is. */
  private static void checkTable(Case each, String name, RandomIndex ours) {
    each.parameters().value(name).ifPresent(table -> checkTable(table, name, each, ours));
  }

  private static void checkTable(Node table, String name, Case each, RandomIndex ours) {
    double[] indices = Nodes.numbers(table);
    int n = each.criteria().size();
    boolean other = n <= indices.length && ours.of(n).orElse(indices[n - 1]) != indices[n - 1];
    if (other) {
      throw new UnusableCase("\"" + name + "\" is another table than ours.");
    }
  }
}
