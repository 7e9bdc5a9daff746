package dev.steelyard.core.method.sorting;

import dev.steelyard.core.math.Ordered;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.electre.Thresholds;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.result.Evaluation;
import java.util.List;
import java.util.Map;

/**
 * ELECTRE TRI-nC: sorts alternatives into ordered categories by several typical profiles of each.
 *
 * <p><i>Model</i>: as {@link ElectreTriC}, with {@code σ(a, B_h)} the greatest credibility that a
 * is at least as good as one of the profiles of category h, and {@code σ(B_h, a)} the greatest that
 * one of them is at least as good as a.
 *
 * <p><i>Input</i>: any finite performances, weights not all 0, thresholds {@code 0 ≤ q ≤ p ≤ v}, at
 * least one profile per category, each at least as good as one of the category before and no better
 * than one of the category after, on every criterion. <i>Output</i>: the mean of the numbers of the
 * categories by both rules, 1 for the worst, higher is better. All with the same mean tie.
 *
 * <p><i>Degenerate cases</i>: where both rules differ, all categories between are possible. A
 * criterion of weight 0 supports nothing but can veto.
 *
 * <p><i>Properties</i>: each alternative is sorted on its own, so no other one matters. A dominated
 * alternative is never in a better category than its dominator.
 *
 * <p><i>Cost</i>: O(m n k) time for k profiles, O(m) memory.
 *
 * <p><i>Source</i>: J. Almeida-Dias, J. R. Figueira and B. Roy, "A multiple criteria sorting method
 * where each category is characterized by several reference actions: the ELECTRE TRI-nC method",
 * European Journal of Operational Research 217 (2012) 567–579. The score by the mean is ours.
 */
public final class ElectreTriNC implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "electre-tri-nc",
              "ELECTRE TRI-nC",
              "sorting",
              "Sorts each alternative into a category by several typical profiles of each category.",
              "Almeida-Dias, Figueira and Roy 2012")
          .claiming(
              Claim.SORTS,
              Claim.INDEPENDENT_OF_OTHERS,
              Claim.RESPECTS_DOMINANCE,
              Claim.WEIGHTS_ARE_RATIOS);

  private static final Parameter<List<List<Map<String, Double>>>> PROFILES =
      Settings.groups(
          "profiles", "For each category, the worst first, its typical profiles by criterion.");

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      TriSetting.definition(
          DESCRIPTION,
          PROFILES,
          (profiles, lambda, thresholds, categories) ->
              new ElectreTriNC(new Parameters(profiles, lambda, thresholds, categories)));

  private final TriSetting setting;

  /**
   * What it must be told.
   *
   * @param profiles for each category, the worst first, its typical profiles by criterion
   * @param lambda the credibility from which on one outranks the other, 0.5 to 1
   * @param thresholds by criterion; a criterion that is missing has none
   * @param categories the names, the worst first, as many as groups of profiles; or none
   */
  public record Parameters(
      List<List<Map<String, Double>>> profiles,
      double lambda,
      Map<String, Thresholds> thresholds,
      List<String> categories) {

    /** Copies and checks. */
    public Parameters {
      profiles = profiles.stream().map(Settings::copyOf).toList();
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
  public ElectreTriNC(Parameters parameters) {
    this.setting =
        new TriSetting(
            parameters.profiles(),
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
