package dev.steelyard.core.method.value;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
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
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.parameter.ParameterValues;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.weight.judgement.PairAnswer;
import dev.steelyard.core.weight.judgement.Priorities;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Analytic hierarchy process (AHP): alternatives are compared in pairs on each criterion.
 *
 * <p><i>Model</i>: the answers about criterion j give priorities {@code l_ij} that sum to 1 over
 * the alternatives i, by the geometric mean, the principal eigenvector or normalised columns;
 * answers that are triangles by the centroids of their geometric means (Buckley 1985), with the
 * consistency of the most likely ratios. On a criterion without answers they are in proportion to
 * the performances, for a cost to their inverses. {@code S_i = Σ_j w_j l_ij} (distributive), or
 * {@code S_i = Σ_j w_j l_ij / max_k l_kj} (ideal). Weights of a hierarchy are those of weighting
 * {@code pairs} at the top and inside groups.
 *
 * <p><i>Input</i>: answers that connect all alternatives on each judged criterion, at most 200;
 * answers about alternatives that are not present are left out; performances above 0 where nothing
 * is judged. <i>Output</i>: at most the sum of weights; higher is better, ties by competition;
 * steps {@code localPriorities}, {@code consistencyIndex} and {@code priorities}, the scores
 * divided by their sum.
 *
 * <p><i>Degenerate cases</i>: alternatives that are equal on a criterion have equal priorities
 * there, which changes no order. One alternative has all priority.
 *
 * <p><i>Properties</i>: in both modes an added alternative can turn the order of others; in ideal
 * mode only if it becomes the best on a criterion, or its answers contradict those given. Gaps
 * split exactly among the criteria.
 *
 * <p><i>Cost</i>: O(m n) for measured criteria; O(m²) per round, or O(m³) with missing answers, for
 * a judged one.
 *
 * <p><i>Source</i>: T. L. Saaty, "A scaling method for priorities in hierarchical structures",
 * Journal of Mathematical Psychology 15 (1977) 234–281, doi:10.1016/0022-2496(77)90033-5; ideal
 * mode: V. Belton and T. Gear, "On a short-coming of Saaty's method of analytic hierarchies", Omega
 * 11 (1983) 228–230; triangles: J. J. Buckley, "Fuzzy hierarchical analysis", Fuzzy Sets and
 * Systems 17 (1985) 233–247.
 */
public final class Ahp implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "ahp",
              "AHP",
              "value",
              "Compares alternatives in pairs on each criterion and adds their weighted priorities.",
              "Saaty 1977; Belton and Gear 1983")
          .claiming(
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.UNIT_FREE,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS);

  private static final Parameter<Map<String, List<PairAnswer>>> JUDGEMENTS =
      Parameter.of(
          "judgements",
          "How many times the first of two alternatives is as good as the second, by criterion.",
          Forms.bySomeCriteria(Forms.list(PairAnswer.form(Forms.alternative()))));

  private static final Parameter<Synthesis> SYNTHESIS =
      Parameter.of("synthesis", "How priorities are made comparable.", Forms.word(Synthesis.class))
          .orElse(Synthesis.DISTRIBUTIVE, "distributive");

  private static final Parameter<Priorities> PRIORITIES =
      Parameter.of("priorities", "How answers become priorities.", Forms.word(Priorities.class))
          .orElse(Priorities.GEOMETRIC_MEAN, "geometric-mean");

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(DESCRIPTION, Ahp::made, JUDGEMENTS, SYNTHESIS, PRIORITIES);

  /** How the priorities of several criteria are made comparable. */
  public enum Synthesis {
    /** They sum to 1 on each criterion. */
    DISTRIBUTIVE,
    /** The best alternative on each criterion has 1. */
    IDEAL
  }

  /**
   * Answers and what is made of them.
   *
   * @param judgements answers about pairs of alternatives, by criterion; each pair at most once
   * @param synthesis how priorities are made comparable
   * @param priorities how answers become priorities
   */
  public record Parameters(
      Map<String, List<PairAnswer>> judgements, Synthesis synthesis, Priorities priorities) {

    /** Refuses pairs that are answered twice, and alternatives compared with themselves. */
    public Parameters {
      judgements = Ordered.copy(judgements);
      Objects.requireNonNull(synthesis, "synthesis");
      Objects.requireNonNull(priorities, "priorities");
      wrong(judgements)
          .ifPresent(
              message -> {
                throw new IllegalArgumentException(message);
              });
    }

    private static Optional<String> wrong(Map<String, List<PairAnswer>> judgements) {
      return judgements.entrySet().stream()
          .flatMap(
              each -> wrong(each.getValue()).map(pair -> pair + " on " + each.getKey()).stream())
          .findFirst();
    }

    private static Optional<String> wrong(List<PairAnswer> answers) {
      var seen = new HashSet<List<String>>();
      for (PairAnswer answer : answers) {
        String pair = "'" + answer.one() + "' and '" + answer.other() + "'";
        if (answer.one().equals(answer.other())) {
          return Optional.of("expected two alternatives, but was " + pair);
        }
        if (!(answer.low() > 0 && Double.isFinite(answer.high()))) {
          return Optional.of("expected a ratio above 0 for " + pair);
        }
        if (!seen.add(answer.question())) {
          return Optional.of("expected one answer about " + pair + ", but was another");
        }
      }
      return Optional.empty();
    }
  }

  private final Parameters parameters;

  /**
   * With answers.
   *
   * @param parameters answers and what is made of them
   */
  public Ahp(Parameters parameters) {
    this.parameters = Objects.requireNonNull(parameters, "parameters");
  }

  private static Ahp made(ParameterValues values) {
    Map<String, List<PairAnswer>> judgements = values.get(JUDGEMENTS);
    Parameters.wrong(judgements)
        .ifPresent(
            message -> {
              String text = "\"" + JUDGEMENTS.name() + "\" does not fit: " + message + ".";
              var subject = Subject.at("method", JUDGEMENTS.name());
              throw new InvalidDecisionException(
                  List.of(Violation.of(ErrorCode.INVALID_OPTION, subject, text)));
            });
    return new Ahp(new Parameters(judgements, values.get(SYNTHESIS), values.get(PRIORITIES)));
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness = new FitnessBuilder(DESCRIPTION, input);
    new AhpPriorities(input, parameters).check(fitness);
    return fitness.build();
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    PerformanceTable local = new AhpPriorities(input, parameters).local();
    double[] factors = factors(local, input.weights());
    double[] sums = new double[local.rows()];
    for (int j = 0; j < factors.length; j++) {
      local.addScaled(j, factors[j], sums);
    }
    Column scores = Column.of(input.alternatives(), sums);
    var measure = Measure.of(Split.ADDITIVE, "of the score", Math.abs(scores.greatest()));
    return Evaluation.of(
            DESCRIPTION.id(),
            scores,
            Direction.MAXIMIZE,
            new AdditiveAttribution(local, factors, measure))
        .with(() -> new AhpSteps(input, parameters, local).of(scores));
  }

  /** In ideal mode the weight of a criterion is spread over its best priority. */
  private double[] factors(PerformanceTable local, double[] weights) {
    if (parameters.synthesis() == Synthesis.IDEAL && local.rows() > 0) {
      for (int j = 0; j < weights.length; j++) {
        weights[j] /= local.column(j).greatest();
      }
    }
    return weights;
  }
}
