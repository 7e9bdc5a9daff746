package dev.steelyard.core.method.reference;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.explanation.Attribution;
import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.explanation.Split;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import java.util.List;
import java.util.Objects;

/**
 * Full multiplicative form: the product of all benefits divided by the product of all costs.
 *
 * <p><i>Model</i>: {@code U_i = Π_j a_ij / Π_k a_ik} with j over benefits and k over costs. With
 * weighting {@code none} {@code a_ij = x_ij}, the performance of alternative i on criterion j; with
 * {@code factor} {@code a_ij = w_j x_ij / √(Σ_l x_lj²)}. The product over no criteria is 1. m
 * alternatives, n criteria, {@code w_j ≥ 0}.
 *
 * <p><i>Input</i>: ratio scales, performances above 0. <i>Output</i>: scores above 0; higher is
 * better, ties by competition. Step {@code logScores} holds their natural logarithms.
 *
 * <p><i>Degenerate cases</i>: performances of 0 or less are refused, as are scores outside {@code
 * e^±700}. With {@code factor} a benefit of weight 0 makes every score 0, which is remarked; a cost
 * of weight 0 is refused. A criterion on which all are equal multiplies every score alike. One
 * alternative has rank 1; identical alternatives tie.
 *
 * <p><i>Properties</i>: weights never change the order, because they multiply every score alike.
 * The unit of a criterion does not matter; its zero does. With {@code none} a score does not depend
 * on the other alternatives, with {@code factor} the order does not.
 *
 * <p><i>Cost</i>: O(m n) time and memory.
 *
 * <p><i>Source</i>: D. W. Miller and M. K. Starr, "Executive Decisions and Operations Research",
 * Prentice-Hall 1969; W. K. M. Brauers and E. K. Zavadskas, "Project management by MULTIMOORA as an
 * instrument for transition economies", Technological and Economic Development of Economy 16 (2010)
 * 5–24, DOI 10.3846/tede.2010.01.
 */
public final class FullMultiplicative implements AggregationMethod {

  /** What is multiplied. */
  public enum Weighting {
    /** Performances as they are; weights do not count. */
    NONE,
    /** Weights times performances divided by the norm of their column. */
    FACTOR
  }

  /**
   * How it is done.
   *
   * @param weighting what is multiplied
   */
  public record Parameters(Weighting weighting) {

    /** Refuses null. */
    public Parameters {
      Objects.requireNonNull(weighting, "weighting");
    }
  }

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "full-multiplicative",
              "Full multiplicative form",
              "reference",
              "Divides the product of the benefits by the product of the costs.",
              "Miller and Starr 1969; Brauers and Zavadskas 2010")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.UNIT_FREE,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS,
              Claim.ORDER_IGNORES_WEIGHTS);

  private static final Parameter<Weighting> WEIGHTING =
      Parameter.of("weighting", "What is multiplied.", Forms.word(Weighting.class))
          .orElse(Weighting.NONE, "none");

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION,
          values -> new FullMultiplicative(new Parameters(values.get(WEIGHTING))),
          WEIGHTING);

  private final Weighting weighting;

  /**
   * With stated parameters.
   *
   * @param parameters how it is done
   */
  public FullMultiplicative(Parameters parameters) {
    this.weighting = parameters.weighting();
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness =
        new FitnessBuilder(DESCRIPTION, input)
            .positive()
            .remarkConstant("It multiplies every score alike and changes no order.");
    if (weighting == Weighting.FACTOR) {
      MultiplicativeForm.refuseZeroCosts(fitness, input);
    }
    if (vanishes(input)) {
      fitness.remark(
          Subject.at("weights"),
          "A benefit has weight 0, and the full multiplicative form multiplies by weights.",
          "Every score is 0; with weighting none, weights do not count.");
    } else if (fitness.build().refusals().isEmpty()) {
      fitness.demand(form(input).withinNumbers(), "gets products beyond the range of numbers");
    }
    return fitness.build();
  }

  private boolean vanishes(MethodInput input) {
    return weighting == Weighting.FACTOR && MultiplicativeForm.vanishes(input);
  }

  private MultiplicativeForm form(MethodInput input) {
    return weighting == Weighting.FACTOR
        ? MultiplicativeForm.weighted(input)
        : MultiplicativeForm.plain(input);
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    if (vanishes(input)) {
      Column zeros = Column.of(input.alternatives(), new double[input.rows()]);
      return Evaluation.of(
          DESCRIPTION.id(), zeros, Direction.MAXIMIZE, Composites.more(input, row -> 0, zeros));
    }
    MultiplicativeForm form = form(input);
    Column logScores = Composites.scores(input, form::logarithm);
    Column scores = Composites.scores(input, row -> Math.exp(form.logarithm(row)));
    return Evaluation.of(
            DESCRIPTION.id(), scores, Direction.MAXIMIZE, attribution(form.logarithms()))
        .with(() -> steps(form, logScores));
  }

  private static Attribution attribution(PerformanceTable logarithms) {
    var measure = new Measure(Split.LOGARITHMIC, "of the logarithm of the score", 4, 0);
    return (first, second) -> {
      double[] parts = new double[logarithms.width()];
      for (int j = 0; j < parts.length; j++) {
        parts[j] = logarithms.value(first, j) - logarithms.value(second, j);
      }
      List<String> ids = logarithms.alternatives();
      return Comparison.of(
          ids.get(first), ids.get(second), Column.of(logarithms.criteria(), parts), measure);
    };
  }

  private static List<Step> steps(MultiplicativeForm form, Column logScores) {
    return List.of(
        new Step.Table(
            "logarithms",
            "Natural logarithms of what is multiplied, those of costs with a minus.",
            form.logarithms()),
        new Step.ByAlternative(
            "logScores", "Natural logarithms of the scores, the sums of the rows.", logScores));
  }
}
