package dev.steelyard.core.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.Violations;
import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Pull;
import dev.steelyard.core.explanation.Split;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.math.CompensatedSum;
import dev.steelyard.core.parameter.ParameterValues;
import dev.steelyard.core.parameter.Scope;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.result.RankedAlternative;
import dev.steelyard.core.table.PerformanceTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What every method of the catalogue must keep on plain numbers, claims included. The test of a
 * method extends this class.
 */
public abstract class MethodContract {

  private static final int TABLES = 100;

  /** Only subclasses make one. */
  protected MethodContract() {}

  /**
   * The method under test.
   *
   * @return its line in the catalogue
   */
  protected abstract MethodDefinition definition();

  /**
   * Settings that make sense for some data; none unless overridden.
   *
   * @param input the data
   * @return by name of the parameter
   */
  protected Map<String, Setting> settings(MethodInput input) {
    return Map.of();
  }

  /**
   * A random table that the method accepts; positive numbers in both directions unless overridden.
   *
   * @param random the source
   * @return up to 7 alternatives and 5 criteria
   */
  protected MethodInput table(SplittableRandom random) {
    int m = random.nextInt(3, 8);
    int n = random.nextInt(2, 6);
    double[][] columns = new double[n][m];
    double[] weights = new double[n];
    var directions = new ArrayList<Direction>();
    for (int j = 0; j < n; j++) {
      double unit = Math.pow(10, random.nextInt(-1, 4));
      for (int i = 0; i < m; i++) {
        columns[j][i] = unit * random.nextInt(100, 1000) / 100.0;
      }
      weights[j] = random.nextInt(1, 10);
      directions.add(random.nextBoolean() ? Direction.MAXIMIZE : Direction.MINIMIZE);
    }
    directions.set(0, Direction.MAXIMIZE);
    directions.set(1, Direction.MINIMIZE);
    double sum = Arrays.stream(weights).sum();
    double[] shares = Arrays.stream(weights).map(weight -> weight / sum).toArray();
    return MethodInput.of(
        PerformanceTable.of(names("a", m), names("c", n), columns), directions, shares);
  }

  /** Ids that contain one another: a1, a10, a100 and so on. */
  private static List<String> names(String stem, int count) {
    return IntStream.range(0, count).mapToObj(k -> stem + "1" + "0".repeat(k)).toList();
  }

  private void each(java.util.function.Consumer<MethodInput> check) {
    for (int seed = 0; seed < TABLES; seed++) {
      check.accept(table(new SplittableRandom(seed)));
    }
  }

  /**
   * The method with its settings for some data.
   *
   * @param input the data
   * @return the method
   */
  protected AggregationMethod method(MethodInput input) {
    var violations = new Violations();
    var scope = new Scope(input.criteria(), input.alternatives(), List.of("method"), violations);
    var values = ParameterValues.read(definition().parameters(), settings(input), scope);
    violations.throwIfAny();
    return definition().maker().apply(values.orElseThrow());
  }

  private Evaluation evaluate(MethodInput input) {
    return method(input).evaluate(input);
  }

  private static Map<String, Integer> ranks(Evaluation evaluation) {
    return evaluation.ranking().ranked().stream()
        .collect(Collectors.toMap(RankedAlternative::alternative, RankedAlternative::rank));
  }

  private static MethodInput permuted(MethodInput input, int[] rows, int[] columns) {
    var ids = Arrays.stream(rows).mapToObj(input.alternatives()::get).toList();
    return picked(input, ids, rows, columns);
  }

  private static MethodInput picked(
      MethodInput input, List<String> ids, int[] rows, int[] columns) {
    double[] weights = Arrays.stream(columns).mapToDouble(input::weight).toArray();
    var directions = Arrays.stream(columns).mapToObj(input::direction).toList();
    return mapped(
        input,
        MethodInput.of(picked(input.performances(), ids, rows, columns), directions, weights),
        table -> picked(table, ids, rows, columns));
  }

  private static PerformanceTable picked(
      PerformanceTable table, List<String> ids, int[] rows, int[] columns) {
    double[][] numbers = new double[columns.length][];
    for (int j = 0; j < columns.length; j++) {
      int column = columns[j];
      numbers[j] = Arrays.stream(rows).mapToDouble(i -> table.value(i, column)).toArray();
    }
    var criteria = Arrays.stream(columns).mapToObj(table.criteria()::get).toList();
    return PerformanceTable.of(ids, criteria, numbers);
  }

