package dev.steelyard.core.method.electre;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.math.Ordered;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.method.Effort;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.result.Evaluation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * ELECTRE IV: ranks by outranking without weights; no criterion may matter more than half of all.
 *
 * <p><i>Model</i>: a difference above p is a strict preference, above q and up to p a weak one, and
 * above 0 and up to q a slight advantage; P, Q and I count the criteria on which a has each over b,
 * P', Q' and I' those on which b has each over a. The credibility of a over b is
 *
 * <ul>
 *   <li>1 (quasi-dominance) if {@code P' + Q' = 0} and {@code I' < I + Q + P};
 *   <li>0.8 (canonical) if {@code P' = 0}, {@code Q' ≤ P} and {@code Q' + I' < I + Q + P};
 *   <li>0.6 (pseudo-dominance) if {@code P' = 0} and {@code Q' ≤ Q + P};
 *   <li>0.4 (sub-dominance) if {@code P' = 0};
 *   <li>0.2 (veto dominance) if {@code P' = 1}, b is nowhere better by more than v, and {@code P ≥
 *       n/2};
 *   <li>0 otherwise.
 * </ul>
 *
 * <p>Then two distillations as in {@link ElectreIII}.
 *
 * <p><i>Input</i>: any finite performances, at most 2000 alternatives, thresholds {@code 0 ≤ q ≤ p
 * ≤ v}; weights are not used. <i>Output</i>: the mean of the two class numbers, lower is better.
 *
 * <p><i>Degenerate cases</i>: one alternative has rank 1; identical alternatives tie; a constant
 * criterion only counts in n.
 *
 * <p><i>Properties</i>: a dominated alternative is never above its dominator. Adding or dropping an
 * alternative can reverse the order of others.
 *
 * <p><i>Cost</i>: O(m² n + m³) time, about half a minute for 2000 alternatives; 8 m² bytes. Tables
 * of pairs are steps for at most 500 alternatives.
 *
 * <p><i>Source</i>: B. Roy and J. C. Hugonnard, "Ranking of suburban line extension projects on the
 * Paris metro system by a multicriteria method", Transportation Research A 16 (1982) 301–312.
 * Canonical dominance is found in two forms; ours is the one under which a better alternative never
 * has a weaker relation.
 */
public final class ElectreIV implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "electre-iv",
              "ELECTRE IV",
              "outranking",
              "Ranks by how many criteria prefer which alternative, without weights.",
              "Roy and Hugonnard 1982")
          .claiming(Claim.RESPECTS_DOMINANCE, Claim.WEIGHTS_ARE_RATIOS, Claim.ORDER_IGNORES_WEIGHTS)
          .taking(Effort.PAIRS);

  private static final Parameter<Map<String, Thresholds>> THRESHOLDS = Thresholds.parameter();

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION,
          values ->
              new ElectreIV(
                  new Parameters(
                      values.get(THRESHOLDS),
                      values.get(Discrimination.ALPHA),
                      values.get(Discrimination.BETA))),
          THRESHOLDS,
          Discrimination.ALPHA,
          Discrimination.BETA);

  private final Parameters parameters;

  /**
   * What it can be told.
   *
   * @param thresholds by criterion; a criterion that is missing has none
   * @param alpha the discrimination threshold at credibility 0, from 0 to 1
   * @param beta what it changes by up to credibility 1, from -1 to 0
   */
  public record Parameters(Map<String, Thresholds> thresholds, double alpha, double beta) {

    /** Copies the map and checks the numbers. */
    public Parameters {
      thresholds = Ordered.copy(thresholds);
      new Discrimination(alpha, beta);
    }

    private Discrimination discrimination() {
      return new Discrimination(alpha, beta);
    }
  }

  /**
   * The method with some parameters.
   *
   * @param parameters thresholds and the discrimination threshold
   */
  public ElectreIV(Parameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness = new FitnessBuilder(DESCRIPTION, input);
    Pairwise.check(fitness, unweighted(input), parameters.thresholds());
    parameters.discrimination().check(fitness);
    return fitness.remarkConstant("It only counts in the number of criteria.").build();
  }

  private static MethodInput unweighted(MethodInput input) {
    double[] ones = new double[input.width()];
    Arrays.fill(ones, 1);
    return input.withWeights(ones);
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    MethodInput equal = unweighted(input);
    var credibility = Credibility.of(equal, parameters.thresholds());
    var ranking =
        new DistilledRanking(
            equal, credibility, new Dominances(credibility)::of, parameters.discrimination());
    return ranking.evaluation(DESCRIPTION, () -> ofPairs(equal, credibility, ranking));
  }

  private static List<Step> ofPairs(
      MethodInput input, Credibility credibility, DistilledRanking ranking) {
    var steps = VoteSteps.of(input, credibility::support, credibility::forbids);
    steps.add(
        ranking.credibilities(
            "1 quasi-dominance, 0.8 canonical, 0.6 pseudo-dominance, 0.4 sub-dominance, 0.2 veto"
                + " dominance of the row over the column."));
    return steps;
  }
}
