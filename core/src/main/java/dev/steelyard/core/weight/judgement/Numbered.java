package dev.steelyard.core.weight.judgement;

import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.table.Column;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers for each of some ids. */
final class Numbered {

  private Numbered() {}

  static List<String> ids(List<CriteriaNode> siblings) {
    return siblings.stream().map(CriteriaNode::id).toList();
  }

  static Map<String, Double> map(List<String> ids, double... numbers) {
    var map = new LinkedHashMap<String, Double>();
    for (int j = 0; j < numbers.length; j++) {
      map.put(ids.get(j), numbers[j]);
    }
    return map;
  }

  static Step step(String id, String caption, List<String> ids, double... numbers) {
    return new Step.ByCriterion(id, caption, Column.of(ids, numbers));
  }
}
