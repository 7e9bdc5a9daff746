package dev.steelyard.core.weight.judgement;

import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.weight.Weighting;
import dev.steelyard.core.weight.WeightingDefinition;
import dev.steelyard.core.weight.WeightingDescription;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * MACBETH: how much more attractive the step from worst to best is on one criterion than on
 * another, in words.
 *
 * <p><i>Model</i>: categories from 0, none, to 6, extreme; an answer may hesitate between several.
 * Values {@code v_j ≥ 0} with no step at all at 0 respect {@code v_j - v_k ≥ i} for an answer of at
 * least category i, {@code v_j = v_k} for none, and {@code (v_j - v_k) - (v_l - v_m) ≥ i - s} where
 * the first difference is at least of category i and the second at most of category s below i. The
 * largest value is as small as it can be. Weights are in proportion to the values.
 *
 * <p><i>Input</i>: answers that name every criterion and group beside each other, one of them at
 * least compared with no step at all. <i>Output</i>: the values; step {@code scale}, and {@code
 * scaleIntervals} with what each may be.
 *
 * <p><i>Degenerate cases</i>: answers that cannot all hold are refused, naming some of which none
 * can be left out of the contradiction. Where several solutions exist, the mean of those with the
 * least and the greatest value of each criterion is taken; it respects all answers too. Which of
 * them is taken where even those are several is up to the solver, but always the same.
 *
 * <p><i>Properties</i>: the values belong to the stated ends of the scales.
 *
 * <p><i>Cost</i>: 2 n linear programmes with up to k² rows for k answers; k more to find a
 * contradiction.
 *
 * <p><i>Source</i>: C. A. Bana e Costa, J.-M. De Corte and J.-C. Vansnick, "On the mathematical
 * foundations of MACBETH", in Multiple Criteria Decision Analysis: State of the Art Surveys,
 * Springer (2005). The published procedure fixes the mean of least and greatest value one element
 * after the other.
 *
 * @param differences the answers
 */
public record Macbeth(List<MacbethAnswer> differences) implements Weighting {

  /** What it is. */
  public static final WeightingDescription DESCRIPTION =
      WeightingDescription.judgement(
          "macbeth",
          "MACBETH",
          "Turns words for differences of attractiveness into weights.",
          "Bana e Costa, De Corte and Vansnick 2005");

  private static final Parameter<List<MacbethAnswer>> DIFFERENCES =
      Parameter.of(
          "differences",
          "How much more attractive one step from worst to best is than another or none.",
          Forms.list(new MacbethForm()));

  /** Its line in the catalogue. */
  public static final WeightingDefinition DEFINITION =
      WeightingDefinition.of(
          DESCRIPTION, values -> new Macbeth(values.get(DIFFERENCES)), DIFFERENCES);

  /** Copies the list. */
  public Macbeth {
    differences = List.copyOf(differences);
  }

  @Override
  public String by() {
    return DESCRIPTION.id();
  }

  @Override
  public Map<String, Setting> settings() {
    List<Setting> answers = new ArrayList<>();
    differences.forEach(answer -> answers.add(answer.setting()));
    return Collections.singletonMap(DIFFERENCES.name(), new Setting.Items(answers));
  }

  @Override
  public List<Violation> violations(List<CriteriaNode> siblings) {
    return MacbethRules.check(DIFFERENCES.name(), Numbered.ids(siblings), differences);
  }

  private List<double[]> extremes(List<CriteriaNode> siblings) {
    return new MacbethProgram(Numbered.ids(siblings), differences).extremes();
  }

  private static double[] mean(List<double[]> extremes) {
    double[] mean = new double[extremes.size() / 2];
    for (double[] each : extremes) {
      for (int j = 0; j < mean.length; j++) {
        mean[j] += Math.max(0, each[j]) / extremes.size();
      }
    }
    return mean;
  }

  @Override
  public Map<String, Double> shareOut(List<CriteriaNode> siblings) {
    return Numbered.map(Numbered.ids(siblings), mean(extremes(siblings)));
  }

  @Override
  public List<Step> steps(List<CriteriaNode> siblings) {
    var ids = Numbered.ids(siblings);
    List<double[]> extremes = extremes(siblings);
    double[][] ends = new double[2][ids.size()];
    for (int j = 0; j < ids.size(); j++) {
      ends[0][j] = extremes.get(2 * j)[j];
      ends[1][j] = extremes.get(2 * j + 1)[j];
    }
    return List.of(
        Numbered.step(
            "scale", "How attractive each step from worst to best is.", ids, mean(extremes)),
        new Step.Table(
            "scaleIntervals",
            "The least and the greatest value of each under the smallest maximum.",
            PerformanceTable.of(ids, List.of("least", "greatest"), ends)));
  }
}
