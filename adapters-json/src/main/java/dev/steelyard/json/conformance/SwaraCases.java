package dev.steelyard.json.conformance;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.port.CaseEngine;
import java.util.LinkedHashMap;
import java.util.List;

/** Cases of SWARA: criteria in their order, each but the first with a number. */
final class SwaraCases implements CaseKind {
  private static final String KEY = "comparativeImportance";

  private final CriteriaWeighing criteria;

  SwaraCases(CaseEngine engine) {
    this.criteria = new CriteriaWeighing(engine);
  }

  @Override
  public Computed compute(Case each) {
    List<String> ids = each.criterionIds();
    double[] numbers = Nodes.numbers(each.required(KEY));
    if (numbers.length != ids.size() - 1) {
      throw new UnusableCase("\"" + KEY + "\" needs one number for each criterion but the first.");
    }
    var comparative = new LinkedHashMap<String, Setting>();
    for (int k = 0; k < numbers.length; k++) {
      comparative.put(ids.get(k + 1), Setting.of(numbers[k]));
    }
    List<Setting> order = ids.stream().map(Setting::of).toList();
    var settings = CriteriaWeighing.only("order", new Setting.Items(order));
    settings.put("comparative", new Setting.Entries(comparative));
    return CriteriaWeighing.computed(criteria.weigh(each, "swara", settings));
  }
}
