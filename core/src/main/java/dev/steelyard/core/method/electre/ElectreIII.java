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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * ELECTRE III: ranks by how credible it is that one alternative is at least as good as another.
 *
 * <p><i>Model</i>: the {@link Credibility} {@code ρ(a,b)} of every pair, with thresholds for
 * indifference, preference and veto; two distillations with {@code s(x) = alpha + beta x}, one from
 * the best down and one from the worst up; what both agree on is the partial order.
 *
 * <p><i>Input</i>: any finite performances, at most 2000 alternatives, weights not all 0,
 * thresholds {@code 0 ≤ q ≤ p ≤ v}. <i>Output</i>: the mean of the two class numbers, lower is
 * better. It keeps every preference and indifference of the partial order; incomparable
 * alternatives may tie or not, and step {@code partialRelation} says which they are. Ties by
 * competition.
 *
 * <p><i>Degenerate cases</i>: one alternative has rank 1; identical alternatives tie; a constant
 * criterion supports every pair both ways, which raises every credibility. A criterion of weight 0
 * supports nothing but can veto.
 *
 * <p><i>Properties</i>: not compensatory where a veto is stated. Adding or dropping an alternative
 * can reverse the order of others. A dominated alternative is never above its dominator.
 *
 * <p><i>Cost</i>: O(m² n) for the credibilities; each class of a distillation costs O(m²) per cut,
 * O(m³) in all, about half a minute for 2000 alternatives. Memory 8 m² bytes. Tables of pairs are
 * steps for at most 500 alternatives.
 *
 * <p><i>Source</i>: B. Roy, "ELECTRE III: un algorithme de classements fondé sur une représentation
 * floue des préférences en présence de critères multiples", Cahiers du CERO 20 (1978) 3–24. The
 * final order by the mean of the two class numbers is ours; in the distillations {@code s} is taken
 * at {@code ρ(a,b)}.
 */
public final class ElectreIII implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "electre-iii",
              "ELECTRE III",
              "outranking",
              "Ranks by how credible it is that one alternative is at least as good as another,"
                  + " with thresholds and vetoes.",
              "Roy 1978")
          .claiming(Claim.RESPECTS_DOMINANCE, Claim.WEIGHTS_ARE_RATIOS)
          .taking(Effort.TRIPLES);

  private static final Parameter<Map<String, Thresholds>> THRESHOLDS = Thresholds.parameter();

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION,
          values ->
              new ElectreIII(
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

    /** The values usual in the literature: 0.3 and -0.15. */
    public static final Parameters STANDARD = new Parameters(Collections.emptyMap(), 0.3, -0.15);

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
  public ElectreIII(Parameters parameters) {
    this.parameters = Objects.requireNonNull(parameters, "parameters");
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness = new FitnessBuilder(DESCRIPTION, input);
    Pairwise.check(fitness, input, parameters.thresholds());
    parameters.discrimination().check(fitness);
    return fitness.remarkConstant("It supports every pair both ways.").build();
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    var credibility = Credibility.of(input, parameters.thresholds());
    var ranking =
        new DistilledRanking(input, credibility, credibility::of, parameters.discrimination());
    return ranking.evaluation(DESCRIPTION, () -> ofPairs(input, credibility, ranking));
  }

  private static List<Step> ofPairs(
      MethodInput input, Credibility credibility, DistilledRanking ranking) {
    var steps = VoteSteps.of(input, credibility::support, credibility::vetoes);
    steps.add(
        Pairwise.step(
            "concordance",
            "The part of the weight that supports the row being at least as good as the column.",
            input.alternatives(),
            Pairwise.table(Pairwise.rows(input), 1, credibility::concordance)));
    steps.add(ranking.credibilities("The concordance after the opposition of single criteria."));
    return steps;
  }
}
