package dev.steelyard.core.method.reference;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.CompromiseSet;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.table.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The steps of VIKOR, its two conditions among them. */
final class Compromise {

  private final MethodInput input;
  private final Regrets regrets;
  private final Column q;

  Compromise(MethodInput input, Regrets regrets) {
    this.input = input;
    this.regrets = regrets;
    this.q = Column.of(input.alternatives(), regrets.compromise());
  }

  /** In the order they are computed. */
  List<Step> steps() {
    var steps = new ArrayList<Step>();
    steps.add(new Step.ByAlternative("S", "The sum of its regrets.", regrets.sums()));
    steps.add(new Step.ByAlternative("R", "Its greatest regret.", regrets.greatest()));
    steps.add(
        new Step.CriterionByAlternative(
            "attaining", "The criterion of its greatest regret.", attaining()));
    steps.add(new Step.ByAlternative("Q", "The compromise of both, 0 is best.", q));
    steps.addAll(new CompromiseSet(regrets.sums(), regrets.greatest(), q).steps());
    return steps;
  }

  private Map<String, String> attaining() {
    var criteria = new LinkedHashMap<String, String>();
    for (int i = 0; i < q.size(); i++) {
      int j = regrets.attaining(i);
      if (j >= 0) {
        criteria.put(input.alternatives().get(i), input.criteria().get(j));
      }
    }
    return criteria;
  }

  List<String> compromiseSet() {
    return new CompromiseSet(regrets.sums(), regrets.greatest(), q).members();
  }
}