  /** The ends of triangles, where there are any, go the way of the performances. */
  private static MethodInput mapped(
      MethodInput input, MethodInput target, UnaryOperator<PerformanceTable> change) {
    var triangles = input.triangles();
    return triangles.exact()
        ? target
        : target.withTriangles(change.apply(triangles.low()), change.apply(triangles.high()));
  }

  private static int[] all(int count) {
    return IntStream.range(0, count).toArray();
  }

  private static int[] reversed(int count) {
    return IntStream.range(0, count).map(k -> count - 1 - k).toArray();
  }

  private static void assertSameScores(Evaluation one, Evaluation other) {
    for (RankedAlternative each : one.ranking().ranked()) {
      assertThat(other.ranking().score(each.alternative()))
          .isCloseTo(each.score(), within(1e-8 * Math.max(1, Math.abs(each.score()))));
    }
  }

  /** Ranks are compared only where no two scores are nearly equal. */
  private static boolean apart(Evaluation evaluation) {
    double[] scores = evaluation.scores().toArray();
    Arrays.sort(scores);
    double most = Arrays.stream(scores).map(Math::abs).max().orElse(0);
    return IntStream.range(1, scores.length)
        .allMatch(i -> scores[i] - scores[i - 1] > 1e-7 * most || scores[i] == scores[i - 1]);
  }

  @Test
  void the_catalogue_makes_it_by_name() {
    each(
        input -> {
          var choice = new MethodChoice(definition().description().id(), settings(input));
          var method =
              MethodCatalogue.standard().method(choice, input.criteria(), input.alternatives());

          assertThat(method.description()).isEqualTo(definition().description());
          assertThat(method.evaluate(input).method()).isEqualTo(definition().description().id());
        });
  }

  @Test
  void the_same_input_gives_the_same_bits() {
    each(input -> assertThat(evaluate(input)).isEqualTo(evaluate(input)));
  }

  @Test
  void every_alternative_is_ranked_once_with_a_finite_score() {
    each(
        input ->
            assertThat(evaluate(input).ranking().order())
                .containsExactlyInAnyOrderElementsOf(input.alternatives()));
  }

  @Test
  void reordering_alternatives_and_criteria_changes_no_score() {
    each(
        input -> {
          var other = permuted(input, reversed(input.rows()), reversed(input.width()));

          assertSameScores(evaluate(input), evaluate(other));
          if (apart(evaluate(input))) {
            assertThat(ranks(evaluate(other))).isEqualTo(ranks(evaluate(input)));
          }
        });
  }

  @Test
  void a_duplicate_ties_with_its_original() {
    each(
        input -> {
          int[] rows = Arrays.copyOf(all(input.rows()), input.rows() + 1);
          var doubled = duplicated(input, rows);
          var ranks = ranks(evaluate(doubled));

          assertThat(ranks.get("copy")).isEqualTo(ranks.get(input.alternatives().get(0)));
        });
  }

  private static MethodInput duplicated(MethodInput input, int[] rows) {
    var ids = new ArrayList<>(input.alternatives());
    ids.add("copy");
    return picked(input, ids, rows, all(input.width()));
  }

  @Test
  void identical_alternatives_tie_or_are_refused() {
    each(
        input -> {
          var same = permutedTo(input, new int[input.rows()]);
          var method = method(same);
          if (method.fitness(same).level() != Fitness.Level.REFUSED) {
            assertThat(method.evaluate(same).ranking().first())
                .containsExactlyInAnyOrderElementsOf(same.alternatives());
          }
        });
  }

  /** The rows of some alternatives under the ids of all. */
  private static MethodInput permutedTo(MethodInput input, int[] rows) {
    return picked(input, input.alternatives(), rows, all(input.width()));
  }

  @Test
  void one_alternative_is_first_or_refused() {
    each(
        input -> {
          var one = permuted(input, new int[] {0}, all(input.width()));
          var method = method(one);
          if (method.fitness(one).level() != Fitness.Level.REFUSED) {
            assertThat(method.evaluate(one).ranking().first()).hasSize(1);
          }
        });
  }

  @Test
  void no_alternative_is_an_empty_ranking() {
    var none =
        MethodInput.of(
            PerformanceTable.of(List.of(), List.of("c1", "c2"), new double[2][0]),
            List.of(Direction.MAXIMIZE, Direction.MINIMIZE),
            0.5,
            0.5);
    AggregationMethod method;
    try {
      method = method(none);
    } catch (dev.steelyard.core.error.InvalidDecisionException settingsNeedAlternatives) {
      return;
    }
    if (method.fitness(none).level() != Fitness.Level.REFUSED) {
      assertThat(method.evaluate(none).ranking().ranked()).isEmpty();
    }
  }

