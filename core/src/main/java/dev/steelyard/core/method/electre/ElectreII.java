package dev.steelyard.core.method.electre;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.method.Effort;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * ELECTRE II: ranks by a strong and a weak outranking relation.
 *
 * <p><i>Model</i>: concordance {@code c} and discordance {@code d} as in {@link ElectreI}. A
 * outranks b strongly if {@code c(a,b) > c(b,a)} and ({@code c ≥ p0} with {@code d ≤ q0}, or {@code
 * c ≥ p1} with {@code d ≤ q1}); weakly if not strongly, {@code c(a,b) > c(b,a)} and {@code c ≥ p2}
 * with {@code d ≤ q0}. The direct rank draws from the best: those that nobody left outranks, either
 * way; the inverse rank draws from the worst: those that outrank nobody left.
 *
 * <p><i>Input</i>: any finite performances, at most 2000 alternatives, weights not all 0, {@code p0
 * ≥ p1 ≥ p2} and {@code q0 ≥ q1}. <i>Output</i>: the mean of direct and inverse rank, lower is
 * better. Ties by competition.
 *
 * <p><i>Degenerate cases</i>: if all that are left outrank one another in circles, they share the
 * rank. One alternative has rank 1; identical ones tie; a constant criterion supports every pair
 * both ways. A criterion of weight 0 supports nothing but still counts as a disadvantage.
 *
 * <p><i>Properties</i>: adding or dropping an alternative can reverse the order of others.
 *
 * <p><i>Cost</i>: O(m² n + m³) time, O(m²) memory. Tables of pairs are steps for at most 500
 * alternatives.
 *
 * <p><i>Source</i>: B. Roy and P. Bertier, "La méthode ELECTRE II", Note de travail 142, SEMA
 * (1971). The variant with one rule for both relations is that of scikit-criteria (Gómez 2004), in
 * which the weak relation is not kept for ties of the strong one only.
 */
