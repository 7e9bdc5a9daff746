package dev.steelyard.core.method.reference;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.explanation.Attribution;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.explanation.ShapleyAttribution;
import dev.steelyard.core.explanation.Split;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.fuzzy.Importance;
import dev.steelyard.core.method.fuzzy.TriangularMethods;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.parameter.ParameterValues;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import java.util.Arrays;
import java.util.Map;

/**
 * VIKOR (VIseKriterijumska Optimizacija I Kompromisno Resenje): a compromise between what is good
 * on the whole and what nobody regrets too much.
 *
 * <p><i>Model</i>: the regret of alternative i on criterion j is {@code t_ij = w_j (best_j - x_ij)
 * / (best_j - worst_j)} with the best and worst present. {@code S_i = Σ_j t_ij}, {@code R_i = max_j
 * t_ij}, and {@code Q_i = v (S_i - S*) / (S⁻ - S*) + (1 - v) (R_i - R*) / (R⁻ - R*)} with {@code
 * S*, S⁻, R*, R⁻} the least and greatest S and R.
 *
 * <p><i>Compromise set</i>: the first by Q alone if it has an acceptable advantage, {@code Q_2 -
 * Q_1 ≥ 1 / (m - 1)}, and is also first by S or by R (acceptable stability); the first and second
 * if only the stability fails; otherwise all with {@code Q_i - Q_1 < 1 / (m - 1)}.
 *
 * <p><i>Triangular cells</i>: {@link #triangular} counts the range of every performance in the
 * score, by S. Opricovic, Expert Systems with Applications 38 (2011) 12983–12990.
 *
 * <p><i>Input</i>: any numbers; v from 0 to 1. <i>Output</i>: Q from 0 to 1, lower is better, ties
 * by competition.
 *
 * <p><i>Degenerate cases</i>: a constant criterion gives no regret. If all S are equal the part of
 * S in Q is 0, likewise for R; if both are equal, all tie with Q = 0; all with a remark. Equal
 * means equal up to rounding (1e-12), which Q would otherwise blow up to a whole scale. One
 * alternative has Q = 0. No alternatives give an empty ranking.
 *
 * <p><i>Properties</i>: partly compensatory, less so for small v. Independent of units and origins.
 * Everything is relative to who is present, so rank reversal can happen. With two alternatives the
 * advantage is acceptable only for one that is first by both S and R.
 *
 * <p><i>Explanation</i>: Q is no sum over criteria; its gaps are split by Shapley values. The step
 * {@code attaining} names for each alternative the criterion of its greatest regret.
 *
 * <p><i>Cost</i>: O(m n) time, one pass over each column; O(m) memory.
 *
 * <p><i>Source</i>: S. Opricovic and G.-H. Tzeng, "Compromise solution by MCDM methods: A
 * comparative analysis of VIKOR and TOPSIS", European Journal of Operational Research 156 (2004)
 * 445–455, doi:10.1016/S0377-2217(03)00020-1.
 */
public final class Vikor implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "vikor",
              "VIKOR",
              "reference",
              "Balances the sum of all regrets against the greatest single regret.",
              "Opricovic and Tzeng 2004")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.UNIT_FREE,
              Claim.ORIGIN_FREE,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS);

  private static final Parameter<Double> V =
      Parameter.of("v", "How much the sum of regrets counts in Q.", Forms.number(0, 1))
          .orElse(0.5, "0.5");

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION, Vikor::made, V, TriangularMethods.CELLS, TriangularMethods.IMPORTANCE);

  /**
   * What can be chosen.
   *
   * @param v the weight of S in Q, from 0 to 1; the rest is that of R
   */
  public record Parameters(double v) {

    /** Refuses numbers outside 0 to 1. */
    public Parameters {
      if (!(v >= 0 && v <= 1)) {
        throw new IllegalArgumentException("v must be from 0 to 1, but was " + v);
      }
    }
  }

  private final double v;

  /** With v = 0.5, by consensus. */
  public Vikor() {
    this(new Parameters(0.5));
  }

  /**
   * With another v.
   *
   * @param parameters what is chosen
   */
  public Vikor(Parameters parameters) {
    this.v = parameters.v();
  }

  private static AggregationMethod made(ParameterValues values) {
    var parameters = new Parameters(values.get(V));
    return TriangularMethods.chosen(values)
        ? triangular(parameters, values.get(TriangularMethods.IMPORTANCE))
        : new Vikor(parameters);
  }

  /**
   * The same method on triangular cells, which counts the range of every performance.
   *
   * @param parameters what is chosen
   * @param importance how much of its weight a criterion carries, by id; all where left out
   * @return the method
   */
  public static AggregationMethod triangular(
      Parameters parameters, Map<String, Importance> importance) {
    return TriangularMethods.vikor(DESCRIPTION, parameters.v(), importance);
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness = new FitnessBuilder(DESCRIPTION, input);
    Scaling[] regrets = regrets(input);
    Findings.usable(fitness, regrets);
    Findings.constants(fitness, input, "Nobody has a regret and every score is 0.");
    if (input.rows() > 1 && Arrays.stream(regrets).allMatch(Scaling::usable)) {
      var found = new Regrets(input, regrets, v);
      remarkEqual(fitness, found.sameSums(), "sum of regrets");
      remarkEqual(fitness, found.sameGreatest(), "greatest regret");
    }
    return fitness.remarkPair().build();
  }

  private static void remarkEqual(FitnessBuilder fitness, boolean equal, String what) {
    if (equal) {
      fitness.remark(
          Subject.at("method", "name"),
          "All alternatives have the same " + what + ".",
          "It adds nothing to Q and tells none of them apart.");
    }
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    Scaling[] regrets = regrets(input);
    if (!Arrays.stream(regrets).allMatch(Scaling::usable)) {
      fitness(input).require();
    }
    var found = new Regrets(input, regrets, v);
    Column scores = Column.of(input.alternatives(), found.compromise());
    return Evaluation.of(DESCRIPTION.id(), scores, Direction.MINIMIZE, attribution(input, found))
        .with(() -> new Compromise(input, found).steps())
        .proposing(() -> new Compromise(input, found).compromiseSet());
  }

  private static Attribution attribution(MethodInput input, Regrets found) {
    return new ShapleyAttribution(
        input.alternatives(),
        input.criteria(),
        row -> -found.composite(row),
        Measure.of(Split.SHAPLEY, "of the score", 1));
  }

  private static Scaling[] regrets(MethodInput input) {
    return Scaling.all(input, j -> Scaling.minMax(input, j).times(input.weight(j)));
  }
}
