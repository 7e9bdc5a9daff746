package dev.steelyard.core.weight.judgement;

import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.math.Ordered;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.parameter.ParameterValues;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.weight.Weighting;
import dev.steelyard.core.weight.WeightingDefinition;
import dev.steelyard.core.weight.WeightingDescription;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Best-worst method (BWM): the best criterion is compared with all others, and all others with the
 * worst.
 *
 * <p><i>Model</i>: with B the best, W the worst, {@code a_Bj} and {@code a_jW} the answers, weights
 * make the largest difference ξ as small as they can.
 *
 * <ul>
 *   <li>{@code linear}: {@code |w_B - a_Bj w_j| ≤ ξ} and {@code |w_j - a_jW w_W| ≤ ξ};
 *   <li>{@code nonlinear}: {@code |w_B / w_j - a_Bj| ≤ ξ} and {@code |w_j / w_W - a_jW| ≤ ξ}; every
 *       weight may then have an interval, and its middle is taken.
 * </ul>
 *
 * <p><i>Input</i>: answers from 1 to 100 about every criterion and group beside each other.
 * <i>Output</i>: weights; steps {@code ksi}, for the nonlinear model {@code weightIntervals} and
 * the consistency ratio ξ over its index, and for both the input consistency ratio {@code max_j
 * |a_Bj a_jW - a_BW| / (a_BW² - a_BW)}, its threshold, and the pairs that the two rows order
 * differently.
 *
 * <p><i>Degenerate cases</i>: one criterion has all weight. If the best counts as much as the worst
 * the input ratio is 0, and there is no consistency ratio unless ξ is 0; a condition says so. There
 * is no threshold for more than nine criteria or an {@code a_BW} that is not a whole number up to
 * 9.
 *
 * <p><i>Properties</i>: answers that agree give ξ = 0 and the same weights in both models. The
 * linear model rarely has several optima; then one of them is given.
 *
 * <p><i>Cost</i>: one linear programme of n + 1 variables, or O(n²).
 *
 * <p><i>Source</i>: J. Rezaei, "Best-worst multi-criteria decision-making method", Omega 53 (2015)
 * 49–57, doi:10.1016/j.omega.2014.11.009, and "Best-worst multi-criteria decision-making method:
 * Some properties and a linear model", Omega 64 (2016) 126–130, doi:10.1016/j.omega.2015.12.001;
 * input ratio: F. Liang, M. Brunelli and J. Rezaei, "Consistency issues in the best worst method:
 * Measurements and thresholds", Omega 96 (2020) 102175, doi:10.1016/j.omega.2019.102175.
 *
 * @param best the id of the most important
 * @param worst the id of the least important
 * @param bestOver how many times the best counts as much as each other one
 * @param overWorst how many times each other one counts as much as the worst; the best may be left
 *     out, as that is said by {@code bestOver}
 * @param model what is made small
 */
