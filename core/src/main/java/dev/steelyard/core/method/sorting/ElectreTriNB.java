package dev.steelyard.core.method.sorting;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.math.Ordered;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.electre.Credibility;
import dev.steelyard.core.method.electre.Thresholds;
import dev.steelyard.core.method.electre.Votes;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.result.Evaluation;
import java.util.List;
import java.util.Map;

/**
 * ELECTRE TRI-nB: sorts alternatives into ordered categories by several boundary profiles between
 * any two of them.
 *
 * <p><i>Model</i>: {@code B_1 … B_k} are sets of boundary profiles, the worst first; x outranks y
 * if the {@link Credibility} reaches lambda, and is preferred to y if y does not outrank x in turn.
 * A outranks {@code B_h} if it outranks one of its profiles and none of them is preferred to it;
 * {@code B_h} is preferred to a if one of its profiles is and a is preferred to none. Conjunctive:
 * a is in the category above the highest set that it outranks, in 1 if there is none. Disjunctive:
 * in the category below the lowest set that is preferred to it, in k + 1 if there is none.
 *
 * <p><i>Input</i>: any finite performances, weights not all 0, thresholds {@code 0 ≤ q ≤ p ≤ v}, at
 * least one profile per boundary, each at least as good as one of the boundary before and no better
 * than one of the boundary after, on every criterion. <i>Output</i>: the number of the conjunctive
 * category, 1 for the worst, higher is better. All in one category tie.
 *
 * <p><i>Degenerate cases</i>: with one profile per boundary it is {@link ElectreTriB}. A criterion
 * of weight 0 supports nothing but can veto.
 *
 * <p><i>Properties</i>: each alternative is sorted on its own, so no other one matters. A dominated
 * alternative is never in a better category than its dominator.
 *
 * <p><i>Cost</i>: O(m n k) time for k profiles, O(m) memory.
 *
 * <p><i>Source</i>: E. Fernández, J. R. Figueira, J. Navarro and B. Roy, "ELECTRE TRI-nB: a new
 * multiple criteria ordinal classification method", European Journal of Operational Research 263
 * (2017) 214–224.
 */
public final class ElectreTriNB implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "electre-tri-nb",
              "ELECTRE TRI-nB",
              "sorting",
              "Sorts each alternative into a category by several boundary profiles between any two.",
              "Fernández, Figueira, Navarro and Roy 2017")
          .claiming(
              Claim.SORTS,
              Claim.INDEPENDENT_OF_OTHERS,
              Claim.RESPECTS_DOMINANCE,
              Claim.WEIGHTS_ARE_RATIOS);

  private static final Parameter<List<List<Map<String, Double>>>> PROFILES =
      Settings.groups("profiles", "For each boundary, the worst first, its profiles by criterion.");

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      TriSetting.definition(
          DESCRIPTION,
          PROFILES,
          (profiles, lambda, thresholds, categories) ->
              new ElectreTriNB(new Parameters(profiles, lambda, thresholds, categories)));

  private final TriSetting setting;

  /**
   * What it must be told.
   *
   * @param profiles for each boundary, the worst first, its profiles by criterion
   * @param lambda the credibility from which on one outranks the other, 0.5 to 1
   * @param thresholds by criterion; a criterion that is missing has none
   * @param categories the names, the worst first, one more than boundaries; or none
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

    private TriSetting setting() {
      return new TriSetting(profiles, lambda, thresholds, categories);
    }
  }

  /**
   * The method with some parameters.
   *
   * @param parameters profiles, cut, thresholds and names
   */
  public ElectreTriNB(Parameters parameters) {
    this.setting = parameters.setting();
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    return setting.fitness(DESCRIPTION, input, setting.profiles().size() + 1);
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    var credibility = setting.credibility(input);
    var run = new BoundaryRun(input, credibility, setting.groups(input), setting.lambda());
    return Evaluation.of(
            DESCRIPTION.id(),
            Table.scores(input, run.cautious(), run.cautious()),
            Direction.MAXIMIZE,
            new Votes(input, credibility::support))
        .with(() -> steps(input, run));
  }

  private List<Step> steps(MethodInput input, BoundaryRun run) {
    var table = new Table(input, setting.categories());
    return List.of(
        table.labels(
            "conjunctive",
            "The category above the highest boundary that the alternative outranks.",
            run.cautious()),
        table.labels(
            "disjunctive",
            "The category below the lowest boundary that is preferred to the alternative.",
            run.bold()));
  }
}
