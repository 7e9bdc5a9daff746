package dev.steelyard.core.method.promethee;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.method.Effort;
import dev.steelyard.core.method.Fitness;
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
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * PROMETHEE V: chooses several alternatives at once, with the largest sum of net flows that
 * constraints allow.
 *
 * <p><i>Model</i>: {@code max Σ_i φ(i) x_i}, {@code x_i} 0 or 1, under constraints {@code b ≤ Σ_i
 * a_i x_i ≤ B}; {@code φ} as in {@link PrometheeII}.
 *
 * <p><i>Input</i>: as in {@link PrometheeII}, and any number of linear constraints on the choice.
 *
 * <p><i>Output</i>: net flows as scores, higher is better; the ranking is that of PROMETHEE II. The
 * steps {@code chosen}, {@code chosenFlow} and {@code onlyChoice} say which set is best, what its
 * flows sum to, and whether no other set is as good.
 *
 * <p><i>Degenerate cases</i>: constraints that no set meets are refused, and so are more than 1000
 * alternatives. Without constraints the alternatives with positive flows are chosen. Of several
 * best sets the first found is shown, and {@code onlyChoice} says so. Otherwise as in {@link
 * PrometheeII}.
 *
 * <p><i>Properties</i>: an alternative with a negative flow is chosen only if a constraint demands
 * it. Two sums of flows are equal when they differ by at most 1e-9 of the sum of magnitudes.
 *
 * <p><i>Cost</i>: of PROMETHEE II, and a branch and bound with linear programmes as bounds, which
 * can grow exponentially with m; meant for up to some dozen alternatives.
 *
 * <p><i>Source</i>: J. P. Brans and B. Mareschal, "PROMETHEE V: MCDM problems with segmentation
 * constraints", INFOR 30 (1992) 85–96.
 */
public final class PrometheeV implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "promethee-v",
              "PROMETHEE V",
              "outranking",
              "Chooses the set of alternatives with the largest net flow that constraints allow.",
              "Brans and Mareschal 1992")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.ORIGIN_FREE,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS)
          .taking(Effort.PROGRAMMES);

  private static final Parameter<List<ChoiceConstraint>> CONSTRAINTS =
      Parameter.of(
              "constraints",
              "What the chosen alternatives must meet together.",
              Forms.list(new ChoiceConstraintForm()))
          .orElse(List.of(), "none");

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION,
          values -> new PrometheeV(values.get(Preferences.PARAMETER), values.get(CONSTRAINTS)),
          Preferences.PARAMETER,
          CONSTRAINTS);

  private static final int MOST = 1000;

  private final Preferences preferences;
  private final List<ChoiceConstraint> constraints;

  /**
   * PROMETHEE V.
   *
   * @param preferences the preference function of each criterion
   * @param constraints what the chosen alternatives must meet together
   */
  public PrometheeV(Preferences preferences, List<ChoiceConstraint> constraints) {
    this.preferences = Objects.requireNonNull(preferences, "preferences");
    this.constraints = List.copyOf(constraints);
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness = FlowFitness.of(DESCRIPTION, input);
    if (input.rows() > MOST) {
      return fitness.refuse("chooses among at most " + MOST + " alternatives").build();
    }
    return fitness
        .demand(
            ChoiceSearch.best(problem(Flows.of(input, preferences))).isPresent(),
            "finds no set of alternatives that meets all constraints")
        .build();
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    if (input.rows() > MOST) {
      fitness(input).require();
    }
    Flows flows = Flows.of(input, preferences);
    ChoiceProblem problem = problem(flows);
    Optional<boolean[]> chosen = ChoiceSearch.best(problem);
    if (chosen.isEmpty()) {
      fitness(input).require();
    }
    return flows
        .evaluation(DESCRIPTION.id())
        .with(() -> steps(flows, problem, chosen.orElseThrow()));
  }

  private ChoiceProblem problem(Flows flows) {
    return ChoiceProblem.of(flows.net(), constraints);
  }

  private static List<Step> steps(Flows flows, ChoiceProblem problem, boolean[] chosen) {
    double value = problem.value(chosen);
    boolean only =
        ChoiceSearch.best(problem.without(chosen))
            .filter(other -> problem.value(other) >= value - problem.tolerance())
            .isEmpty();
    var steps = new ArrayList<>(flows.steps());
    steps.add(
        new Step.Members(
            "chosen",
            "The set with the largest sum of net flows that the constraints allow.",
            members(flows.net(), chosen)));
    steps.add(new Step.Single("chosenFlow", "The sum of their net flows.", value));
    steps.add(new Step.Condition("onlyChoice", "No other set is as good.", only));
    return steps;
  }

  private static List<String> members(Column flows, boolean[] chosen) {
    return IntStream.range(0, chosen.length)
        .filter(i -> chosen[i])
        .mapToObj(flows.ids()::get)
        .toList();
  }
}
