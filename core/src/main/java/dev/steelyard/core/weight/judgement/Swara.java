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
 * Step-wise weight assessment ratio analysis (SWARA): criteria in order of importance, and how much
 * more each counts than the next.
 *
 * <p><i>Model</i>: with {@code s_j} by how much the criterion before counts more, {@code k_1 = 1,
 * k_j = 1 + s_j}, {@code q_1 = 1, q_j = q_(j-1) / k_j}, {@code w_j = q_j / Σ q}.
 *
 * <p><i>Input</i>: every criterion and group beside each other, the most important first, and for
 * each but the first a number from 0 to 100; 0.25 says that the one before counts a quarter more.
 * <i>Output</i>: weights that sum to 1; steps {@code k} and {@code q}.
 *
 * <p><i>Degenerate cases</i>: 0 says that two count the same; a single criterion has all weight.
 *
 * <p><i>Properties</i>: weights fall or stay equal along the order.
 *
 * <p><i>Cost</i>: O(n).
 *
 * <p><i>Source</i>: V. Keršulienė, E. K. Zavadskas and Z. Turskis, "Selection of rational dispute
 * resolution method by applying new step-wise weight assessment ratio analysis (SWARA)", Journal of
 * Business Economics and Management 11 (2010) 243–258, doi:10.3846/jbem.2010.12.
 *
 * @param order the ids, the most important first
 * @param comparative for each id but the first, by how much the one before counts more
 */
public record Swara(List<String> order, Map<String, Double> comparative) implements Weighting {

  /** What it is. */
  public static final WeightingDescription DESCRIPTION =
      WeightingDescription.judgement(
          "swara",
          "SWARA",
          "Orders criteria by importance and says how much more each counts than the next.",
          "Keršulienė, Zavadskas and Turskis 2010");

  private static final double MOST = 100;

  private static final Parameter<List<String>> ORDER =
      Parameter.of(
          Chain.ORDER, "Criteria, the most important first.", Forms.list(Forms.criterion()));

  private static final Parameter<Map<String, Double>> COMPARATIVE =
      Parameter.of(
          "comparative",
          "By how much the criterion before counts more, for each but the first.",
          Forms.bySomeCriteria(Forms.number(0, MOST)));

  /** Its line in the catalogue. */
  public static final WeightingDefinition DEFINITION =
      WeightingDefinition.of(
          DESCRIPTION,
          values -> new Swara(values.get(ORDER), values.get(COMPARATIVE)),
          ORDER,
          COMPARATIVE);

  /** Copies the lists. */
  public Swara {
    order = List.copyOf(order);
    comparative = Ordered.numbers(comparative);
  }

  private Chain chain() {
    return new Chain(order, comparative, more -> 1 + more);
  }

  @Override
  public String by() {
    return DESCRIPTION.id();
  }

  @Override
  public Map<String, Setting> settings() {
    return chain().settings(COMPARATIVE.name());
  }

  @Override
  public List<Violation> violations(List<CriteriaNode> siblings) {
    return chain().violations(COMPARATIVE.name(), MOST, siblings);
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
