package dev.steelyard.core.method.ordinal;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.AdditiveAttribution;
import dev.steelyard.core.explanation.Attribution;
import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Contribution;
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
import dev.steelyard.core.method.PairwiseVotes;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * ORESTE: ranks of alternatives on criteria and ranks of the criteria become one ranking of all
 * cells.
 *
 * <p><i>Model</i>: {@code r_j} is the rank of criterion j by weight, {@code r_ij} the rank of
 * alternative i on criterion j, 1 for the best; equal ones share the mean of their ranks (Besson
 * ranks). The distance of a cell from an ideal is {@code d_ij = (α r_ij^e + (1-α) r_j^e)^(1/e)}.
 * {@code R_ij} is the rank of {@code d_ij} among all m n cells, and {@code S_i = Σ_j R_ij}.
 *
 * <p>The scores rank; pairs are judged beside them. The preference intensity {@code C(a, b) = Σ_j
 * max(0, R_bj - R_aj) / (n² (m-1))} is from 0 to 1, and {@code C(a, b) - C(b, a) = (S_b - S_a) /
 * (n² (m-1))}. If the two intensities of a pair differ by at most {@code β}, the alternatives are
 * indifferent if neither is above {@code C*}, else incomparable. If they differ by more, the pair
 * is incomparable if the smaller is above 0 and at least {@code γ} times the difference; else the
 * one with the greater intensity is preferred. The thresholds are in {@link IntensityThresholds}.
 *
 * <p><i>Input</i>: any numbers; only their order on a criterion and the order of the weights count.
 * A weight of 0 leaves the criterion out, also of n. <i>Output</i>: sums of ranks; lower is better.
 * Step {@code relation} has {@code P}, {@code N}, {@code I} and {@code R} for every pair;
 * <b>alternatives with different ranks may be incomparable</b>.
 *
 * <p><i>Degenerate cases</i>: no alternatives give an empty ranking; one alternative has rank 1; a
 * criterion on which all are equal gives the same rank to each (remarked); if no weight is above 0
 * all tie; identical alternatives tie.
 *
 * <p><i>Properties</i>: compensatory in ranks. Dropping an alternative can reverse the order of two
 * others. Distances that agree in about nine digits share a rank, so rounding breaks no tie.
 *
 * <p><i>Cost</i>: O(m n log(m n)) time, O(m n) memory. Steps {@code intensities} and {@code
 * relation} take O(m² n) and are left out above {@value PairwiseVotes#SHOWN} alternatives.
 *
 * <p><i>Source</i>: M. Roubens, "Preference relations on actions and criteria in multicriteria
 * decision making", European Journal of Operational Research 10 (1982) 51–55; H. Pastijn and J.
 * Leysen, "Constructing an outranking relation with ORESTE", Mathematical and Computer Modelling 12
 * (1989) 1255–1268. Variant: ranks by the scores, whatever the relation says; the standard values
 * of the thresholds, which keep their bounds, are ours.
 */
public final class Oreste implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "oreste",
              "ORESTE",
              "ordinal",
              "Ranks all performances together by their rank and the rank of their criterion.",
              "Roubens 1982")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.UNIT_FREE,
              Claim.ORIGIN_FREE,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS);

  /**
   * The settings.
   *
   * @param alpha how much the rank on a criterion counts beside the rank of the criterion, 0 to 1
   * @param exponent e: 1 for the weighted mean of both ranks, 2 for their quadratic mean; from 0.01
   *     to 100
   * @param thresholds when two alternatives are as good or incomparable
   */
  public record Parameters(double alpha, double exponent, IntensityThresholds thresholds) {

    /** The mean of both ranks. */
    public static final Parameters STANDARD = new Parameters(0.5, 1);

    private static final double LEAST = 0.01;

    private static final double MOST = 100;

    /** Refuses numbers out of range. */
    public Parameters {
      if (!(alpha >= 0 && alpha <= 1)) {
        throw new IllegalArgumentException("alpha must be from 0 to 1, but was " + alpha);
      }
      if (!(exponent >= LEAST && exponent <= MOST)) {
        throw new IllegalArgumentException(
            "exponent must be from 0.01 to 100, but was " + exponent);
      }
      Objects.requireNonNull(thresholds, "thresholds");
    }

    /**
     * With the standard thresholds.
     *
     * @param alpha how much the rank on a criterion counts, 0 to 1
     * @param exponent how the two ranks are joined, 0.01 to 100
     */
    public Parameters(double alpha, double exponent) {
      this(alpha, exponent, IntensityThresholds.STANDARD);
    }
  }

  private static final Parameter<Double> ALPHA =
      Parameter.of(
              "alpha",
              "How much the rank on a criterion counts beside the rank of the criterion.",
              Forms.number(0, 1))
          .orElse(Parameters.STANDARD.alpha(), "0.5");

  private static final Parameter<Double> EXPONENT =
      Parameter.of(
              "exponent",
              "How the two ranks are joined: 1 by their mean, 2 by the quadratic mean.",
              Forms.number(Parameters.LEAST, Parameters.MOST))
          .orElse(Parameters.STANDARD.exponent(), "1");

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION,
          values ->
              new Oreste(
                  new Parameters(
                      values.get(ALPHA), values.get(EXPONENT), IntensityThresholds.of(values))),
          ALPHA,
          EXPONENT,
          IntensityThresholds.BETA,
          IntensityThresholds.C_STAR,
          IntensityThresholds.GAMMA);

  private final Parameters parameters;

  /**
   * With settings.
   *
   * @param parameters how ranks are joined and pairs judged
   */
  public Oreste(Parameters parameters) {
    this.parameters = Objects.requireNonNull(parameters, "parameters");
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness =
        new FitnessBuilder(DESCRIPTION, input).remarkConstant("It gives the same rank to each.");
    int criteria = (int) Arrays.stream(input.weights()).filter(weight -> weight > 0).count();
    if (input.rows() > 1 && criteria > 0) {
      parameters.thresholds().remark(fitness, input.rows(), criteria);
    }
    return fitness.build();
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    GlobalRanks ranks = GlobalRanks.of(input, parameters);
    double[] scores = new double[input.rows()];
    for (int j = 0; j < input.width(); j++) {
      ranks.global().addScaled(j, 1, scores);
    }
    Column column = Column.of(input.alternatives(), scores);
    Measure measure = Measure.of(Split.ADDITIVE, "ranks", Math.max(0, column.greatest()));
    return Evaluation.of(
            DESCRIPTION.id(), column, Direction.MINIMIZE, attribution(ranks.global(), measure))
        .with(() -> steps(ranks, input));
  }

  /** A lower sum of ranks is better, so pulls have the other sign than contributions. */
  private static Attribution attribution(PerformanceTable ranks, Measure measure) {
    double[] factors = new double[ranks.width()];
    Arrays.fill(factors, 1);
    var sums = new AdditiveAttribution(ranks, factors, measure);
    Arrays.fill(factors, -1);
    var pulls = new AdditiveAttribution(ranks, factors, measure);
    return new Attribution() {
      @Override
      public Comparison compare(int first, int second) {
        return pulls.compare(first, second);
      }

      @Override
      public List<Contribution> contributions() {
        return sums.contributions();
      }
    };
  }

  private List<Step> steps(GlobalRanks ranks, MethodInput input) {
    var steps = new ArrayList<Step>();
    steps.add(
        new Step.ByCriterion(
            "criterionRanks",
            "Ranks of the criteria by weight; 0 for one that is left out.",
            Column.of(input.criteria(), ranks.criteria())));
    steps.add(
        new Step.Table(
            "ranks", "Ranks of the alternatives on each criterion, 1 for the best.", ranks.own()));
    steps.add(
        new Step.Table(
            "distances", "Both ranks joined; 0 where a criterion is left out.", ranks.distances()));
    steps.add(
        new Step.Table(
            "globalRanks", "Ranks among all cells; 0 where one is left out.", ranks.global()));
    if (input.rows() > 1 && input.rows() <= PairwiseVotes.SHOWN) {
      steps.addAll(Intensities.of(ranks, parameters.thresholds()).steps(input.alternatives()));
    }
    return steps;
  }
}
