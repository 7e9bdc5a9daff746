package dev.steelyard.core.method.value;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.math.Numbers;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * Characteristic objects method (COMET): an expert scores the corners of a grid, and alternatives
 * lie between them.
 *
 * <p><i>Model</i>: every criterion has characteristic values; their combinations are the
 * characteristic objects. An object gets one point for each object its score beats and half a point
 * for each it equals; the k distinct sums, ascending, are the preferences {@code 0, 1/(k-1), …, 1}.
 * An alternative belongs to the two values around its performance in proportion to its nearness
 * (triangular numbers). {@code P_i = Σ_objects preference · Π_j membership_j}.
 *
 * <p><i>Input</i>: performances within the characteristic values, others are refused. Weights and
 * directions say nothing here: the expert's scores hold both. <i>Output</i>: 0 to 1; higher is
 * better, ties by competition.
 *
 * <p><i>Degenerate cases</i>: weights that are not all equal are remarked, as they are not used. A
 * constant criterion, or one alternative, is no difficulty.
 *
 * <p><i>Properties</i>: scores do not depend on the other alternatives; dominance is respected only
 * if the expert's scores do. Gaps are split by the Shapley value.
 *
 * <p><i>Cost</i>: O(m 2^n) time for n criteria and O(t log t) for t objects, at most a million.
 *
 * <p><i>Source</i>: W. Sałabun, "The Characteristic Objects Method: A New Distance-based Approach
 * to Multicriteria Decision-making Problems", Journal of Multi-Criteria Decision Analysis 22 (2015)
 * 37–50, doi:10.1002/mcda.1525. Objects are scored, not compared pair by pair.
 */
public final class Comet implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "comet",
              "COMET",
              "value",
              "Places alternatives between characteristic objects that an expert has scored.",
              "Sałabun 2015")
          .claiming(
              Claim.INDEPENDENT_OF_OTHERS,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS,
              Claim.ORDER_IGNORES_WEIGHTS);

  private static final int OBJECTS = 1_000_000;

  private static final Parameter<Map<String, List<Double>>> VALUES =
      Parameter.of(
          "characteristicValues",
          "The characteristic values of each criterion, from the smallest to the largest.",
          Forms.byCriterion(Ascending.form()));

  private static final Parameter<List<Double>> SCORES =
      Parameter.of(
          "characteristicObjectScores",
          "A score for every combination of characteristic values, criteria in the order of"
              + " characteristicValues; the values of the last criterion change first.",
          Forms.list(Forms.number()));

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(DESCRIPTION, Comet::made, VALUES, SCORES);

  /**
   * The grid and the expert's scores.
   *
   * @param characteristicValues at least two ascending numbers per criterion; their order is that
   *     of the criteria in the objects
   * @param characteristicObjectScores one finite number per object, not all equal, more is better;
   *     the values of the last criterion change first
   */
  public record Parameters(
      Map<String, List<Double>> characteristicValues, List<Double> characteristicObjectScores) {

    /** Refuses values that do not ascend, and scores that do not fit the grid. */
    public Parameters {
      characteristicValues = Ordered.copy(characteristicValues);
      characteristicObjectScores = List.copyOf(characteristicObjectScores);
      wrong(characteristicValues, characteristicObjectScores)
          .ifPresent(
              message -> {
                throw new IllegalArgumentException(message);
              });
    }

    private static Optional<String> wrong(Map<String, List<Double>> values, List<Double> scores) {
      if (!values.values().stream().allMatch(Ascending::holds)) {
        return Optional.of("characteristic values must ascend, at least two of them");
      }
      double objects = values.values().stream().mapToDouble(List::size).reduce(1, (a, b) -> a * b);
      if (objects > OBJECTS || scores.size() != objects) {
        return Optional.of(
            "expected one score for each of "
                + Numbers.text(objects)
                + " objects, at most "
                + OBJECTS
                + ", but was "
                + scores.size());
      }
      return new HashSet<>(scores).size() > 1 && scores.stream().allMatch(Double::isFinite)
          ? Optional.empty()
          : Optional.of("scores must be finite and must not all be equal");
    }
  }

  private final List<String> criteria;
  private final CharacteristicObjects objects;

  /**
   * With the scores of an expert.
   *
   * @param parameters the grid and the scores
   */
  public Comet(Parameters parameters) {
    this.criteria = List.copyOf(parameters.characteristicValues().keySet());
    this.objects =
        new CharacteristicObjects(
            parameters.characteristicValues().values(), parameters.characteristicObjectScores());
  }

  private static Comet made(ParameterValues values) {
    Map<String, List<Double>> grid = values.get(VALUES);
    List<Double> scores = values.get(SCORES);
    Parameters.wrong(grid, scores)
        .ifPresent(
            message -> {
              var subject = Subject.at("method", SCORES.name());
              String text = "\"" + SCORES.name() + "\" does not fit: " + message + ".";
              throw new InvalidDecisionException(
                  List.of(Violation.of(ErrorCode.INVALID_OPTION, subject, text)));
            });
    return new Comet(new Parameters(grid, scores));
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness = new FitnessBuilder(DESCRIPTION, input);
    if (!new HashSet<>(criteria).equals(new HashSet<>(input.criteria()))) {
      return fitness.refuse("needs characteristic values for exactly the criteria judged").build();
    }
    for (int k = 0; k < criteria.size(); k++) {
      double least = objects.least(k);
      double greatest = objects.greatest(k);
      int column = input.criteria().indexOf(criteria.get(k));
      fitness.cells(
          j -> j == column,
          value -> value >= least && value <= greatest,
          "needs performances within the characteristic values");
    }
    return Unweighted.remark(input, fitness).build();
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    int[] columns = criteria.stream().mapToInt(input.criteria()::indexOf).toArray();
    double[] preferences = new double[input.rows()];
    for (int i = 0; i < preferences.length; i++) {
      int row = i;
      preferences[i] = composite(input, columns, j -> row);
    }
    Column scores = Column.of(input.alternatives(), preferences);
    return Evaluation.of(
            DESCRIPTION.id(),
            scores,
            Direction.MAXIMIZE,
            Terms.shapley(input.performances(), scores, row -> composite(input, columns, row)))
        .with(
            () ->
                List.of(
                    new Step.ByAlternative(
                        "preference",
                        "Preference of each characteristic object, not of each alternative.",
                        Column.of(objects.names(), objects.preferences()))));
  }

  private double composite(MethodInput input, int[] columns, IntUnaryOperator row) {
    double[] point = new double[columns.length];
    for (int k = 0; k < point.length; k++) {
      point[k] = input.performances().value(row.applyAsInt(columns[k]), columns[k]);
    }
    return objects.preference(point);
  }
}
