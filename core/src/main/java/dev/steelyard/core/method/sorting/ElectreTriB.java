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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * ELECTRE TRI-B (ELECTRE TRI): sorts alternatives into ordered categories by the boundaries between
 * them.
 *
 * <p><i>Model</i>: {@code b_1 … b_k} are the boundaries of k + 1 categories, the worst first, and
 * {@code ρ} is the {@link Credibility}. A outranks b if {@code ρ(a,b) ≥ lambda}. Pessimistic: a is
 * in the category above the highest boundary that it outranks, in category 1 if there is none.
 * Optimistic: a is in the category below the lowest boundary that is strictly preferred to it (it
 * outranks a, and a does not outrank it), in category k + 1 if there is none.
 *
 * <p><i>Input</i>: any finite performances, weights not all 0, thresholds {@code 0 ≤ q ≤ p ≤ v},
 * boundaries each at least as good as the one before on every criterion. <i>Output</i>: the number
 * of the pessimistic category, 1 for the worst, higher is better. All in one category tie.
 *
 * <p><i>Degenerate cases</i>: equal boundaries leave the category between them empty. Where both
 * rules differ, the alternative is incomparable with the boundaries between. A criterion of weight
 * 0 supports nothing but can veto.
 *
 * <p><i>Properties</i>: each alternative is sorted on its own, so no other one matters. A dominated
 * alternative is never in a better category than its dominator.
 *
 * <p><i>Cost</i>: O(m n k) time, O(m) memory. The criteria for and against the next boundary are a
 * step for at most 500 alternatives.
 *
 * <p><i>Source</i>: W. Yu, "ELECTRE TRI: aspects méthodologiques et manuel d'utilisation", Document
 * du LAMSADE 74 (1992); V. Mousseau, R. Słowiński and P. Zielniewicz, "A user-oriented
 * implementation of the ELECTRE-TRI method integrating preference elicitation support", Computers
 * and Operations Research 27 (2000) 757–777.
 */
public final class ElectreTriB implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "electre-tri-b",
              "ELECTRE TRI-B",
              "sorting",
              "Sorts each alternative into a category by the boundaries it outranks.",
              "Yu 1992")
          .claiming(
              Claim.SORTS,
              Claim.INDEPENDENT_OF_OTHERS,
              Claim.RESPECTS_DOMINANCE,
              Claim.WEIGHTS_ARE_RATIOS);

  private static final Parameter<List<Map<String, Double>>> PROFILES =
      Settings.rows(
          "profiles", "The boundaries between the categories, by criterion, the worst first.");

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      TriSetting.definition(
          DESCRIPTION,
          PROFILES,
          (profiles, lambda, thresholds, categories) ->
              new ElectreTriB(new Parameters(profiles, lambda, thresholds, categories)));

  private final TriSetting setting;

  /**
   * What it must be told.
   *
   * @param profiles the boundaries by criterion, the worst first
   * @param lambda the credibility from which on one outranks the other, 0.5 to 1
   * @param thresholds by criterion; a criterion that is missing has none
   * @param categories the names, the worst first, one more than boundaries; or none
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

    private TriSetting setting() {
      return new TriSetting(Settings.single(profiles), lambda, thresholds, categories);
    }
  }

  /**
   * The method with some parameters.
   *
   * @param parameters boundaries, cut, thresholds and names
   */
  public ElectreTriB(Parameters parameters) {
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
    var run = new Run(input);
    return Evaluation.of(
            DESCRIPTION.id(),
            Table.scores(input, run.categories.cautious(), run.categories.cautious()),
            Direction.MAXIMIZE,
            new Votes(input, run.credibility::support))
        .with(run::steps);
  }

  private final class Run {
    private final MethodInput input;
    private final Credibility credibility;
    private final Groups boundaries;
    private final BoundaryRun categories;

    private Run(MethodInput input) {
      this.input = input;
      credibility = setting.credibility(input);
      boundaries = setting.groups(input);
      categories = new BoundaryRun(input, credibility, boundaries, setting.lambda());
    }

    private double over(double[] row, int h) {
      return credibility.of(row, boundaries.group(h)[0]);
    }

    private double under(double[] row, int h) {
      return credibility.of(boundaries.group(h)[0], row);
    }

    private List<Step> steps() {
      var table = new Table(input, setting.categories());
      var steps =
          new ArrayList<>(
              table.ballots(
                  "nextBoundary",
                  "Which criteria speak for and against reaching the next boundary, and which veto.",
                  i ->
                      NextBoundary.ballot(
                          input,
                          credibility,
                          table.row(i),
                          boundaries.from(categories.cautious()[i]))));
      steps.addAll(credibilities(table));
      steps.add(
          table.labels(
              "pessimistic",
              "The category above the highest boundary that the alternative outranks.",
              categories.cautious()));
      steps.add(
          table.labels(
              "optimistic",
              "The category below the lowest boundary that is preferred to the alternative.",
              categories.bold()));
      return steps;
    }

    private List<Step> credibilities(Table table) {
      return List.of(
          table.step(
              "credibilityAlternativeOverProfile",
              "How credible it is that the alternative is at least as good as the boundary.",
              boundaries.size(),
              this::over),
          table.step(
              "credibilityProfileOverAlternative",
              "How credible it is that the boundary is at least as good as the alternative.",
              boundaries.size(),
              this::under));
    }
  }
}
