package dev.steelyard.core.method;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.explanation.AdditiveAttribution;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.explanation.Split;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.math.Lazy;
import dev.steelyard.core.method.fuzzy.Importance;
import dev.steelyard.core.method.fuzzy.TriangularMethods;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.parameter.ParameterValues;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.value.Normalization;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Weighted sum on anchored scales: the additive multi-attribute value model (MAVT).
 *
 * <p><i>Model</i>: {@code S_i = Σ_j w_j v_j(x_ij)} with {@code x_ij} the performance of alternative
 * i on criterion j, {@code v_j} the value function of criterion j on its stated scale, and {@code
 * w_j ≥ 0}, {@code Σ w_j = 1}. m alternatives, n criteria.
 *
 * <p><i>Variants</i>: with parameter {@code normalization} the value of a performance is its
 * normalized number instead ({@link Normalization}; simple additive weighting, SAW), and the score
 * is in that unit. It then depends on which alternatives are present.
 *
 * <p><i>Triangular cells</i>: {@link #triangular} counts the range of every performance in the
 * score, which is then the centroid of a weighted sum of triangles (fuzzy SAW).
 *
 * <p><i>Input</i>: any scale; directions are part of the scales. <i>Output</i>: scores from 0 to
 * 100, without anchors as the normalization gives them; higher is better, ties by competition.
 *
 * <p><i>Degenerate cases</i>: no alternatives give an empty ranking; one alternative has rank 1; a
 * criterion on which all are equal adds the same to every score; a zero weight adds nothing;
 * identical alternatives tie. Numbers that a normalization cannot take, or of which it would not
 * make more the better, are refused.
 *
 * <p><i>Properties</i>: fully compensatory. Scores do not depend on which other alternatives are
 * present, so dropping or adding one never reverses the order of the others. Invariant to a change
 * of unit when the anchors change with it.
 *
 * <p><i>Cost</i>: O(m n) time; O(m) memory besides the input, as normalized numbers are kept only
 * when steps or reasons are asked for.
 *
 * <p><i>Source</i>: P. C. Fishburn, "Additive Utilities with Incomplete Product Sets: Application
 * to Priorities and Assignments", Operations Research 15 (1967) 537–542; R. L. Keeney and H.
 * Raiffa, "Decisions with Multiple Objectives" (1976), chapter 3. Values are on 0 to 100 instead of
 * 0 to 1.
 */
public final class WeightedSum implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "weighted-sum",
              "Weighted sum (additive value model)",
              "value",
              "Adds up what each performance is worth on its own scale, times the criterion's"
                  + " weight.",
              "Fishburn 1967; Keeney and Raiffa 1976")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS);

  private static final Parameter<Optional<Normalization>> NORMALIZATION =
      Parameter.of(
              "normalization",
              "How performances are made comparable instead of by their anchored scales.",
              Forms.word(Normalization.class))
          .optional("values on the anchored scales, 0 to 100");

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION,
          WeightedSum::made,
          NORMALIZATION,
          TriangularMethods.CELLS,
          TriangularMethods.IMPORTANCE);

  private final Optional<Normalization> normalization;

  private WeightedSum(Optional<Normalization> normalization) {
    this.normalization = normalization;
  }

  /** On anchored scales. */
  public WeightedSum() {
    this(Optional.empty());
  }

  /**
   * On normalized performances (SAW).
   *
   * @param normalization how performances are made comparable
   */
  public WeightedSum(Normalization normalization) {
    this(Optional.of(normalization));
  }

  private static AggregationMethod made(ParameterValues values) {
    Optional<Normalization> stated = values.get(NORMALIZATION);
    if (TriangularMethods.chosen(values)) {
      TriangularMethods.requireExtremes(stated);
      return triangular(stated, values.get(TriangularMethods.IMPORTANCE));
    }
    return new WeightedSum(stated);
  }

  /**
   * The same method on triangular cells, which counts the range of every performance.
   *
   * @param normalization how performances are made comparable; empty for values on anchored scales
   * @param importance how much of its weight a criterion carries, by id; all where left out
   * @return the method
   */
  public static AggregationMethod triangular(
      Optional<Normalization> normalization, Map<String, Importance> importance) {
    return TriangularMethods.weightedSum(DESCRIPTION, normalization, importance);
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness = new FitnessBuilder(DESCRIPTION, input);
    return normalization.isPresent()
        ? fitness(input, normalization.get(), fitness)
        : fitness
            .demand(input.values().isPresent(), "needs scales with ends, or a normalization")
            .build();
  }

  private static Fitness fitness(MethodInput input, Normalization kind, FitnessBuilder fitness) {
    if (input.rows() == 1) {
      fitness.remark(
          Subject.at("alternatives"),
          "There is one alternative, and performances are made comparable with those present.",
          "Its score says nothing.");
    }
    Fitness found =
        fitness
            .normalizable(kind)
            .ordered(kind)
            .remarkConstant("It adds the same to every score and changes no order.")
            .build();
    boolean refused = found.level() == Fitness.Level.REFUSED;
    return refused || finite(new NormalizedSum(input, kind).scores())
        ? found
        : fitness.refuse("cannot add up numbers this large").build();
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    return normalization.map(kind -> normalized(input, kind)).orElseGet(() -> anchored(input));
  }

  private Evaluation anchored(MethodInput input) {
    PerformanceTable values = input.values().orElseGet(() -> refused(input));
    double[] weights = input.weights();
    double[] scores = new double[values.rows()];
    for (int j = 0; j < weights.length; j++) {
      values.addScaled(j, weights[j], scores);
    }
    return Evaluation.of(
            DESCRIPTION.id(),
            Column.of(values.alternatives(), scores),
            Direction.MAXIMIZE,
            new AdditiveAttribution(values, weights, Measure.POINTS))
        .with(
            () ->
                List.of(
                    new Step.Table(
                        "values", "What each performance is worth, 0 to 100 points.", values)));
  }

  private Evaluation normalized(MethodInput input, Normalization kind) {
    double[] sums = new NormalizedSum(input, kind).scores();
    if (!finite(sums) || !ordered(input, kind)) {
      refused(input);
    }
    Column scores = Column.of(input.alternatives(), sums);
    var values = new Lazy<>(() -> Normalized.table(input, kind, DESCRIPTION));
    return Evaluation.of(
            DESCRIPTION.id(),
            scores,
            Direction.MAXIMIZE,
            new LazyAttribution(() -> attribution(values.get(), input.weights(), scores)))
        .with(
            () ->
                List.of(
                    new Step.Table("normalised", "Performances made comparable.", values.get())));
  }

  private static AdditiveAttribution attribution(
      PerformanceTable values, double[] weights, Column scores) {
    double most = Math.max(Math.abs(scores.least()), Math.abs(scores.greatest()));
    return new AdditiveAttribution(
        values, weights, Measure.of(Split.ADDITIVE, "of the score", most));
  }

  private static boolean ordered(MethodInput input, Normalization kind) {
    return IntStream.range(0, input.width())
        .allMatch(j -> kind.orders(input.performances().column(j), input.direction(j)));
  }

  private static boolean finite(double[] scores) {
    boolean finite = true;
    for (double score : scores) {
      finite &= Double.isFinite(score);
    }
    return finite;
  }

  private PerformanceTable refused(MethodInput input) {
    fitness(input).require();
    throw new IllegalStateException("without values the fitness is refused");
  }
}
