package dev.steelyard.core.method.sorting;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.electre.Credibility;
import dev.steelyard.core.method.electre.Thresholds;
import dev.steelyard.core.method.electre.Votes;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.result.Evaluation;
import java.util.Collections;
import java.util.LinkedHashMap;
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
              Claim.INDEPENDENT_OF_OTHERS, Claim.RESPECTS_DOMINANCE, Claim.WEIGHTS_ARE_RATIOS);

  private static final Parameter<List<List<Map<String, Double>>>> PROFILES =
      Settings.groups(
          "profiles", "For each category, the worst first, its typical profiles by criterion.");

  private static final Parameter<Map<String, Thresholds>> THRESHOLDS = Thresholds.parameter();

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION,
          values ->
              new ElectreTriNC(
                  new Parameters(
                      values.get(PROFILES),
                      values.get(Settings.LAMBDA),
                      values.get(THRESHOLDS),
                      values.get(Settings.CATEGORIES))),
          PROFILES,
          Settings.LAMBDA,
          THRESHOLDS,
          Settings.CATEGORIES);

  private final Parameters parameters;

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
      thresholds = Collections.unmodifiableMap(new LinkedHashMap<>(thresholds));
      categories = List.copyOf(categories);
    }

    CentralRun run(MethodInput input) {
      var credibility = Credibility.of(input, thresholds);
      return new CentralRun(input, credibility, Groups.of(input, profiles), lambda);
    }

    Fitness fitness(MethodDescription description, MethodInput input) {
      var fitness = new FitnessBuilder(description, input);
      Credibility.check(fitness, input, thresholds);
      Groups.checkNames(fitness, categories, profiles.size());
      if (Groups.check(fitness, input, profiles)) {
        Groups.of(input, profiles)
            .all()
            .forEach(row -> Credibility.checkAt(fitness, input, thresholds, row));
      }
      return fitness.build();
    }

    Evaluation evaluate(MethodDescription description, MethodInput input) {
      fitness(description, input).require();
      CentralRun run = run(input);
      return Evaluation.of(
              description.id(),
              Table.scores(input, run.descending(), run.ascending()),
              Direction.MAXIMIZE,
              new Votes(input, Credibility.of(input, thresholds)::support))
          .with(() -> run.steps(categories));
    }
  }

  /**
   * The method with some parameters.
   *
   * @param parameters profiles, cut, thresholds and names
   */
  public ElectreTriNC(Parameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    return parameters.fitness(DESCRIPTION, input);
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    return parameters.evaluate(DESCRIPTION, input);
  }
}
