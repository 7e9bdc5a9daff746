package dev.steelyard.core.method.sorting;

import dev.steelyard.core.math.Ordered;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.electre.Credibility;
import dev.steelyard.core.method.electre.Thresholds;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.result.Evaluation;
import java.util.List;
import java.util.Map;

/**
 * ELECTRE TRI-C: sorts alternatives into ordered categories by one typical profile of each.
 *
 * <p><i>Model</i>: {@code b_1 … b_q} are typical profiles of q categories, the worst first, {@code
 * σ} is the {@link Credibility} and {@code ρ(a,b) = min(σ(a,b), σ(b,a))} how alike a and b are.
 * Descending: with t the highest category for which {@code σ(a,b_t) ≥ lambda}, a is in t if t = q
 * or {@code ρ(a,b_t) > ρ(a,b_{t+1})}, else in t + 1; in 1 if there is no t. Ascending: with k the
 * lowest category for which {@code σ(b_k,a) ≥ lambda}, a is in k if k = 1 or {@code ρ(a,b_k) >
 * ρ(a,b_{k-1})}, else in k - 1; in q if there is no k.
 *
 * <p><i>Input</i>: any finite performances, weights not all 0, thresholds {@code 0 ≤ q ≤ p ≤ v},
 * profiles each at least as good as the one before on every criterion. <i>Output</i>: the mean of
 * the numbers of the categories by both rules, 1 for the worst, higher is better. All with the same
 * mean tie.
 *
 * <p><i>Degenerate cases</i>: where both rules differ, all categories between are possible. A
 * criterion of weight 0 supports nothing but can veto.
 *
 * <p><i>Properties</i>: each alternative is sorted on its own, so no other one matters. A dominated
 * alternative is never in a better category than its dominator.
 *
 * <p><i>Cost</i>: O(m n q) time, O(m) memory.
 *
 * <p><i>Source</i>: J. Almeida-Dias, J. R. Figueira and B. Roy, "ELECTRE TRI-C: a multiple criteria
 * sorting method based on characteristic reference actions", European Journal of Operational
 * Research 204 (2010) 565–580. The score by the mean is ours.
 */
public final class ElectreTriC implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "electre-tri-c",
              "ELECTRE TRI-C",
              "sorting",
              "Sorts each alternative into a category by one typical profile of each category.",
              "Almeida-Dias, Figueira and Roy 2010")
          .claiming(
              Claim.SORTS,
              Claim.INDEPENDENT_OF_OTHERS,
              Claim.RESPECTS_DOMINANCE,
              Claim.WEIGHTS_ARE_RATIOS);

  private static final Parameter<List<Map<String, Double>>> PROFILES =
      Settings.rows("profiles", "One typical profile of each category by criterion, worst first.");

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      TriSetting.definition(
          DESCRIPTION,
          PROFILES,
          (profiles, lambda, thresholds, categories) ->
              new ElectreTriC(new Parameters(profiles, lambda, thresholds, categories)));

  private final TriSetting setting;

  /**
   * What it must be told.
   *
   * @param profiles one typical profile of each category by criterion, the worst first
   * @param lambda the credibility from which on one outranks the other, 0.5 to 1
   * @param thresholds by criterion; a criterion that is missing has none
   * @param categories the names, the worst first, as many as profiles; or none
   */
  public record Parameters(
      List<Map<String, Double>> profiles,
      double lambda,
      Map<String, Thresholds> thresholds,
      List<String> categories) {

    /** Copies and checks. */
    public Parameters {
      profiles = Settings.copyOf(profiles);
      Settings.requireLambda(lambda);
      thresholds = Ordered.copy(thresholds);
      categories = List.copyOf(categories);
    }
  }

  /**
   * The method with some parameters.
   *
   * @param parameters profiles, cut, thresholds and names
   */
  public ElectreTriC(Parameters parameters) {
    this.setting =
        new TriSetting(
            Settings.single(parameters.profiles()),
            parameters.lambda(),
            parameters.thresholds(),
            parameters.categories());
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    return setting.fitness(DESCRIPTION, input, setting.profiles().size());
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    return CentralRun.of(setting, input).evaluation(DESCRIPTION, setting.categories());
  }
}
