package dev.steelyard.core.method.reference;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.AdditiveAttribution;
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
import dev.steelyard.core.method.fuzzy.Importance;
import dev.steelyard.core.method.fuzzy.TriangularMethods;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * EDAS, Evaluation based on Distance from Average Solution: who is above the average of each
 * criterion, and who below, and by how much.
 *
 * <p><i>Model</i>: {@code a_j} is the mean of criterion j over the alternatives. {@code PDA_ij =
 * max(0, x_ij - a_j) / a_j} and {@code NDA_ij = max(0, a_j - x_ij) / a_j}; for a cost the two
 * change places. {@code SP_i = Σ_j w_j PDA_ij}, {@code SN_i = Σ_j w_j NDA_ij}, {@code AS_i = (SP_i
 * / max SP + 1 - SN_i / max SN) / 2}.
 *
 * <p><i>Triangular cells</i>: {@link #triangular} counts the range of every performance in the
 * score, by M. Keshavarz Ghorabaee and others, International Journal of Computers Communications
 * and Control 11 (2016) 358–371.
 *
 * <p><i>Input</i>: any numbers with a mean above 0 on every criterion. <i>Output</i>: appraisal
 * scores from 0 to 1; higher is better, ties by competition.
 *
 * <p><i>Degenerate cases</i>: on a constant criterion everybody is the average and it adds nothing.
 * If nothing tells the alternatives apart, or there is only one, SP and SN are 0 and every score is
 * 0.5, with a remark. A mean of 0 or below is refused, also one that is 0 up to rounding (1e-12 of
 * the largest magnitude). No alternatives give an empty ranking.
 *
 * <p><i>Properties</i>: compensatory; does not depend on units, but on the zero of a scale. The
 * average depends on who is present, so rank reversal can happen. The score is a sum over criteria
 * once the averages and the two largest sums are known, so gaps are split exactly.
 *
 * <p><i>Cost</i>: O(m n) time, O(m) memory.
 *
 * <p><i>Source</i>: M. Keshavarz Ghorabaee, E. K. Zavadskas, L. Olfat and Z. Turskis,
 * "Multi-Criteria Inventory Classification Using a New Method of Evaluation Based on Distance from
 * Average Solution (EDAS)", Informatica 26 (2015) 435–451.
 */
public final class Edas implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "edas",
              "EDAS",
              "reference",
              "Adds up how far each performance is above or below the average.",
              "Keshavarz Ghorabaee, Zavadskas, Olfat and Turskis 2015")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.UNIT_FREE,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS);

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION,
          values ->
              TriangularMethods.chosen(values)
                  ? triangular(values.get(TriangularMethods.IMPORTANCE))
                  : new Edas(),
          TriangularMethods.CELLS,
          TriangularMethods.IMPORTANCE);

  /** On exact cells. */
  public Edas() {}

  /**
   * The same method on triangular cells, which counts the range of every performance.
   *
   * @param importance how much of its weight a criterion carries, by id; all where left out
   * @return the method
   */
  public static AggregationMethod triangular(Map<String, Importance> importance) {
    return TriangularMethods.edas(DESCRIPTION, importance);
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness = new FitnessBuilder(DESCRIPTION, input);
    IntStream.range(0, input.rows() == 0 ? 0 : input.width())
        .filter(j -> !AverageDistances.divisible(input.performances().column(j)))
        .forEach(j -> fitness.refuseCriterion(j, "needs an average above 0"));
    return Findings.constants(fitness, input, "All are average and every score is 0.5.").build();
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    var distances = new AverageDistances(input);
    Column scores = Column.of(input.alternatives(), distances.scores());
    var measure = Measure.of(Split.ADDITIVE, "of the score", 1);
    return Evaluation.of(
            DESCRIPTION.id(),
            scores,
            Direction.MAXIMIZE,
            new DeferredAttribution(
                () -> new AdditiveAttribution(distances.parts(), input.weights(), measure)))
        .with(() -> steps(input, distances));
  }

  private static List<Step> steps(MethodInput input, AverageDistances distances) {
    return List.of(
        new Step.ByCriterion(
            "average",
            "The average of every criterion.",
            Column.of(input.criteria().subList(0, distances.width()), distances.averages())),
        new Step.ByAlternative(
            "sp",
            "How far it is above the average, weighted.",
            Column.of(input.alternatives(), distances.above())),
        new Step.ByAlternative(
            "sn",
            "How far it is below the average, weighted.",
            Column.of(input.alternatives(), distances.below())));
  }
}
