package dev.steelyard.core.method.reference;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.AdditiveAttribution;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.explanation.Split;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * ARAS, Additive Ratio ASsessment: what part of an optimal alternative an alternative reaches.
 *
 * <p><i>Model</i>: row 0 is the optimal alternative, with the best performance present on every
 * criterion unless another is stated. {@code n_ij = x_ij / Σ_i x_ij}, for costs {@code (1/x_ij) /
 * Σ_i (1/x_ij)}, with row 0 in the sums. {@code S_i = Σ_j w_j n_ij}, and the score is {@code S_i /
 * S_0}.
 *
 * <p><i>Input</i>: costs above 0, benefits of at least 0 and not all 0; stated optimal performances
 * likewise; a weight above 0. <i>Output</i>: utility degrees above or equal to 0; 1 is as good as
 * the optimal alternative, more is possible only against a stated one that is surpassed; higher is
 * better, ties by competition.
 *
 * <p><i>Degenerate cases</i>: a constant criterion adds the same to every sum. If nothing tells the
 * alternatives apart, or there is only one, all scores are equal, 1 unless an optimal performance
 * is stated, with a remark. No alternatives give an empty ranking.
 *
 * <p><i>Properties</i>: fully compensatory; does not depend on units, but on the zero of a scale.
 * Sums depend on who is present, so rank reversal can happen. Gaps are split exactly.
 *
 * <p><i>Cost</i>: O(m n) time, O(m) memory.
 *
 * <p><i>Source</i>: E. K. Zavadskas and Z. Turskis, "A new additive ratio assessment (ARAS) method
 * in multicriteria decision-making", Technological and Economic Development of Economy 16 (2010)
 * 159–172, doi:10.3846/tede.2010.10.
 */
public final class Aras implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "aras",
              "ARAS",
              "reference",
              "Compares the weighted sum of each alternative with that of an optimal one.",
              "Zavadskas and Turskis 2010")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.UNIT_FREE,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS);

  private static final Parameter<Map<String, Double>> OPTIMAL =
      Parameter.of(
              "optimal",
              "The performances of the optimal alternative on some criteria.",
              Forms.bySomeCriteria(Forms.atLeastZero()))
          .orElse(Collections.emptyMap(), "the best present");

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION, values -> new Aras(new Parameters(values.get(OPTIMAL))), OPTIMAL);

  /**
   * What can be chosen.
   *
   * @param optimal by criterion, a finite performance of at least 0; on criteria left out the
   *     optimal alternative has the best present
   */
  public record Parameters(Map<String, Double> optimal) {

    /** Copies the map, keeps its order, and refuses negative and infinite numbers. */
    public Parameters {
      optimal = Collections.unmodifiableMap(new LinkedHashMap<>(optimal));
      optimal.forEach(
          (criterion, performance) -> {
            if (!(performance >= 0 && Double.isFinite(performance))) {
              throw new IllegalArgumentException(
                  "optimal '"
                      + criterion
                      + "' must be finite and at least 0, but was "
                      + performance);
            }
          });
    }
  }

  private final Map<String, Double> optimal;

  /** Against the best present. */
  public Aras() {
    this(new Parameters(Collections.emptyMap()));
  }

  /**
   * Against a stated optimal alternative.
   *
   * @param parameters what is chosen
   */
  public Aras(Parameters parameters) {
    this.optimal = parameters.optimal();
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness = Findings.ratios(new FitnessBuilder(DESCRIPTION, input), input);
    optimal.keySet().stream()
        .filter(criterion -> !input.criteria().contains(criterion))
        .forEach(unknown -> fitness.refuse("does not know the criterion \"" + unknown + "\""));
    IntStream.range(0, input.rows() == 0 ? 0 : input.width())
        .filter(j -> !input.benefit(j) && optimum(input, j) == 0)
        .forEach(j -> fitness.refuseCriterion(j, "needs an optimal performance above 0"));
    Findings.weighed(Findings.usable(fitness, weighted(input)), input);
    if (fitness.build().refusals().isEmpty() && input.rows() > 0) {
      fitness.demand(
          Double.isFinite(1 / optimalSum(input)), "divides by the optimal sum, which is 0");
    }
    return Findings.constants(fitness, input, "All have the same score.").build();
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    Column scores = Column.of(input.alternatives(), divided(sums(input), optimalSum(input)));
    var measure = Measure.of(Split.ADDITIVE, "of the score", scores.greatest());
    return Evaluation.of(
            DESCRIPTION.id(),
            scores,
            Direction.MAXIMIZE,
            new DeferredAttribution(
                () ->
                    new AdditiveAttribution(
                        Scaling.table(input, scalings(input)),
                        divided(input.weights(), optimalSum(input)),
                        measure)))
        .with(() -> steps(input));
  }

  private double optimum(MethodInput input, int j) {
    return optimal.getOrDefault(input.criteria().get(j), input.best(j));
  }

  private Scaling[] scalings(MethodInput input) {
    return Scaling.all(input, j -> Scaling.sumWith(term(input, j), input, j));
  }

  /** What the optimal alternative adds to the sum of a column. */
  private double term(MethodInput input, int j) {
    return input.benefit(j) ? optimum(input, j) : 1 / optimum(input, j);
  }

  private Scaling[] weighted(MethodInput input) {
    return Scaling.times(scalings(input), input.weights());
  }

  private double[] sums(MethodInput input) {
    double[] sums = new double[input.rows()];
    Arrays.stream(weighted(input)).forEach(scaling -> scaling.addValues(sums));
    return sums;
  }

  private double optimalSum(MethodInput input) {
    Scaling[] weighted = weighted(input);
    return IntStream.range(0, weighted.length)
        .mapToDouble(j -> weighted[j].at(optimum(input, j)))
        .sum();
  }

  private static double[] divided(double[] numbers, double by) {
    return Arrays.stream(numbers).map(number -> number / by).toArray();
  }

  private List<Step> steps(MethodInput input) {
    double[] row = new double[input.rows() == 0 ? 0 : input.width()];
    Arrays.setAll(row, j -> optimum(input, j));
    return List.of(
        new Step.ByCriterion(
            "optimal",
            "The optimal alternative.",
            Column.of(input.criteria().subList(0, row.length), row)),
        new Step.Table(
            "normalised", "Performances made comparable.", Scaling.table(input, scalings(input))),
        new Step.Single("optimalS", "The sum of the optimal alternative.", optimalSum(input)),
        new Step.ByAlternative(
            "S", "The sum of an alternative.", Column.of(input.alternatives(), sums(input))));
  }
}
