package dev.steelyard.core.weight.judgement;

import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.math.Ordered;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.weight.Weighting;
import dev.steelyard.core.weight.WeightingDefinition;
import dev.steelyard.core.weight.WeightingDescription;
import java.util.List;
import java.util.Map;

/**
 * Pivot pairwise relative criteria importance assessment (PIPRECIA): criteria in any order, each
 * compared with the one before.
 *
 * <p><i>Model</i>: {@code s_j} is above 1 if criterion j counts more than the one before, 1 if the
 * same and below 1 if less; {@code k_1 = 1, k_j = 2 - s_j}, {@code q_1 = 1, q_j = q_(j-1) / k_j},
 * {@code w_j = q_j / Σ q}.
 *
 * <p><i>Input</i>: every criterion and group beside each other in any order, and for each but the
 * first a number from 0 to 1.9. <i>Output</i>: weights that sum to 1; steps {@code k} and {@code
 * q}.
 *
 * <p><i>Degenerate cases</i>: from 2 on the formula has no positive value, and just below 2 it
 * explodes, so the range ends at 1.9; a single criterion has all weight.
 *
 * <p><i>Properties</i>: 1.5 doubles the weight, but 0.5 leaves two thirds: the scale is not
 * symmetric, so the order of asking matters.
 *
 * <p><i>Cost</i>: O(n).
 *
 * <p><i>Source</i>: D. Stanujkic, E. K. Zavadskas, D. Karabasevic, F. Smarandache and Z. Turskis,
 * "The use of the pivot pairwise relative criteria importance assessment method for determining the
 * weights of criteria", Romanian Journal of Economic Forecasting 20 (2017) 116–133. One person;
 * groups are not averaged here.
 *
 * @param order the ids in the order of asking
 * @param relative for each id but the first, its importance relative to the one before
 */
public record Piprecia(List<String> order, Map<String, Double> relative) implements Weighting {

  /** What it is. */
  public static final WeightingDescription DESCRIPTION =
      WeightingDescription.judgement(
          "piprecia",
          "PIPRECIA",
          "Compares each criterion with the one before, in any order.",
          "Stanujkic, Zavadskas, Karabasevic, Smarandache and Turskis 2017");

  private static final double MOST = 1.9;

  private static final Parameter<List<String>> ORDER =
      Parameter.of(Chain.ORDER, "Criteria in the order of asking.", Forms.list(Forms.criterion()));

  private static final Parameter<Map<String, Double>> RELATIVE =
      Parameter.of(
          "relative",
          "Importance relative to the criterion before, for each but the first; 1 is the same.",
          Forms.bySomeCriteria(Forms.number(0, MOST)));

  /** Its line in the catalogue. */
  public static final WeightingDefinition DEFINITION =
      WeightingDefinition.of(
          DESCRIPTION,
          values -> new Piprecia(values.get(ORDER), values.get(RELATIVE)),
          ORDER,
          RELATIVE);

  /** Copies the lists. */
  public Piprecia {
    order = List.copyOf(order);
    relative = Ordered.numbers(relative);
  }

  private Chain chain() {
    return new Chain(order, relative, importance -> 2 - importance);
  }

  @Override
  public String by() {
    return DESCRIPTION.id();
  }

  @Override
  public Map<String, Setting> settings() {
    return chain().settings(RELATIVE.name());
  }

  @Override
  public List<Violation> violations(List<CriteriaNode> siblings) {
    return chain().violations(RELATIVE.name(), MOST, siblings);
  }

  @Override
  public Map<String, Double> shareOut(List<CriteriaNode> siblings) {
    return chain().weights();
  }

  @Override
  public List<Step> steps(List<CriteriaNode> siblings) {
    return chain().steps();
  }
}
