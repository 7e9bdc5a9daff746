package dev.steelyard.core.weight.judgement;

import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.weight.SiblingRules;
import dev.steelyard.core.weight.Weighting;
import dev.steelyard.core.weight.WeightingDefinition;
import dev.steelyard.core.weight.WeightingDescription;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Ranking comparison (RANCOM): an order of importance, compared pair by pair.
 *
 * <p><i>Model</i>: {@code α_jk} is 1 if j is more important than k, 0.5 if they share a place or
 * are the same, 0 otherwise; {@code SCW_j = Σ_k α_jk}, {@code w_j = SCW_j / Σ SCW}.
 *
 * <p><i>Input</i>: every criterion and group beside each other, the most important first; several
 * may share a place. <i>Output</i>: weights that sum to 1; step {@code summedWeights}.
 *
 * <p><i>Degenerate cases</i>: all on one place weigh the same; a single criterion has all weight.
 *
 * <p><i>Properties</i>: the numbers sum to {@code n² / 2}; the least important of n has {@code 1 /
 * n²}.
 *
 * <p><i>Cost</i>: O(n).
 *
 * <p><i>Source</i>: J. Więckowski, B. Kizielewicz, A. Shekhovtsov and W. Sałabun, "RANCOM: A novel
 * approach to identifying criteria relevance based on inaccuracy expert judgments", Engineering
 * Applications of Artificial Intelligence 122 (2023) 106114, doi:10.1016/j.engappai.2023.106114.
 * The comparisons follow from a stated order and so never contradict one another.
 *
 * @param order the ids on each place, the most important first
 */
public record Rancom(List<List<String>> order) implements Weighting {

  /** What it is. */
  public static final WeightingDescription DESCRIPTION =
      WeightingDescription.judgement(
          "rancom",
          "RANCOM",
          "Counts how many others each criterion is more important than.",
          "Więckowski, Kizielewicz, Shekhovtsov and Sałabun 2023");

  private static final Parameter<Cards> ORDER =
      Parameter.of("order", "Who is more important than whom.", new CardsForm(false));

  /** Its line in the catalogue. */
  public static final WeightingDefinition DEFINITION =
      WeightingDefinition.of(DESCRIPTION, values -> new Rancom(values.get(ORDER).levels()), ORDER);

  /** Copies the lists. */
  public Rancom {
    order = Levels.copy(order);
  }

  @Override
  public String by() {
    return DESCRIPTION.id();
  }

  @Override
  public Map<String, Setting> settings() {
    List<Setting> places = new ArrayList<>();
    order.forEach(level -> places.add(Levels.setting(level)));
    return Collections.singletonMap(ORDER.name(), new Setting.Items(places));
  }

  @Override
  public List<Violation> violations(List<CriteriaNode> siblings) {
    return new SiblingRules(ORDER.name(), siblings).check(Levels.named(order));
  }

  /** Half a point for each on the same place, itself included, and one for each below. */
  @Override
  public Map<String, Double> shareOut(List<CriteriaNode> siblings) {
    double[] sums = new double[order.size()];
    double below = siblings.size();
    for (int k = 0; k < sums.length; k++) {
      double here = order.get(k).size();
      below -= here;
      sums[k] = below + here / 2;
    }
    return Levels.spread(order, sums);
  }

  @Override
  public List<Step> steps(List<CriteriaNode> siblings) {
    Map<String, Double> sums = shareOut(siblings);
    var ids = Numbered.ids(siblings);
    return List.of(
        Numbered.step(
            "summedWeights",
            "Points for comparisons: 1 for more important, 0.5 for equal.",
            ids,
            ids.stream().mapToDouble(sums::get).toArray()));
  }
}