public final class ElectreII implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "electre-ii",
              "ELECTRE II",
              "outranking",
              "Ranks by a strong and a weak outranking relation, drawn from the best and from the"
                  + " worst.",
              "Roy and Bertier 1971")
          .claiming(Claim.ORIGIN_FREE, Claim.WEIGHTS_ARE_RATIOS)
          .taking(Effort.PAIRS);

  private static final Parameter<Double> P0 =
      level("p0", "The weight that must agree for the first strong rule.", 0.65);
  private static final Parameter<Double> P1 =
      level("p1", "The weight that must agree for the second strong rule.", 0.5);
  private static final Parameter<Double> P2 =
      level("p2", "The weight that must agree for the weak relation.", 0.35);
  private static final Parameter<Double> Q0 =
      level("q0", "The largest disadvantage for the first strong rule and the weak one.", 0.65);
  private static final Parameter<Double> Q1 =
      level("q1", "The largest disadvantage for the second strong rule.", 0.35);

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION,
          values ->
              new ElectreII(
                  new Parameters(
                      values.get(P0),
                      values.get(P1),
                      values.get(P2),
                      values.get(Q0),
                      values.get(Q1),
                      values.get(DiscordanceScale.PARAMETER))),
          P0,
          P1,
          P2,
          Q0,
          Q1,
          DiscordanceScale.PARAMETER);

  private final Parameters parameters;

  private static Parameter<Double> level(String name, String meaning, double standard) {
    return Parameter.of(name, meaning, Forms.number(0, 1))
        .orElse(standard, String.valueOf(standard));
  }

  /**
   * What it can be told.
   *
   * @param p0 the weight that must agree for the first strong rule, 0 to 1
   * @param p1 the weight that must agree for the second strong rule, 0 to 1
   * @param p2 the weight that must agree for the weak relation, 0 to 1
   * @param q0 the largest disadvantage for the first strong rule and the weak one, 0 to 1
   * @param q1 the largest disadvantage for the second strong rule, 0 to 1
   * @param discordanceScale what a disadvantage is divided by
   */
  public record Parameters(
      double p0, double p1, double p2, double q0, double q1, DiscordanceScale discordanceScale) {

    /** 0.65, 0.5, 0.35 and 0.65, 0.35, by the range of the criterion. */
    public static final Parameters STANDARD =
        new Parameters(0.65, 0.5, 0.35, 0.65, 0.35, DiscordanceScale.PER_CRITERION);

    /** Checks the numbers. */
    public Parameters {
      Levels.require("p0", p0);
      Levels.require("p1", p1);
      Levels.require("p2", p2);
      Levels.require("q0", q0);
      Levels.require("q1", q1);
      Objects.requireNonNull(discordanceScale, "discordanceScale");
    }

    private boolean ordered() {
      return p0 >= p1 && p1 >= p2 && q0 >= q1;
    }
  }

  /**
   * The method with some parameters.
   *
   * @param parameters thresholds and scale
   */
  public ElectreII(Parameters parameters) {
    this.parameters = Objects.requireNonNull(parameters, "parameters");
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness = new FitnessBuilder(DESCRIPTION, input);
    Pairwise.check(fitness, input);
    WeightShares.check(fitness, input);
    fitness.demand(parameters.ordered(), "needs p0 ≥ p1 ≥ p2 and q0 ≥ q1");
    return fitness.remarkConstant("It supports every pair both ways.").build();
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    var run = new Run(input);
    return Evaluation.of(
            DESCRIPTION.id(),
            run.scores(),
            Direction.MINIMIZE,
            new Votes(input, run.criteria::support))
        .with(run::steps);
  }

  private final class Run {
    private final List<String> ids;
    private final TrueCriteria criteria;
    private final double[][] concordance;
    private final double[][] discordance;
    private final boolean[][] strong;
    private final boolean[][] weak;
    private final double[] direct;
    private final double[] inverse;

    private Run(MethodInput input) {
      ids = input.alternatives();
      criteria = new TrueCriteria(input, parameters.discordanceScale());
      concordance = criteria.concordance();
      discordance = criteria.discordance();
      strong = new boolean[ids.size()][ids.size()];
      weak = new boolean[ids.size()][ids.size()];
      relate();
      direct = Peeling.ranks(ids.size(), (i, k) -> strong[i][k] || weak[i][k]);
      inverse = turned(Peeling.ranks(ids.size(), (i, k) -> strong[k][i] || weak[k][i]));
    }

    private void relate() {
      for (int i = 0; i < strong.length; i++) {
        for (int k = 0; k < strong.length; k++) {
          if (i != k) {
            strong[i][k] = strong(i, k);
            weak[i][k] = !strong[i][k] && weak(i, k);
          }
        }
      }
    }

    private boolean strong(int i, int k) {
      return Cut.exceeds(concordance[i][k], concordance[k][i])
          && (holds(i, k, parameters.p0(), parameters.q0())
              || holds(i, k, parameters.p1(), parameters.q1()));
    }

    private boolean weak(int i, int k) {
      return Cut.exceeds(concordance[i][k], concordance[k][i])
          && holds(i, k, parameters.p2(), parameters.q0());
    }

    private boolean holds(int i, int k, double agreeing, double disadvantage) {
      return Cut.reaches(concordance[i][k], agreeing)
          && !Cut.exceeds(discordance[i][k], disadvantage);
    }

    private double[] turned(double[] fromWorst) {
      double last = 0;
      for (double rank : fromWorst) {
        last = Math.max(last, rank);
      }
      double[] turned = new double[fromWorst.length];
      for (int i = 0; i < turned.length; i++) {
        turned[i] = last + 1 - fromWorst[i];
      }
      return turned;
    }

    private Column scores() {
      double[] scores = new double[ids.size()];
      for (int i = 0; i < scores.length; i++) {
        scores[i] = (direct[i] + inverse[i]) / 2;
      }
      return Column.of(ids, scores);
    }

    private List<Step> steps() {
      var steps = new ArrayList<Step>(criteria.steps(parameters.q0(), concordance, discordance));
      if (ids.size() <= Pairwise.SHOWN) {
        steps.add(Pairwise.relation("strong", "1 where the row outranks strongly.", ids, strong));
        steps.add(Pairwise.relation("weak", "1 where the row outranks weakly.", ids, weak));
      }
      steps.add(
          new Step.ByAlternative(
              "directRanking", "Rank drawn from the best.", Column.of(ids, direct.clone())));
      steps.add(
          new Step.ByAlternative(
              "inverseRanking", "Rank drawn from the worst.", Column.of(ids, inverse.clone())));
      return steps;
    }
  }
}
