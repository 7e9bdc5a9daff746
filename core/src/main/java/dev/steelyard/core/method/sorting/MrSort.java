package dev.steelyard.core.method.sorting;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.electre.Credibility;
import dev.steelyard.core.method.electre.Cut;
import dev.steelyard.core.method.electre.Votes;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.result.Evaluation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * MR-Sort: sorts alternatives into ordered categories by the majority of weight that reaches their
 * boundaries.
 *
 * <p><i>Model</i>: {@code b_1 … b_k} are the boundaries of k + 1 categories, the worst first. An
 * alternative is in the category above the highest boundary that it is at least as good as on
 * criteria with together at least lambda of the weight; in category 1 if there is none.
 *
 * <p><i>Input</i>: any finite performances, weights not all 0, boundaries each at least as good as
 * the one before on every criterion. <i>Output</i>: the number of the category, 1 for the worst,
 * higher is better. All in one category tie.
 *
 * <p><i>Degenerate cases</i>: equal boundaries leave the category between them empty. A criterion
 * of weight 0 changes nothing.
 *
 * <p><i>Properties</i>: only whether a boundary is reached counts, never by how much. Each
 * alternative is sorted on its own. A dominated alternative is never in a better category than its
 * dominator.
 *
 * <p><i>Cost</i>: O(m n k) time, O(m) memory. The criteria for and against the next boundary are a
 * step for at most 500 alternatives.
 *
 * <p><i>Source</i>: A. Leroy, V. Mousseau and M. Pirlot, "Learning the parameters of a multiple
 * criteria sorting method", Algorithmic Decision Theory, LNCS 6992 (2011) 219–233; after D.
 * Bouyssou and T. Marchant, "An axiomatic approach to noncompensatory sorting methods in MCDM, II:
 * more than two categories", European Journal of Operational Research 178 (2007) 246–276. Without
 * veto.
 */
public final class MrSort implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "mr-sort",
              "MR-Sort",
              "sorting",
              "Sorts each alternative into a category by the weight of the criteria that reach its"
                  + " boundary.",
              "Leroy, Mousseau and Pirlot 2011")
          .claiming(
              Claim.SORTS,
              Claim.INDEPENDENT_OF_OTHERS,
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.WEIGHTS_ARE_RATIOS);

  private static final Parameter<List<Map<String, Double>>> PROFILES =
      Settings.rows(
          "profiles", "The boundaries between the categories, by criterion, the worst first.");

  private static final Parameter<Double> LAMBDA =
      new Parameter<>(
          Settings.LAMBDA.name(),
          "The part of the weight that must reach a boundary.",
          Settings.LAMBDA.form(),
          Settings.LAMBDA.standard(),
          Settings.LAMBDA.standardText());

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION,
          values ->
              new MrSort(
                  new Parameters(
                      values.get(PROFILES), values.get(LAMBDA), values.get(Settings.CATEGORIES))),
          PROFILES,
          LAMBDA,
          Settings.CATEGORIES);

  private final Parameters parameters;

  /**
   * What it must be told.
   *
   * @param profiles the boundaries by criterion, the worst first
   * @param lambda the part of the weight that must reach a boundary, 0.5 to 1
   * @param categories the names, the worst first, one more than boundaries; or none
   */
  public record Parameters(
      List<Map<String, Double>> profiles, double lambda, List<String> categories) {

    /** Copies and checks. */
    public Parameters {
      profiles = Settings.copyOf(profiles);
      Settings.requireLambda(lambda);
      categories = List.copyOf(categories);
    }
  }

  /**
   * The method with some parameters.
   *
   * @param parameters boundaries, majority and names
   */
  public MrSort(Parameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness = new FitnessBuilder(DESCRIPTION, input);
    var groups = Settings.single(parameters.profiles());
    Credibility.check(fitness, input, Collections.emptyMap());
    Groups.checkNames(fitness, parameters.categories(), groups.size() + 1);
    Groups.check(fitness, input, groups);
    return fitness.build();
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    var run = new Run(input);
    return Evaluation.of(
            DESCRIPTION.id(),
            Table.scores(input, run.categories, run.categories),
            Direction.MAXIMIZE,
            new Votes(input, run.credibility::support))
        .with(run::steps);
  }

  private final class Run {
    private final MethodInput input;
    private final Credibility credibility;
    private final Groups boundaries;
    private final int[] categories;

    private Run(MethodInput input) {
      this.input = input;
      credibility = Credibility.of(input, Collections.emptyMap());
      boundaries = Groups.of(input, Settings.single(parameters.profiles()));
      categories = Ladder.categories(input, this::category);
    }

    private double reaching(double[] row, int h) {
      return credibility.concordance(row, boundaries.group(h)[0]);
    }

    private int category(double[] row) {
      return Ladder.above(
          boundaries.size(), h -> Cut.reaches(reaching(row, h), parameters.lambda()));
    }

    private List<Step> steps() {
      var table = new Table(input, parameters.categories());
      var steps =
          new ArrayList<>(
              table.ballots(
                  "nextBoundary",
                  "Which criteria speak for and against reaching the next boundary.",
                  i ->
                      NextBoundary.ballot(
                          input, credibility, table.row(i), boundaries.from(categories[i]))));
      steps.add(
          table.step(
              "concordance",
              "The part of the weight on which the alternative reaches the boundary.",
              boundaries.size(),
              this::reaching));
      steps.add(table.labels("category", "The category.", categories));
      return steps;
    }
  }
}
