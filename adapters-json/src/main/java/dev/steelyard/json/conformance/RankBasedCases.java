package dev.steelyard.json.conformance;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.port.CaseEngine;
import dev.steelyard.core.port.Weighing;
import dev.steelyard.json.tree.Composer;
import dev.steelyard.json.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Cases of weights from an order of importance, one for each way to turn places into weights. */
final class RankBasedCases implements CaseKind {
  private final CriteriaWeighing criteria;

  RankBasedCases(CaseEngine engine) {
    this.criteria = new CriteriaWeighing(engine);
  }

  @Override
  public Computed compute(Case each) {
    double exponent = each.parameters().value("rankExponent").map(Nodes::number).orElse(2.0);
    return Computed.of(
        new Composer()
            .put("rankOrderCentroid", weights(each, "centroid"))
            .put("rankSum", weights(each, "sum"))
            .put("rankReciprocal", weights(each, "reciprocal"))
            .put("rankExponent" + (int) exponent, weights(each, exponent)));
  }

  private Node weights(Case each, String conversion) {
    return weights(each, settings(each, conversion));
  }

  private Node weights(Case each, double exponent) {
    Map<String, Setting> settings = settings(each, "exponent");
    settings.put("exponent", Setting.of(exponent));
    return weights(each, settings);
  }

  private Node weights(Case each, Map<String, Setting> settings) {
    Weighing weighing = criteria.weigh(each, "rank", settings);
    return Computed.numbers(CriteriaWeighing.weights(weighing));
  }

  private static Map<String, Setting> settings(Case each, String conversion) {
    var settings = CriteriaWeighing.only("order", order(each));
    settings.put("conversion", Setting.of(conversion));
    return settings;
  }

  /** The criteria on each place; those with one rank share it. */
  private static Setting order(Case each) {
    double[] ranks = Nodes.numbers(each.required("ranks"));
    List<String> ids = each.criterionIds();
    var places = new TreeMap<Double, List<Setting>>();
    for (int j = 0; j < ranks.length; j++) {
      places.computeIfAbsent(ranks[j], rank -> new ArrayList<>()).add(Setting.of(ids.get(j)));
    }
    return new Setting.Items(places.values().stream().map(RankBasedCases::place).toList());
  }

  private static Setting place(List<Setting> ids) {
    return ids.size() == 1 ? ids.get(0) : new Setting.Items(ids);
  }
}