public record BestWorst(
    String best,
    String worst,
    Map<String, Double> bestOver,
    Map<String, Double> overWorst,
    Model model)
    implements Weighting {

  /** What is made small. */
  public enum Model {
    /** Differences of weights. */
    LINEAR,
    /** Differences of ratios of weights. */
    NONLINEAR
  }

  /** What it is. */
  public static final WeightingDescription DESCRIPTION =
      WeightingDescription.judgement(
          "best-worst",
          "Best-worst method (BWM)",
          "Compares the best criterion with all others, and all others with the worst.",
          "Rezaei 2015 and 2016");

  /** Answers beyond this are refused. */
  static final double MOST = 100;

  static final Parameter<String> BEST =
      Parameter.of("best", "The most important criterion.", Forms.criterion());

  static final Parameter<String> WORST =
      Parameter.of("worst", "The least important criterion.", Forms.criterion());

  static final Parameter<Map<String, Double>> BEST_OVER =
      Parameter.of(
          "bestOver",
          "How many times the best counts as much as each other one.",
          Forms.bySomeCriteria(Forms.number(1, MOST)));

  static final Parameter<Map<String, Double>> OVER_WORST =
      Parameter.of(
          "overWorst",
          "How many times each other one counts as much as the worst.",
          Forms.bySomeCriteria(Forms.number(1, MOST)));

  private static final Parameter<Model> MODEL =
      Parameter.of("model", "What is made as small as it can be.", Forms.word(Model.class))
          .orElse(Model.LINEAR, "linear");

  /** Its line in the catalogue. */
  public static final WeightingDefinition DEFINITION =
      WeightingDefinition.of(
          DESCRIPTION, BestWorst::made, BEST, WORST, BEST_OVER, OVER_WORST, MODEL);

  /** Copies the answers. */
  public BestWorst {
    Objects.requireNonNull(best, "best");
    Objects.requireNonNull(worst, "worst");
    bestOver = Ordered.numbers(bestOver);
    overWorst = Ordered.numbers(overWorst);
    Objects.requireNonNull(model, "model");
  }

  private static BestWorst made(ParameterValues values) {
    return new BestWorst(
        values.get(BEST),
        values.get(WORST),
        values.get(BEST_OVER),
        values.get(OVER_WORST),
        values.get(MODEL));
  }

  @Override
  public String by() {
    return DESCRIPTION.id();
  }

  @Override
  public Map<String, Setting> settings() {
    var settings = new LinkedHashMap<String, Setting>();
    settings.put(BEST.name(), Setting.of(best));
    settings.put(WORST.name(), Setting.of(worst));
    settings.put(BEST_OVER.name(), Setting.of(bestOver));
    settings.put(OVER_WORST.name(), Setting.of(overWorst));
    if (model != Model.LINEAR) {
      settings.put(MODEL.name(), Setting.of(Forms.word(model)));
    }
    return settings;
  }

  @Override
  public List<Violation> violations(List<CriteriaNode> siblings) {
    return BestWorstRules.check(this, siblings);
  }

  private BestWorstAnswers answers(List<CriteriaNode> siblings) {
    return new BestWorstAnswers(siblings.stream().map(CriteriaNode::id).toList(), this);
  }

  @Override
  public Map<String, Double> shareOut(List<CriteriaNode> siblings) {
    double[] weights = weights(answers(siblings));
    var shares = new LinkedHashMap<String, Double>();
    for (int j = 0; j < weights.length; j++) {
      shares.put(siblings.get(j).id(), weights[j]);
    }
    return shares;
  }

  private double[] weights(BestWorstAnswers answers) {
    return model == Model.LINEAR
        ? new BestWorstLinear(answers).weights()
        : NormalisedColumns.shares(new BestWorstIntervals(answers).centres());
  }

  @Override
  public List<Step> steps(List<CriteriaNode> siblings) {
    BestWorstAnswers answers = answers(siblings);
    var consistency = new BestWorstConsistency(answers);
    var steps = new ArrayList<Step>();
    if (model == Model.LINEAR) {
      steps.add(ksi(new BestWorstLinear(answers).deviation()));
    } else {
      addIntervals(answers, consistency, steps);
    }
    steps.addAll(consistency.steps());
    return List.copyOf(steps);
  }

  private static Step ksi(double deviation) {
    return new Step.Single("ksi", "The largest difference that is left; 0 if none.", deviation);
  }

  private static void addIntervals(
      BestWorstAnswers answers, BestWorstConsistency consistency, List<Step> steps) {
    var intervals = new BestWorstIntervals(answers);
    double[][] ends = {intervals.lower(), intervals.upper()};
    steps.add(ksi(intervals.deviation()));
    steps.add(
        new Step.Table(
            "weightIntervals",
            "The least and the greatest weight of each criterion among the best solutions.",
            PerformanceTable.of(answers.ids(), List.of("least", "greatest"), ends)));
    steps.add(
        new Step.ByCriterion(
            "intervalCentres",
            "The middles of the intervals.",
            Column.of(answers.ids(), intervals.centres())));
    steps.add(
        new Step.Single(
            "consistencyIndex",
            "The largest difference of the most contradictory answers.",
            consistency.index()));
    steps.add(ratio(consistency.ratio(intervals.deviation())));
  }

  private static Step ratio(OptionalDouble ratio) {
    return ratio.isPresent()
        ? new Step.Single(
            "consistencyRatio",
            "The largest difference in units of the consistency index.",
            ratio.getAsDouble())
        : new Step.Condition(
            "consistencyRatioDefined",
            "The best counts more than the worst, as a consistency ratio demands.",
            false);
  }
}
