package dev.steelyard.core.method.electre;

import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.method.Effort;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.result.Evaluation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * ELECTRE IS: chooses by outranking with thresholds for indifference, preference and veto.
 *
 * <p><i>Model</i>: a outranks b if the concordance {@code c(a,b)}, with supports as in {@link
 * Credibility}, reaches the threshold s, and no criterion forbids it: b may be better by at most
 * {@code v_j - η_j q_j}, where {@code η_j = (1 - c(a,b) - w_j) / (1 - s - w_j)} between 0 and 1,
 * and 0 where {@code 1 - s - w_j ≤ 0}. The veto is thus stricter when less weight agrees. Chosen is
 * the kernel, as in {@link ElectreI}.
 *
 * <p><i>Input</i>: any finite performances, at most 2000 alternatives, weights not all 0,
 * thresholds {@code 0 ≤ q ≤ p ≤ v}. <i>Output</i>: 1 for what is chosen, 0 for the rest, higher is
 * better; within each of the two groups all tie.
 *
 * <p><i>Degenerate cases</i>: as in {@link ElectreI}: alternatives in a circuit count as one if
 * there is not exactly one kernel. A criterion of weight 0 supports nothing but can veto.
 *
 * <p><i>Properties</i>: adding or dropping an alternative can change what is chosen.
 *
 * <p><i>Cost</i>: O(m² n + m³) time and O(m²) memory, and the search for kernels. Tables of pairs
 * are steps for at most 500 alternatives.
 *
 * <p><i>Source</i>: B. Roy and J. M. Skalka, "ELECTRE IS: aspects méthodologiques et guide
 * d'utilisation", Document du LAMSADE 30 (1984); the veto as given by J. R. Figueira, V. Mousseau
 * and B. Roy, "ELECTRE methods", in Multiple Criteria Decision Analysis: State of the Art Surveys
 * (2005).
 */
public final class ElectreIS implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "electre-is",
              "ELECTRE IS",
              "outranking",
              "Chooses a set of alternatives that outrank all others, with thresholds for"
                  + " indifference, preference and veto.",
              "Roy and Skalka 1984")
          .claiming(Claim.WEIGHTS_ARE_RATIOS)
          .taking(Effort.PAIRS);

  private static final Parameter<Map<String, Thresholds>> THRESHOLDS = Thresholds.parameter();

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION,
          values ->
              new ElectreIS(new Parameters(values.get(Levels.CONCORDANCE), values.get(THRESHOLDS))),
          Levels.CONCORDANCE,
          THRESHOLDS);

  private final Parameters parameters;

  /**
   * What it can be told.
   *
   * @param concordanceThreshold the part of the weight that must agree at least, 0 to 1
   * @param thresholds by criterion; a criterion that is missing has none
   */
  public record Parameters(double concordanceThreshold, Map<String, Thresholds> thresholds) {

    /** Copies the map and checks the number. */
    public Parameters {
      Levels.require("concordanceThreshold", concordanceThreshold);
      thresholds = Collections.unmodifiableMap(new LinkedHashMap<>(thresholds));
    }
  }

  /**
   * The method with some parameters.
   *
   * @param parameters thresholds
   */
  public ElectreIS(Parameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  private FitnessBuilder checked(MethodInput input) {
    var fitness = new FitnessBuilder(DESCRIPTION, input);
    Pairwise.check(fitness, input, parameters.thresholds());
    return fitness;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    return Selection.fitness(checked(input), () -> relation(input).selection());
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    checked(input).build().require();
    return relation(input)
        .evaluation(
            DESCRIPTION,
            "The part of the weight that supports the row being at least as good as the column.");
  }

  private VetoedConcordance relation(MethodInput input) {
    return new VetoedConcordance(
        input, parameters.thresholds(), parameters.concordanceThreshold(), this::strengthening);
  }

  private double strengthening(double share, double agreeing) {
    double most = 1 - parameters.concordanceThreshold() - share;
    return Cut.exceeds(most, 0) ? Math.max(0, Math.min(1, (1 - agreeing - share) / most)) : 0;
  }
}
