package dev.steelyard.core.method.electre;

import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.method.Effort;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.result.Evaluation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * ELECTRE Iv: ELECTRE I with a veto threshold on each criterion in its own unit.
 *
 * <p><i>Model</i>: a outranks b if the weight on which a is at least as good as b reaches the
 * concordance threshold, and on no criterion b is better by more than the veto threshold. Chosen is
 * the kernel, as in {@link ElectreI}.
 *
 * <p><i>Input</i>: any finite performances, at most 2000 alternatives, weights not all 0.
 * <i>Output</i>: 1 for what is chosen, 0 for the rest, higher is better; within each of the two
 * groups all tie.
 *
 * <p><i>Degenerate cases</i>: as in {@link ElectreI}. Without any veto only the weights decide. A
 * criterion of weight 0 supports nothing but can veto.
 *
 * <p><i>Properties</i>: does not depend on units when thresholds change with them. Adding or
 * dropping an alternative can change what is chosen.
 *
 * <p><i>Cost</i>: O(m² n + m³) time and O(m²) memory, and the search for kernels. Tables of pairs
 * are steps for at most 500 alternatives.
 *
 * <p><i>Source</i>: J. R. Figueira, V. Mousseau and B. Roy, "ELECTRE methods", in Multiple Criteria
 * Decision Analysis: State of the Art Surveys (2005), section on ELECTRE Iv; after L. Y. Maystre,
 * J. Pictet and J. Simos, "Méthodes multicritères ELECTRE" (1994).
 */
public final class ElectreIveto implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "electre-iveto",
              "ELECTRE Iv",
              "outranking",
              "Chooses a set of alternatives that outrank all others, by the weight that agrees and"
                  + " a veto threshold on each criterion.",
              "Maystre, Pictet and Simos 1994")
          .claiming(Claim.ORIGIN_FREE, Claim.WEIGHTS_ARE_RATIOS)
          .taking(Effort.PAIRS);

  private static final Parameter<Map<String, Double>> VETOES =
      Parameter.of(
              "vetoes",
              "By criterion: a difference above this forbids to outrank.",
              Forms.bySomeCriteria(Forms.atLeastZero()))
          .orElse(Collections.emptyMap(), "no veto");

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION,
          values ->
              new ElectreIveto(new Parameters(values.get(Levels.CONCORDANCE), values.get(VETOES))),
          Levels.CONCORDANCE,
          VETOES);

  private final Parameters parameters;

  /**
   * What it can be told.
   *
   * @param concordanceThreshold the part of the weight that must agree at least, 0 to 1
   * @param vetoes by criterion, in its unit, at least 0; a criterion that is missing has none
   */
  public record Parameters(double concordanceThreshold, Map<String, Double> vetoes) {

    /** Copies the map and checks the numbers. */
    public Parameters {
      Levels.require("concordanceThreshold", concordanceThreshold);
      vetoes = Collections.unmodifiableMap(new LinkedHashMap<>(vetoes));
      vetoes.forEach(Parameters::requireVeto);
    }

    private static void requireVeto(String criterion, double veto) {
      if (!(veto >= 0)) {
        throw new IllegalArgumentException(
            "veto of '" + criterion + "' must be at least 0, but was " + veto);
      }
    }

    private Map<String, Thresholds> thresholds() {
      var thresholds = new LinkedHashMap<String, Thresholds>();
      vetoes.forEach((criterion, veto) -> thresholds.put(criterion, Thresholds.of(0, 0, veto)));
      return thresholds;
    }
  }

  /**
   * The method with some parameters.
   *
   * @param parameters threshold and vetoes
   */
  public ElectreIveto(Parameters parameters) {
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
            "The part of the weight on which the row is at least as good as the column.");
  }

  private VetoedConcordance relation(MethodInput input) {
    return new VetoedConcordance(
        input, parameters.thresholds(), parameters.concordanceThreshold(), (share, agreeing) -> 0);
  }
}