  @Test
  void difficult_numbers_are_judged_or_refused_and_never_not_finite() {
    double[][] columns = {{0, 0, 0}, {-1, 0, 1}, {5, 5, 5}, {1e-300, 1e300, 1}};
    for (int j = 0; j < columns.length; j++) {
      for (Direction direction : Direction.values()) {
        var input =
            MethodInput.of(
                PerformanceTable.of(
                    List.of("x", "y", "z"),
                    List.of("c1", "c2"),
                    new double[][] {columns[j], {3, 1, 2}}),
                List.of(direction, Direction.MAXIMIZE),
                0.5,
                0.5);
        var method = method(input);
        if (method.fitness(input).level() == Fitness.Level.REFUSED) {
          org.assertj.core.api.Assertions.assertThatThrownBy(() -> method.evaluate(input))
              .isInstanceOf(dev.steelyard.core.error.InapplicableMethodException.class);
        } else {
          assertThat(method.evaluate(input).steps()).isNotNull();
        }
      }
    }
  }

  @Test
  void every_step_has_a_name_of_its_own_and_a_sentence() {
    each(
        input -> {
          var steps = evaluate(input).steps();

          assertThat(steps).extracting(Step::id).doesNotHaveDuplicates();
          assertThat(steps).allMatch(step -> step.caption().endsWith("."));
        });
  }

  @Test
  void a_comparison_pulls_for_every_criterion_and_turns_its_signs_when_turned() {
    each(
        input -> {
          var evaluation = evaluate(input);
          Comparison comparison =
              evaluation.compare(input.alternatives().get(0), input.alternatives().get(1));
          Comparison turned =
              evaluation.compare(input.alternatives().get(1), input.alternatives().get(0));

          assertThat(comparison.pulls())
              .extracting(Pull::criterion)
              .containsExactlyInAnyOrderElementsOf(input.criteria());
          assertThat(turned.gap())
              .isCloseTo(-comparison.gap(), within(1e-9 * Math.max(1, Math.abs(turned.gap()))));
        });
  }

  @Test
  void claimed_exact_parts_sum_to_the_gap_of_the_scores() {
    if (!definition().description().claims(Claim.EXACT_PARTS)) {
      return;
    }
    each(
        input -> {
          var evaluation = evaluate(input);
          String first = evaluation.ranking().order().get(0);
          for (String other : input.alternatives()) {
            assertExact(evaluation, evaluation.compare(first, other));
          }
        });
  }

  private static void assertExact(Evaluation evaluation, Comparison comparison) {
    double one = evaluation.ranking().score(comparison.first());
    double other = evaluation.ranking().score(comparison.second());
    boolean logarithmic = comparison.measure().split() == Split.LOGARITHMIC;
    double gap = logarithmic ? Math.log(one) - Math.log(other) : one - other;
    double sum = CompensatedSum.of(comparison.pulls().stream().mapToDouble(Pull::points).toArray());

    assertThat(sum)
        .isCloseTo(
            evaluation.better().sign() * gap,
            within(1e-9 * Math.max(1, Math.abs(one) + Math.abs(other))));
  }

  @Test
  void a_dominated_alternative_is_never_above_its_dominator_where_claimed() {
    if (!definition().description().claims(Claim.RESPECTS_DOMINANCE)) {
      return;
    }
    each(
        input -> {
          var ranks = ranks(evaluate(input));
          for (int i = 0; i < input.rows(); i++) {
            for (int k = 0; k < input.rows(); k++) {
              if (atLeastAsGood(input, i, k)) {
                assertThat(ranks.get(input.alternatives().get(i)))
                    .isLessThanOrEqualTo(ranks.get(input.alternatives().get(k)));
              }
            }
          }
        });
  }

  private static boolean atLeastAsGood(MethodInput input, int i, int k) {
    var triangles = input.triangles();
    return Stream.of(triangles.low(), triangles.mode(), triangles.high())
        .allMatch(table -> atLeastAsGood(input, table, i, k));
  }

  private static boolean atLeastAsGood(MethodInput input, PerformanceTable table, int i, int k) {
    return IntStream.range(0, input.width())
        .allMatch(j -> input.direction(j).sign() * (table.value(i, j) - table.value(k, j)) >= 0);
  }

