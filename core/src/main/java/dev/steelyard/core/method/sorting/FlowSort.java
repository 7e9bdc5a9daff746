package dev.steelyard.core.method.sorting;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.explanation.AdditiveAttribution;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.explanation.Split;
import dev.steelyard.core.math.Ordered;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.promethee.Preferences;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * FlowSort: assigns every alternative to one of some ordered categories by its PROMETHEE flow among
 * the profiles that describe them.
 *
 * <p><i>Model</i>: {@code R_i} holds the profiles and alternative i; {@code φ(x) = Σ_{y ∈ R_i}
 * (π(x,y) - π(y,x)) / (|R_i| - 1)} with {@code π} as in PROMETHEE. <i>Limiting</i> profiles {@code
 * r_1 … r_{K+1}}, worst first, bound K categories: i is in category h if {@code φ(r_h) < φ(i) ≤
 * φ(r_{h+1})}. <i>Central</i> profiles {@code r_1 … r_K} stand for K categories: i is in the one
 * whose flow is nearest, of two equally near ones in the lower.
 *
 * <p><i>Input</i>: any numbers; every profile is at least as good as the one before on every
 * criterion. <i>Output</i>: the number of the category as the score, 1 is the worst; higher is
 * better, all of a category tie. Steps {@code category}, {@code flow}, {@code profileFlows}, and
 * for limiting profiles {@code categoryByPositiveFlow} and {@code categoryByNegativeFlow}, by the
 * positive flow alone in the same way and by the negative flow with {@code φ⁻(r_h) > φ⁻(i) ≥
 * φ⁻(r_{h+1})}.
 *
 * <p><i>Degenerate cases</i>: refused if a profile is worse than the one before, or not preferred
 * to it at all. An alternative beyond the outermost limiting profiles belongs to the outermost
 * category and is remarked. Flows that differ by at most 1e-10 are equal.
 *
 * <p><i>Properties</i>: the category of an alternative does not depend on the other alternatives;
 * one that dominates another is never in a lower category.
 *
 * <p><i>Cost</i>: O(m n K) time, O(m (n + K)) memory.
 *
 * <p><i>Source</i>: Ph. Nemery and C. Lamboray, "FlowSort: a flow-based sorting method with
 * limiting or central profiles", TOP 16 (2008) 90–113. Profiles are stated worst first.
 */
public final class FlowSort implements AggregationMethod {

  /** What the profiles are. */
  public enum Profiles {
    /** They bound the categories. */
    LIMITING,
    /** They are typical of the categories. */
    CENTRAL
  }

  /**
   * What the method needs to know.
   *
   * @param preferences the preference function of each criterion
   * @param kind what the profiles are
   * @param profiles performances by id of the criterion, worst profile first; at least two
   */
  public record Parameters(
      Preferences preferences, Profiles kind, List<Map<String, Double>> profiles) {

    /** Copies the profiles. */
    public Parameters {
      Objects.requireNonNull(preferences, "preferences");
      Objects.requireNonNull(kind, "kind");
      profiles = profiles.stream().map(Ordered::<String>numbers).toList();
      if (profiles.size() < LEAST) {
        throw new IllegalArgumentException("there must be two profiles, but was " + profiles);
      }
    }
  }

  private static final int LEAST = 2;

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "flowsort",
              "FlowSort",
              "sorting",
              "Assigns alternatives to ordered categories by their PROMETHEE flow among the"
                  + " profiles of the categories.",
              "Nemery and Lamboray 2008")
          .claiming(
              Claim.SORTS,
              Claim.INDEPENDENT_OF_OTHERS,
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.WEIGHTS_ARE_RATIOS);

  private static final Parameter<Profiles> KIND =
      Parameter.of("kind", "What the profiles are.", Forms.word(Profiles.class))
          .orElse(Profiles.LIMITING, "limiting");

  private static final Parameter<List<Map<String, Double>>> PROFILES =
      Parameter.of(
          "profiles",
          "Performances of the profiles, the worst profile first.",
          new ProfilesForm(LEAST));

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION,
          values ->
              new FlowSort(
                  new Parameters(
                      values.get(Preferences.PARAMETER), values.get(KIND), values.get(PROFILES))),
          Preferences.PARAMETER,
          KIND,
          PROFILES);

  private final Parameters parameters;

  /**
   * FlowSort.
   *
   * @param parameters what the method needs to know
   */
  public FlowSort(Parameters parameters) {
    this.parameters = Objects.requireNonNull(parameters, "parameters");
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness = new FitnessBuilder(DESCRIPTION, input);
    for (int j = 0; j < input.width(); j++) {
      if (!given(input, j)) {
        return fitness.refuseCriterion(j, "needs a performance of every profile").build();
      }
    }
    var profiles = new ProfileFlows(input, parameters);
    for (int h = 1; h < profiles.count(); h++) {
      boolean above = profiles.above(h);
      fitness.demand(
          above, "needs every profile to be preferred to the one before and nowhere worse");
      if (!above) {
        return fitness.build();
      }
    }
    return remarkOutside(fitness, input, profiles).build();
  }

  private boolean given(MethodInput input, int j) {
    return parameters.profiles().stream()
        .allMatch(profile -> profile.containsKey(input.criteria().get(j)));
  }

  private FitnessBuilder remarkOutside(
      FitnessBuilder fitness, MethodInput input, ProfileFlows profiles) {
    for (int j = 0; j < input.width(); j++) {
      if (parameters.kind() == Profiles.LIMITING && profiles.outside(input, j)) {
        String criterion = input.criteria().get(j);
        fitness.remark(
            Subject.at("criteria", criterion),
            "Some performances on \"" + criterion + "\" are beyond the outermost profiles.",
            "The categories at the ends take them in.");
      }
    }
    return fitness;
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    Fitness fitness = fitness(input);
    fitness.require();
    var flows = new SortingFlows(input, parameters);
    Column categories = flows.categories();
    var attribution =
        new AdditiveAttribution(
            flows.single(), input.weights(), Measure.of(Split.ADDITIVE, "of the flow", 1));
    return Evaluation.of(DESCRIPTION.id(), categories, Direction.MAXIMIZE, attribution)
        .with(flows::steps);
  }
}
