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
import dev.steelyard.core.method.electre.Thresholds;
import dev.steelyard.core.method.electre.Votes;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.result.Evaluation;
import java.util.Collections;
import java.util.LinkedHashMap;
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
              Claim.INDEPENDENT_OF_OTHERS, Claim.RESPECTS_DOMINANCE, Claim.WEIGHTS_ARE_RATIOS);

  private static final Parameter<List<List<Map<String, Double>>>> PROFILES =
      Settings.groups("profiles", "For each boundary, the worst first, its profiles by criterion.");

  private static final Parameter<Map<String, Thresholds>> THRESHOLDS = Thresholds.parameter();

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION,
          values ->
              new ElectreTriNB(
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
      thresholds = Collections.unmodifiableMap(new LinkedHashMap<>(thresholds));
      categories = List.copyOf(categories);
    }
  }

  /**
   * The method with some parameters.
   *
   * @param parameters profiles, cut, thresholds and names
   */
  public ElectreTriNB(Parameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness = new FitnessBuilder(DESCRIPTION, input);
    Credibility.check(fitness, input, parameters.thresholds());
    Groups.checkNames(fitness, parameters.categories(), parameters.profiles().size() + 1);
    if (Groups.check(fitness, input, parameters.profiles())) {
      Groups.of(input, parameters.profiles())
          .all()
          .forEach(row -> Credibility.checkAt(fitness, input, parameters.thresholds(), row));
    }
    return fitness.build();
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    var run = new Run(input);
    return Evaluation.of(
            DESCRIPTION.id(),
            Table.scores(input, run.conjunctive, run.conjunctive),
            Direction.MAXIMIZE,
            new Votes(input, run.credibility::support))
        .with(run::steps);
  }

  private final class Run {
    private final MethodInput input;
    private final Credibility credibility;
    private final Groups boundaries;
    private final int[] conjunctive;
    private final int[] disjunctive;

    private Run(MethodInput input) {
      this.input = input;
      credibility = Credibility.of(input, parameters.thresholds());
      boundaries = Groups.of(input, parameters.profiles());
      conjunctive = new int[input.rows()];
      disjunctive = new int[input.rows()];
      double[] row = new double[input.width()];
      for (int i = 0; i < conjunctive.length; i++) {
        Table.read(input, i, row);
        conjunctive[i] = conjunctive(row);
        disjunctive[i] = disjunctive(row);
      }
    }

    private boolean outranks(double[] one, double[] other) {
      return Cut.reaches(credibility.of(one, other), parameters.lambda());
    }

    private int conjunctive(double[] row) {
      int h = boundaries.size();
      while (h > 0 && !reaches(row, boundaries.group(h - 1))) {
        h--;
      }
      return h + 1;
    }

    private boolean reaches(double[] row, double[][] boundary) {
      boolean any = false;
      for (double[] profile : boundary) {
        boolean over = outranks(row, profile);
        if (!over && outranks(profile, row)) {
          return false;
        }
        any |= over;
      }
      return any;
    }

    private int disjunctive(double[] row) {
      int h = 0;
      while (h < boundaries.size() && !preferred(boundaries.group(h), row)) {
        h++;
      }
      return h + 1;
    }

    private boolean preferred(double[][] boundary, double[] row) {
      boolean any = false;
      for (double[] profile : boundary) {
        boolean over = outranks(profile, row);
        boolean under = outranks(row, profile);
        if (under && !over) {
          return false;
        }
        any |= over && !under;
      }
      return any;
    }

    private List<Step> steps() {
      var table = new Table(input, parameters.categories());
      return List.of(
          table.labels(
              "conjunctive",
              "The category above the highest boundary that the alternative outranks.",
              conjunctive),
          table.labels(
              "disjunctive",
              "The category below the lowest boundary that is preferred to the alternative.",
              disjunctive));
    }
  }
}
