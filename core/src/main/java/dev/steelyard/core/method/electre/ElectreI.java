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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * ELECTRE I: chooses a small set that outranks all the rest.
 *
 * <p><i>Model</i>: {@code c(a,b)} is the part of the weight on which a is at least as good as b,
 * {@code d(a,b)} the largest disadvantage of a divided by a range of the data; a outranks b if
 * {@code c ≥ concordanceThreshold} and {@code d ≤ discordanceThreshold}. A kernel is a set of which
 * no member outranks another and of which some member outranks each alternative outside.
 *
 * <p><i>Input</i>: any finite performances, at most 2000 alternatives, weights not all 0. With
 * scale {@code GLOBAL} all criteria must be in one unit. <i>Output</i>: 1 for what is chosen, 0 for
 * the rest, higher is better; within each of the two groups all tie, as the method orders no
 * further.
 *
 * <p><i>Degenerate cases</i>: without exactly one kernel, alternatives in a circuit count as one,
 * and the kernel of that relation is chosen; the fitness says so. If the search for kernels gives
 * up (more than 1000 kernels, or 200 million looks at a pair) the same is done and step {@code
 * kernels} is left out. One alternative is chosen; identical ones tie; a constant criterion
 * supports every pair both ways. A criterion of weight 0 supports nothing but still counts as a
 * disadvantage.
 *
 * <p><i>Properties</i>: not compensatory above the discordance threshold. Adding or dropping an
 * alternative can change what is chosen.
 *
 * <p><i>Cost</i>: O(m² n + m³) time and O(m²) memory, and the search for kernels. Tables of pairs
 * are steps for at most 500 alternatives.
 *
 * <p><i>Source</i>: B. Roy, "Classement et choix en présence de points de vue multiples (la méthode
 * ELECTRE)", RIRO 2 (1968) 57–75.
 */
public final class ElectreI implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "electre-i",
              "ELECTRE I",
              "outranking",
              "Chooses a set of alternatives that outrank all others, by the weight that agrees and"
                  + " the largest disadvantage.",
              "Roy 1968")
          .claiming(Claim.ORIGIN_FREE, Claim.WEIGHTS_ARE_RATIOS)
          .taking(Effort.PAIRS);

  private static final Parameter<Double> DISCORDANCE =
      Parameter.of("discordanceThreshold", "The largest disadvantage allowed.", Forms.number(0, 1))
          .orElse(0.3, "0.3");

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION,
          values ->
              new ElectreI(
                  new Parameters(
                      values.get(Levels.CONCORDANCE),
                      values.get(DISCORDANCE),
                      values.get(DiscordanceScale.PARAMETER))),
          Levels.CONCORDANCE,
          DISCORDANCE,
          DiscordanceScale.PARAMETER);

  private final Parameters parameters;

  /**
   * What it can be told.
   *
   * @param concordanceThreshold the part of the weight that must agree at least, 0 to 1
   * @param discordanceThreshold the largest disadvantage allowed, 0 to 1
   * @param discordanceScale what a disadvantage is divided by
   */
  public record Parameters(
      double concordanceThreshold, double discordanceThreshold, DiscordanceScale discordanceScale) {

    /** Weight 0.7, disadvantage 0.3 of the range of the criterion. */
    public static final Parameters STANDARD =
        new Parameters(0.7, 0.3, DiscordanceScale.PER_CRITERION);

    /** Checks the numbers. */
    public Parameters {
      Levels.require("concordanceThreshold", concordanceThreshold);
      Levels.require("discordanceThreshold", discordanceThreshold);
      Objects.requireNonNull(discordanceScale, "discordanceScale");
    }
  }

  /**
   * The method with some parameters.
   *
   * @param parameters thresholds and scale
   */
  public ElectreI(Parameters parameters) {
    this.parameters = Objects.requireNonNull(parameters, "parameters");
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  private static FitnessBuilder checked(MethodInput input) {
    var fitness = new FitnessBuilder(DESCRIPTION, input);
    Pairwise.check(fitness, input);
    WeightShares.check(fitness, input);
    return fitness;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    return Selection.fitness(checked(input), () -> new Run(input).selection);
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    checked(input).build().require();
    var run = new Run(input);
    return Evaluation.of(
            DESCRIPTION.id(),
            run.selection.scores(),
            Direction.MAXIMIZE,
            new Votes(input, run.criteria::support))
        .with(run::steps);
  }

  private final class Run {
    private final TrueCriteria criteria;
    private final double[][] concordance;
    private final double[][] discordance;
    private final Selection selection;

    private Run(MethodInput input) {
      criteria = new TrueCriteria(input, parameters.discordanceScale());
      concordance = criteria.concordance();
      discordance = criteria.discordance();
      selection =
          new Selection(input.alternatives(), Pairwise.related(input.rows(), this::outranks));
    }

    private boolean outranks(int i, int k) {
      return Cut.reaches(concordance[i][k], parameters.concordanceThreshold())
          && !Cut.exceeds(discordance[i][k], parameters.discordanceThreshold());
    }

    private List<Step> steps() {
      var steps = new ArrayList<Step>();
      steps.addAll(criteria.steps(parameters.discordanceThreshold(), concordance, discordance));
      steps.addAll(selection.steps());
      return steps;
    }
  }
}
