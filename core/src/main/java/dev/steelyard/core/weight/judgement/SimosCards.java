package dev.steelyard.core.weight.judgement;

import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.math.Numbers;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.weight.SiblingRules;
import dev.steelyard.core.weight.Weighting;
import dev.steelyard.core.weight.WeightingDefinition;
import dev.steelyard.core.weight.WeightingDescription;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Simos–Roy–Figueira cards (SRF, the revised Simos procedure): a row of cards, white cards between
 * them for larger steps, and how many times the first weighs as much as the last.
 *
 * <p><i>Model</i>: with {@code e_s} one more than the white cards between the places s and s + 1,
 * counted from the least important, {@code e = Σ e_s} and z the ratio, the weight of place r is in
 * proportion to {@code k(r) = 1 + (z - 1) Σ_{s<r} e_s / e}.
 *
 * <p><i>Input</i>: every criterion and group beside each other, the most important first (the paper
 * starts with the least important). <i>Output</i>: the numbers k; step {@code
 * nonNormalizedWeights}.
 *
 * <p><i>Degenerate cases</i>: cards on one place weigh the same, and then the ratio must be 1; a
 * ratio of 1 gives equal weights.
 *
 * <p><i>Properties</i>: equal steps on the cards are equal steps in weight.
 *
 * <p><i>Cost</i>: O(n).
 *
 * <p><i>Source</i>: J. Figueira and B. Roy, "Determining the weights of criteria in the ELECTRE
 * type methods with a revised Simos' procedure", European Journal of Operational Research 139
 * (2002) 317–326. DOI 10.1016/S0377-2217(01)00370-8. The paper rounds u = (z - 1) / e to six
 * digits, and the weights so that they add up to 100; here nothing is rounded.
 *
 * @param order the ids on each place, the most important first
 * @param whites how many white cards lie after each place but the last
 * @param ratio how many times the first place weighs as much as the last, at least 1
 */
public record SimosCards(List<List<String>> order, List<Integer> whites, double ratio)
    implements Weighting {

  /** What it is. */
  public static final WeightingDescription DESCRIPTION =
      WeightingDescription.judgement(
          "srf",
          "Simos–Roy–Figueira cards",
          "Turns a row of cards with white cards between them into weights.",
          "Figueira and Roy 2002");

  private static final double MOST = 1_000_000;

  private static final Parameter<Cards> ORDER =
      Parameter.of("order", "The row of cards.", new CardsForm(true));

  private static final Parameter<Double> RATIO =
      Parameter.of(
          "ratio",
          "How many times the most important weighs as much as the least.",
          Forms.number(1, MOST));

  /** Its line in the catalogue. */
  public static final WeightingDefinition DEFINITION =
      WeightingDefinition.of(
          DESCRIPTION,
          values ->
              new SimosCards(
                  values.get(ORDER).levels(), values.get(ORDER).whites(), values.get(RATIO)),
          ORDER,
          RATIO);

  /** Copies the lists. */
  public SimosCards {
    order = Levels.copy(order);
    whites = List.copyOf(whites);
  }

  @Override
  public String by() {
    return DESCRIPTION.id();
  }

  @Override
  public Map<String, Setting> settings() {
    List<Setting> cards = new ArrayList<>();
    for (int k = 0; k < order.size(); k++) {
      cards.add(Levels.setting(order.get(k)));
      if (k < whites.size() && whites.get(k) > 0) {
        cards.add(Setting.of(whites.get(k)));
      }
    }
    var settings = new LinkedHashMap<String, Setting>();
    settings.put(ORDER.name(), new Setting.Items(cards));
    settings.put(RATIO.name(), Setting.of(ratio));
    return settings;
  }

  @Override
  public List<Violation> violations(List<CriteriaNode> siblings) {
    var violations = new Violations();
    violations.addAll(new SiblingRules(ORDER.name(), siblings).check(Levels.named(order)));
    if (order.stream().anyMatch(List::isEmpty) || whites.size() != Math.max(0, order.size() - 1)) {
      refuse(
          ORDER,
          "A row of cards needs an id on every place, and white cards only between.",
          violations);
    }
    if (whites.stream().anyMatch(count -> count < 0)) {
      refuse(ORDER, "There cannot be fewer than 0 white cards between two places.", violations);
    }
    checkRatio(violations);
    return violations.all();
  }

  private void checkRatio(Violations violations) {
    String is = ", but is " + Numbers.text(ratio) + ".";
    if (!(ratio >= 1 && ratio <= MOST)) {
      refuse(RATIO, "\"ratio\" must be a number from 1 to 1000000" + is, violations);
    } else if (order.size() == 1 && ratio > 1) {
      refuse(RATIO, "\"ratio\" must be 1 where all are equally important" + is, violations);
    }
  }

  private static void refuse(Parameter<?> parameter, String message, Violations violations) {
    violations.add(Violation.of(ErrorCode.INVALID_OPTION, Subject.at(parameter.name()), message));
  }

  @Override
  public Map<String, Double> shareOut(List<CriteriaNode> siblings) {
    double[] weights = new double[order.size()];
    double all = whites.stream().mapToInt(count -> count + 1).sum();
    int below = 0;
    for (int k = weights.length - 1; k >= 0; k--) {
      below += k < whites.size() ? whites.get(k) + 1 : 0;
      weights[k] = below == 0 ? 1 : 1 + (ratio - 1) * below / all;
    }
    return Levels.spread(order, weights);
  }

  @Override
  public List<Step> steps(List<CriteriaNode> siblings) {
    Map<String, Double> points = shareOut(siblings);
    double[] numbers = siblings.stream().mapToDouble(node -> points.get(node.id())).toArray();
    var ids = siblings.stream().map(CriteriaNode::id).toList();
    return List.of(
        new Step.ByCriterion(
            "nonNormalizedWeights",
            "What each weighs if the least important weighs 1.",
            Column.of(ids, numbers)));
  }
}
