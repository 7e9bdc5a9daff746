package dev.steelyard.json.conformance;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.json.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Matrices of pairwise comparisons as the answers that weights by pairs are stated with. */
final class PairAnswers {
  static final String BY = "pairs";

  private PairAnswers() {}

  /** The answers above the diagonal. */
  static Map<String, Setting> settings(Node matrix, List<String> ids, String priorities) {
    double[][] ratios = Nodes.matrix(matrix);
    var answers = new ArrayList<Setting>();
    for (int j = 0; j < ids.size(); j++) {
      for (int k = j + 1; k < ids.size(); k++) {
        answers.add(answer(ids.get(j), ids.get(k), ratio(ratios, j, k)));
      }
    }
    var settings = CriteriaWeighing.only("pairs", new Setting.Items(answers));
    settings.put("priorities", Setting.of(priorities));
    return settings;
  }

  private static double ratio(double[][] ratios, int j, int k) {
    if (ratios.length <= k || ratios[j].length != ratios.length) {
      throw new UnusableCase("A matrix of comparisons must have a row for each thing compared.");
    }
    return ratios[j][k];
  }

  private static Setting answer(String first, String second, double ratio) {
    return new Setting.Items(List.of(Setting.of(first), Setting.of(second), Setting.of(ratio)));
  }
}
