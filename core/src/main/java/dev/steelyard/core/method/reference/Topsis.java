package dev.steelyard.core.method.reference;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.fuzzy.Importance;
import dev.steelyard.core.method.fuzzy.TriangularMethods;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.parameter.ParameterValues;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.value.Normalization;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * TOPSIS, the Technique for Order Preference by Similarity to Ideal Solution: who is near the best
 * of everything and far from the worst of everything.
 *
 * <p><i>Model</i>: {@code v_ij = w_j r_ij} with {@code r_ij} the normalised performance of
 * alternative i on criterion j. The ideal point has the best {@code v_ij} of every criterion, the
 * anti-ideal point the worst. With {@code N_i} and {@code F_i} the Euclidean distances to the two,
 * {@code C_i = F_i / (N_i + F_i)}.
 *
 * <p><i>Variants</i>: {@code r_ij} by {@link Normalization#VECTOR} (standard; a cost keeps {@code x
 * / ‖x‖} and its ideal is the least), {@link Normalization#MIN_MAX}, {@link Normalization#SUM} or
 * {@link Normalization#LINEAR}.
 *
 * <p><i>Triangular cells</i>: {@link #triangular} counts the range of every performance in the
 * score, by C.-T. Chen, Fuzzy Sets and Systems 114 (2000) 1–9.
 *
 * <p><i>Input</i>: any numbers; for sum and linear costs above 0 and benefits of at least 0.
 * <i>Output</i>: closeness from 0 to 1, higher is better, ties by competition.
 *
 * <p><i>Degenerate cases</i>: a constant criterion adds nothing to any distance. An alternative
 * that is best on every criterion that counts is the ideal point and has 1, one that is worst
 * everywhere 0, and the steps name it. If nothing tells the alternatives apart, or there is only
 * one, C is 0/0 and every score is {@value #UNDECIDED}, with a remark. No alternatives give an
 * empty ranking.
 *
 * <p><i>Properties</i>: partly compensatory; both points depend on who is present, so adding or
 * dropping an alternative can reverse the order of others. Gaps are split exactly by {@link
 * dev.steelyard.core.explanation.LogMeanAttribution}.
 *
 * <p><i>Cost</i>: O(m n) time, O(m) memory; two passes over each column.
 *
 * <p><i>Source</i>: C. L. Hwang and K. Yoon, "Multiple Attribute Decision Making: Methods and
 * Applications" (1981), chapter 3, doi:10.1007/978-3-642-48318-9.
 */
public final class Topsis implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "topsis",
              "TOPSIS",
              "reference",
              "Compares how far each alternative is from the best and from the worst of everything.",
              "Hwang and Yoon 1981")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.UNIT_FREE,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS);

  /** The score of all where both distances are 0. */
  static final double UNDECIDED = 0.5;

  private static final List<Normalization> KINDS =
      List.of(Normalization.VECTOR, Normalization.MIN_MAX, Normalization.SUM, Normalization.LINEAR);

  private static final Parameter<Optional<Normalization>> NORMALIZATION =
      Parameter.of("normalization", "How performances are made comparable.", Forms.word(words()))
          .optional("vector; for triangular cells linear, the only one they have");

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION,
          Topsis::made,
          NORMALIZATION,
          TriangularMethods.CELLS,
          TriangularMethods.IMPORTANCE);

  /**
   * What can be chosen.
   *
   * @param normalization vector, min-max, sum or linear
   */
  public record Parameters(Normalization normalization) {

    /** Refuses other normalizations. */
    public Parameters {
      Objects.requireNonNull(normalization, "normalization");
      if (!KINDS.contains(normalization)) {
        throw new IllegalArgumentException(
            "normalization must be one of " + KINDS + ", but was " + normalization);
      }
    }
  }

  private final Normalization normalization;

  /** With vector normalization, as in the book. */
  public Topsis() {
    this(new Parameters(Normalization.VECTOR));
  }

  /**
   * With another normalization.
   *
   * @param parameters what is chosen
   */
  public Topsis(Parameters parameters) {
    this.normalization = parameters.normalization();
  }

  private static AggregationMethod made(ParameterValues values) {
    Optional<Normalization> stated = values.get(NORMALIZATION);
    if (TriangularMethods.chosen(values)) {
      TriangularMethods.requireNormalization(stated, Normalization.LINEAR);
      return triangular(values.get(TriangularMethods.IMPORTANCE));
    }
    return new Topsis(new Parameters(stated.orElse(Normalization.VECTOR)));
  }

  /**
   * The same method on triangular cells, which counts the range of every performance.
   *
   * @param importance how much of its weight a criterion carries, by id; all where left out
   * @return the method
   */
  public static AggregationMethod triangular(Map<String, Importance> importance) {
    return TriangularMethods.topsis(DESCRIPTION, importance);
  }

  private static Map<String, Normalization> words() {
    var words = new LinkedHashMap<String, Normalization>();
    KINDS.forEach(kind -> words.put(Forms.word(kind), kind));
    return words;
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness = new FitnessBuilder(DESCRIPTION, input);
    if (ratio()) {
      Findings.ratios(fitness, input);
    }
    Findings.usable(fitness, weighted(input));
    Findings.constants(fitness, input, "Both distances are 0 and every score is 0.5.");
    return normalization == Normalization.MIN_MAX ? fitness.remarkPair().build() : fitness.build();
  }

  private boolean ratio() {
    return normalization == Normalization.SUM || normalization == Normalization.LINEAR;
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    Scaling[] weighted = weighted(input);
    if (ratio() || !Arrays.stream(weighted).allMatch(Scaling::usable)) {
      fitness(input).require();
    }
    var distances = new IdealDistances(input, weighted);
    return Evaluation.of(
            DESCRIPTION.id(), distances.closeness(), Direction.MAXIMIZE, distances.attribution())
        .with(() -> distances.steps(scalings(input), weighted));
  }

  private Scaling[] weighted(MethodInput input) {
    return Scaling.times(scalings(input), input.weights());
  }

  private Scaling[] scalings(MethodInput input) {
    return Scaling.all(input, j -> scaling(input, j));
  }

  private Scaling scaling(MethodInput input, int j) {
    return switch (normalization) {
      case MIN_MAX -> Scaling.minMax(input, j);
      case SUM -> Scaling.sumWith(0, input, j);
      case LINEAR -> Scaling.linear(input, j);
      default -> Scaling.vector(input, j);
    };
  }
}