  @Test
  void a_criterion_of_weight_0_is_as_good_as_none_where_claimed() {
    if (!definition().description().claims(Claim.ZERO_WEIGHT_REMOVES)) {
      return;
    }
    each(
        input -> {
          if (input.width() < 3) {
            return;
          }
          double[] weights = input.weights();
          double rest = 1 - weights[2];
          weights[2] = 0;
          for (int j = 0; j < weights.length; j++) {
            weights[j] /= rest;
          }
          int[] others = IntStream.range(0, input.width()).filter(j -> j != 2).toArray();
          var zero = input.withWeights(weights);
          var without = permuted(zero, all(input.rows()), others);

          if (apart(evaluate(zero))) {
            assertThat(ranks(evaluate(zero))).isEqualTo(ranks(evaluate(without)));
          }
        });
  }

  @Test
  void units_do_not_matter_where_claimed() {
    if (!definition().description().claims(Claim.UNIT_FREE)) {
      return;
    }
    each(input -> assertSameRanks(input, changed(input, 1.8, 0)));
  }

  @Test
  void origins_do_not_matter_where_claimed() {
    if (!definition().description().claims(Claim.ORIGIN_FREE)) {
      return;
    }
    each(input -> assertSameRanks(input, changed(input, 1, 32)));
  }

  @Test
  void only_ratios_of_weights_matter_where_claimed() {
    if (!definition().description().claims(Claim.WEIGHTS_ARE_RATIOS)) {
      return;
    }
    each(
        input ->
            assertSameRanks(
                input,
                input.withWeights(Arrays.stream(input.weights()).map(w -> 3 * w).toArray())));
  }

  @Test
  void stated_weights_change_no_rank_exactly_where_that_is_claimed() {
    boolean claimed = definition().description().claims(Claim.ORDER_IGNORES_WEIGHTS);
    var changed = new ArrayList<MethodInput>();
    each(
        input -> {
          double[] weights = input.weights();
          for (int j = 0; j < weights.length; j++) {
            weights[j] = weights[weights.length - 1] / 10;
          }
          weights[0] = 1 - (weights.length - 1) * weights[weights.length - 1];
          var other = input.withWeights(weights);
          if (!sameRanks(input, other)) {
            changed.add(input);
          }
        });

    assertThat(changed.isEmpty()).as("no rank changed").isEqualTo(claimed);
  }

  @Test
  void categories_are_assigned_exactly_where_that_is_claimed() {
    boolean claimed = definition().description().claims(Claim.SORTS);
    each(
        input -> {
          var assigned =
              evaluate(input).steps().stream()
                  .filter(Step.Assignment.class::isInstance)
                  .map(step -> ((Step.Assignment) step).categories().keySet())
                  .toList();
          assertThat(!assigned.isEmpty()).isEqualTo(claimed);
          assertThat(assigned).allMatch(ids -> List.copyOf(ids).equals(input.alternatives()));
        });
  }

  private boolean sameRanks(MethodInput input, MethodInput other) {
    return method(other).fitness(other).level() == Fitness.Level.REFUSED
        || ranks(evaluate(input)).equals(ranks(evaluate(other)));
  }

  private void assertSameRanks(MethodInput input, MethodInput other) {
    if (apart(evaluate(input))) {
      assertThat(ranks(evaluate(other))).isEqualTo(ranks(evaluate(input)));
    }
  }

  private static MethodInput changed(MethodInput input, double factor, double summand) {
    var table = changed(input.performances(), factor, summand);
    return mapped(
        input,
        MethodInput.of(table, input.directions(), input.weights()),
        each -> changed(each, factor, summand));
  }

  private static PerformanceTable changed(PerformanceTable table, double factor, double summand) {
    double[][] columns = new double[table.width()][];
    for (int j = 0; j < columns.length; j++) {
      columns[j] =
          Arrays.stream(table.column(j).toArray()).map(value -> factor * value + summand).toArray();
    }
    return PerformanceTable.of(table.alternatives(), table.criteria(), columns);
  }

  @Test
  void dropping_the_last_changes_no_score_where_claimed() {
    if (!definition().description().claims(Claim.INDEPENDENT_OF_OTHERS)) {
      return;
    }
    each(
        input -> {
          var fewer = permuted(input, all(input.rows() - 1), all(input.width()));
          var after = evaluate(fewer).ranking();
          var before = evaluate(input).ranking();
          var kept = new ArrayList<>(before.order());
          kept.removeAll(Collections.singleton(input.alternatives().get(input.rows() - 1)));

          for (String id : kept) {
            assertThat(after.score(id))
                .isCloseTo(
                    before.score(id), within(1e-9 * Math.max(1, Math.abs(before.score(id)))));
          }
        });
  }
}
