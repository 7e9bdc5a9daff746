package dev.steelyard.core.method.promethee;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.AdditiveAttribution;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.explanation.Split;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The flows of the PROMETHEE methods: {@code φ_j(i) = (Σ_k P_j(i,k) - P_j(k,i)) / (m-1)} for each
 * criterion, and over all criteria {@code φ⁺}, {@code φ⁻} and {@code φ = Σ_j w_j φ_j}. For one
 * alternative all flows are 0.
 */
final class Flows {

  private final MethodInput input;
  private final PreferenceFunction[] functions;
  private final PerformanceTable single;
  private final Column plus;
  private final Column minus;
  private final Column net;

  private Flows(MethodInput input, PreferenceFunction[] functions) {
    this.input = input;
    this.functions = functions;
    int m = input.rows();
    double[][] columns = new double[input.width()][m];
    double[] over = new double[m];
    double[] under = new double[m];
    for (int j = 0; j < columns.length; j++) {
      CriterionFlows flows = CriterionFlows.of(input, j, functions[j]);
      double others = Math.max(1, m - 1);
      for (int i = 0; i < m; i++) {
        columns[j][i] = (flows.over(i) - flows.under(i)) / others;
        over[i] += input.weight(j) * (flows.over(i) / others);
        under[i] += input.weight(j) * (flows.under(i) / others);
      }
    }
    this.single = PerformanceTable.adopting(input.alternatives(), input.criteria(), columns);
    this.plus = Column.of(input.alternatives(), over);
    this.minus = Column.of(input.alternatives(), under);
    this.net = weighted(input.weights());
  }

  static Flows of(MethodInput input, Preferences preferences) {
    return new Flows(input, preferences.columns(input));
  }

  /** The net flow under some weights. */
  private Column weighted(double[] weights) {
    double[] net = new double[input.rows()];
    for (int j = 0; j < weights.length; j++) {
      single.addScaled(j, weights[j], net);
    }
    return Column.of(input.alternatives(), net);
  }

  MethodInput input() {
    return input;
  }

  /** {@code φ_j(i)}, from -1 to 1. */
  PerformanceTable single() {
    return single;
  }

  /** {@code φ⁺}. */
  Column plus() {
    return plus;
  }

  /** {@code φ⁻}. */
  Column minus() {
    return minus;
  }

  /** {@code φ}. */
  Column net() {
    return net;
  }

  /** How strongly one alternative is preferred to another, over all criteria. */
  double index(int i, int k) {
    double index = 0;
    for (int j = 0; j < functions.length; j++) {
      double one = input.performances().value(i, j);
      double other = input.performances().value(k, j);
      double difference = input.benefit(j) ? one - other : other - one;
      index += difference > 0 ? input.weight(j) * functions[j].degree(difference) : 0;
    }
    return index;
  }

  /** The split of net flows among the criteria. */
  AdditiveAttribution attribution() {
    double most = Math.max(Math.abs(net.least()), Math.abs(net.greatest()));
    return new AdditiveAttribution(
        single,
        input.weights(),
        Measure.of(Split.ADDITIVE, "of the net flow", input.rows() == 0 ? 0 : most));
  }

  /** Net flows as scores. */
  Evaluation evaluation(String method) {
    return Evaluation.of(method, net, Direction.MAXIMIZE, attribution());
  }

  /** The steps that all PROMETHEE methods share. */
  List<Step> steps() {
    var steps = new ArrayList<Step>();
    if (input.rows() <= PairTable.MOST) {
      steps.add(
          new Step.Pairs(
              "preferenceIndices",
              "How strongly the row is preferred to the column, over all criteria.",
              PairTable.of(input.alternatives(), this::index)));
    }
    steps.add(new Step.Table("singleFlows", "Net flow on each criterion, -1 to 1.", single));
    steps.add(
        new Step.ByAlternative(
            "phiPlus", "Positive flow: how strongly it is preferred to the others.", plus));
    steps.add(
        new Step.ByAlternative(
            "phiMinus", "Negative flow: how strongly the others are preferred to it.", minus));
    steps.add(new Step.ByAlternative("phiNet", "Net flow: positive less negative flow.", net));
    addError(steps);
    return steps;
  }

  private void addError(List<Step> steps) {
    boolean summed = Arrays.stream(functions).anyMatch(GaussianFunction.class::isInstance);
    if (summed && input.rows() > GaussianFunction.ALL_PAIRS) {
      double weight = Arrays.stream(input.weights()).sum();
      steps.add(
          new Step.Single(
              "gaussianError",
              "By how much the fast sum for Gaussian preferences may change a net flow, besides"
                  + " rounding.",
              2 * weight * GaussianSweep.ERROR));
    }
  }
}
