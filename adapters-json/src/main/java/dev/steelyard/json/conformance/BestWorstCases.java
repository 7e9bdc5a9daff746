package dev.steelyard.json.conformance;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.port.CaseEngine;
import dev.steelyard.json.tree.Composer;
import dev.steelyard.json.tree.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cases of the best-worst method, under both models. */
final class BestWorstCases implements CaseKind {
  private static final String INPUT = "inputConsistencyRatio";

  private final CriteriaWeighing criteria;

  BestWorstCases(CaseEngine engine) {
    this.criteria = new CriteriaWeighing(engine);
  }

  @Override
  public Computed compute(Case each) {
    Node.Entries linear = values(each, "linear");
    var composer = new Composer().put("linear", linear);
    composer.put("nonlinear", values(each, "nonlinear"));
    linear.value(INPUT).ifPresent(ratio -> composer.put(INPUT, ratio));
    return Computed.of(composer);
  }

  private Node.Entries values(Case each, String model) {
    return CriteriaWeighing.computed(criteria.weigh(each, "best-worst", settings(each, model)))
        .values();
  }

  private static Map<String, Setting> settings(Case each, String model) {
    int best = Nodes.index(each.parameter("best"));
    int worst = Nodes.index(each.parameter("worst"));
    var settings = new LinkedHashMap<String, Setting>();
    settings.put("best", id(each, best));
    settings.put("worst", id(each, worst));
    settings.put("bestOver", others(each, "bestToOthers", best));
    settings.put("overWorst", others(each, "othersToWorst", worst));
    settings.put("model", Setting.of(model));
    return settings;
  }

  private static Setting id(Case each, int criterion) {
    List<String> ids = each.criterionIds();
    if (criterion >= ids.size()) {
      throw new UnusableCase("There is no criterion " + criterion + ".");
    }
    return Setting.of(ids.get(criterion));
  }

  /** The answers by criterion, without that of a criterion about itself. */
  private static Setting others(Case each, String key, int itself) {
    var all =
        (Setting.Entries) CriteriaWeighing.byCriterion(each, Nodes.numbers(each.required(key)));
    var others = new LinkedHashMap<>(all.all());
    others.remove(each.criterionIds().get(itself));
    return new Setting.Entries(others);
  }
}
