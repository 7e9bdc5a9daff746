package dev.steelyard.core.method.learning;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.math.Numbers;
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
import dev.steelyard.core.table.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * UTA-GMS: what follows from a ranking of some alternatives whatever additive value function one
 * takes, and what could follow.
 *
 * <p><i>Model</i>: a function {@code U_i = Σ_j u_j(x_ij)}, each {@code u_j} never falling from
 * worst to best, {@code u_j(worst) = 0}, {@code Σ_j u_j(best) = 1}, is compatible if {@code U_a ≥
 * U_b + delta} for neighbours a above b of the examples and {@code U_a = U_b} for equally good
 * ones. a is necessarily at least as good as b if {@code U_a ≥ U_b} in all compatible functions,
 * possibly if in one.
 *
 * <p><i>Input</i>: at most 40 alternatives, any finite performances; weights are not used.
 * <i>Output</i>: layers of the necessary relation, lower is better. Layer 1 are the alternatives
 * that no other is necessarily better than, layer 2 those of the rest, and so on. The same rank
 * means the same layer, not that they are equally good: step {@code relation} says R where neither
 * is certain. A gap is split in the mean of the 2n compatible functions that give one criterion the
 * largest or the smallest weight; it is no difference of layers.
 *
 * <p><i>Degenerate cases</i>: refused if no function agrees with all examples, naming a smallest
 * set of comparisons that contradict each other and dominance; with fewer than two examples, an
 * example twice, or alternatives that are equal on every criterion. A criterion on which all are
 * equal adds nothing. No alternatives give an empty ranking.
 *
 * <p><i>Properties</i>: the necessary relation contains dominance and the examples, and is a
 * partial preorder; the possible relation is complete.
 *
 * <p><i>Cost</i>: m (m − 1) linear programmes of up to n (m − 1) unknowns.
 *
 * <p><i>Source</i>: S. Greco, V. Mousseau and R. Słowiński, "Ordinal regression revisited: multiple
 * criteria ranking using a set of additive value functions", European Journal of Operational
 * Research 191 (2008) 416–436. The examples are one ranking; the small number of the paper is
 * {@code delta}; the layers are ours.
 */
public final class UtaGms implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "uta-gms",
              "UTA-GMS",
              "learning",
              "Says which preferences follow from a ranking of some alternatives in every additive"
                  + " value function, and which in some.",
              "Greco, Mousseau and Słowiński 2008")
          .claiming(Claim.RESPECTS_DOMINANCE, Claim.WEIGHTS_ARE_RATIOS, Claim.ORDER_IGNORES_WEIGHTS)
          .taking(Effort.PROGRAMMES);

  private static final int MOST = 40;

  private static final Parameter<Double> DELTA = Told.delta(0.001, "0.001");

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION,
          values -> new UtaGms(new Parameters(values.get(Told.RANKING), values.get(DELTA))),
          Told.RANKING,
          DELTA);

  private final Parameters parameters;

  /**
   * What it must be told.
   *
   * @param examples ids from the best to the worst, equally good ones in one list
   * @param delta by how much a better example exceeds a worse one, 1e-6 to 1
   */
  public record Parameters(List<List<String>> examples, double delta) {

    /** Copies and checks. */
    public Parameters {
      examples = Told.copyOf(examples);
      Told.requireDelta(delta);
    }
  }

  /**
   * The method with some parameters.
   *
   * @param parameters examples and delta
   */
  public UtaGms(Parameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  private FitnessBuilder checked(MethodInput input) {
    var examples = parameters.examples().stream().flatMap(List::stream).toList();
    var fitness =
        new FitnessBuilder(DESCRIPTION, input)
            .demand(input.rows() <= MOST, "judges at most " + MOST + " alternatives");
    return Told.check(fitness, input, examples);
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness = Told.remark(checked(input));
    return fitness.build().refusals().isEmpty() && !Told.nothing(input)
        ? consistent(fitness, input).build()
        : fitness.build();
  }

  private FitnessBuilder consistent(FitnessBuilder fitness, MethodInput input) {
    var contradiction = compatible(input).contradiction();
    String words =
        contradiction.stream().map(each -> each.text(input)).collect(Collectors.joining(", "));
    return fitness.demand(
        contradiction.isEmpty(),
        "finds no value function with "
            + words
            + " at delta "
            + Numbers.text(parameters.delta())
            + "; drop or change one of them");
  }

  private Compatible compatible(MethodInput input) {
    return new Compatible(input, Judged.of(input, parameters.examples()), parameters.delta());
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    if (Told.nothing(input)) {
      return Learned.none(input, DESCRIPTION.id());
    }
    var functions = compatible(input);
    var preferences = Preferences.of(functions, input.rows());
    double[] layers = Arrays.stream(preferences.layers()).asDoubleStream().toArray();
    return Evaluation.of(
            DESCRIPTION.id(),
            Column.of(input.alternatives(), layers),
            Direction.MINIMIZE,
            functions.attribution())
        .with(() -> steps(input, functions, preferences));
  }

  private static List<Step> steps(
      MethodInput input, Compatible functions, Preferences preferences) {
    var steps = new ArrayList<>(preferences.steps(input.alternatives()));
    steps.addAll(functions.mean().steps());
    return steps;
  }
}
