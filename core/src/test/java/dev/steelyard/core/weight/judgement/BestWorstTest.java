package dev.steelyard.core.weight.judgement;

import static dev.steelyard.core.weight.judgement.StepCheck.holds;
import static dev.steelyard.core.weight.judgement.StepCheck.ids;
import static dev.steelyard.core.weight.judgement.StepCheck.numbers;
import static dev.steelyard.core.weight.judgement.StepCheck.single;
import static dev.steelyard.core.weight.judgement.StepCheck.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.ReferenceCase;
import dev.steelyard.core.method.ReferenceCases;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.weight.Weighting;
import dev.steelyard.core.weight.judgement.BestWorst.Model;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BestWorstTest extends JudgementContract {

  private static final Map<String, Double> BEST_OVER =
      Map.of("support", 2.0, "lockin", 4.0, "setup", 8.0);
  private static final Map<String, Double> OVER_WORST =
      Map.of("cost", 8.0, "support", 4.0, "lockin", 2.0);

  private static BestWorst of(
      Map<String, Double> bestOver, Map<String, Double> overWorst, Model model) {
    return new BestWorst("cost", "setup", bestOver, overWorst, model);
  }

  @Override
  List<Weighting> statements() {
    return List.of(
        of(BEST_OVER, OVER_WORST, Model.LINEAR),
        of(BEST_OVER, Map.of("support", 5.0, "lockin", 2.5), Model.LINEAR),
        of(BEST_OVER, Map.of("support", 2.0, "lockin", 4.0), Model.NONLINEAR));
  }

  private static List<CriteriaNode> siblings(int n) {
    return siblings(IntStream.range(0, n).mapToObj(j -> "C" + j).toArray(String[]::new));
  }

  /** Two rows of answers, with those of the best and the worst about themselves. */
  private static BestWorst of(
      int best, int worst, double[] bestOver, double[] overWorst, Model model) {
    var fromBest = new LinkedHashMap<String, Double>();
    var toWorst = new LinkedHashMap<String, Double>();
    for (int j = 0; j < bestOver.length; j++) {
      if (j != best) {
        fromBest.put("C" + j, bestOver[j]);
      }
      if (j != worst) {
        toWorst.put("C" + j, overWorst[j]);
      }
    }
    return new BestWorst("C" + best, "C" + worst, fromBest, toWorst, model);
  }

  private static double[] row(JsonNode list) {
    return IntStream.range(0, list.size()).mapToDouble(j -> list.path(j).asDouble()).toArray();
  }

  @TestFactory
  Stream<DynamicTest> reproduces_the_reference_cases() {
    return ReferenceCases.of("bwm").stream()
        .map(each -> DynamicTest.dynamicTest(each.id(), () -> check(each)));
  }

  private static BestWorst of(ReferenceCase reference, Model model) {
    return of(
        (int) reference.number("best"),
        (int) reference.number("worst"),
        row(reference.node().path("bestToOthers")),
        row(reference.node().path("othersToWorst")),
        model);
  }

  private static void check(ReferenceCase reference) {
    double tolerance = reference.node().path("tolerance").asDouble();
    List<CriteriaNode> siblings = siblings(reference.criteria().size());
    var linear = of(reference, Model.LINEAR);
    JsonNode wanted = reference.expected().path("linear");

    assertThat(linear.violations(siblings)).isEmpty();
    assertThat(weights(linear, siblings))
        .containsExactly(row(wanted.path("weights")), within(tolerance));
    assertThat(single(linear.steps(siblings), "ksi"))
        .isCloseTo(wanted.path("ksi").asDouble(), within(tolerance));
    assertThat(single(linear.steps(siblings), "inputConsistencyRatio"))
        .isCloseTo(
            reference.expected().path("inputConsistencyRatio").asDouble(), within(tolerance));
    checkNonlinear(of(reference, Model.NONLINEAR).steps(siblings), reference, tolerance);
  }

  private static void checkNonlinear(List<Step> steps, ReferenceCase reference, double tolerance) {
    JsonNode wanted = reference.expected().path("nonlinear");
    for (String id : List.of("ksi", "consistencyIndex", "consistencyRatio")) {
      assertThat(single(steps, id))
          .as(id)
          .isCloseTo(
              wanted.path(id).asDouble(),
              within(tolerance * Math.max(1, wanted.path(id).asDouble())));
    }
    double wide = reference.node().path("intervalTolerance").asDouble();
    assertThat(numbers(steps, "intervalCentres"))
        .containsExactly(row(wanted.path("intervalCentres")), within(wide));
    PerformanceTable intervals = intervals(steps);
    assertThat(wanted.path("weightIntervals")).hasSize(intervals.rows());
    for (int j = 0; j < intervals.rows(); j++) {
      double[] ends = {intervals.value(j, 0), intervals.value(j, 1)};
      assertThat(ends).containsExactly(row(wanted.path("weightIntervals").path(j)), within(wide));
    }
  }

  private static PerformanceTable intervals(List<Step> steps) {
    return ((Step.Table) step(steps, "weightIntervals")).table();
  }

  private static final double[] CAR_BEST = {2, 1, 4, 3, 8};
  private static final double[] CAR_WORST = {4, 8, 2, 3, 1};

  @Test
  void a_car_with_one_answer_off_the_line() {
    var linear = of(1, 4, CAR_BEST, CAR_WORST, Model.LINEAR);
    var steps = linear.steps(siblings(5));

    assertThat(weights(linear, siblings(5)))
        .containsExactly(new double[] {0.2295, 0.4481, 0.1148, 0.1530, 0.0546}, within(6e-5));
    assertThat(single(steps, "ksi")).isCloseTo(0.0109, within(6e-5));
    assertThat(single(steps, "inputConsistencyRatio")).isCloseTo(1.0 / 56, within(1e-12));
    assertThat(single(steps, "inputConsistencyThreshold")).isEqualTo(0.2958);
    assertThat(holds(steps, "inputConsistent")).isTrue();
    assertThat(ids(steps)).doesNotContain("contradictions");
  }

  @Test
  void the_intervals_of_that_car() {
    var steps = of(1, 4, CAR_BEST, CAR_WORST, Model.NONLINEAR).steps(siblings(5));
    double[][] wanted = {
      {.2145, .2289}, {.4461, .4571}, {.1085, .1176}, {.1563, .1602}, {.0548, .0561}
    };

    assertThat(single(steps, "ksi")).isCloseTo(0.1459, within(6e-5));
    for (int j = 0; j < wanted.length; j++) {
      double[] ends = {intervals(steps).value(j, 0), intervals(steps).value(j, 1)};
      assertThat(ends).containsExactly(wanted[j], within(6e-5));
    }
  }

  @Test
  void the_transport_modes_of_rezaei_2016() {
    double[] bestOver = {8, 2, 1};
    double[] overWorst = {1, 5, 8};
    var linear = of(2, 0, bestOver, overWorst, Model.LINEAR);
    var nonlinear = of(2, 0, bestOver, overWorst, Model.NONLINEAR);

    assertThat(weights(linear, siblings(3)))
        .containsExactly(new double[] {0.0714, 0.3214, 0.6071}, within(6e-5));
    assertThat(single(linear.steps(siblings(3)), "ksi")).isCloseTo(0.0357, within(6e-5));
    assertThat(weights(nonlinear, siblings(3)))
        .containsExactly(new double[] {0.0714, 0.3387, 0.5899}, within(6e-5));
    assertThat(single(nonlinear.steps(siblings(3)), "ksi")).isCloseTo(0.2583, within(6e-5));
    assertThat(single(nonlinear.steps(siblings(3)), "consistencyRatio"))
        .isCloseTo(0.058, within(5e-4));
  }

  /** Random points that keep all bounds lie within the intervals, which are not far too wide. */
  @Test
  void the_intervals_hold_every_solution() {
    for (int seed = 0; seed < 40; seed++) {
      var random = new SplittableRandom(seed);
      int n = random.nextInt(3, 7);
      double[] bestOver = random.doubles(n, 1, 9).map(Math::rint).toArray();
      double[] overWorst = random.doubles(n, 1, 9).map(Math::rint).toArray();
      bestOver[0] = 1;
      overWorst[n - 1] = 1;
      overWorst[0] = bestOver[n - 1];
      var nonlinear = of(0, n - 1, bestOver, overWorst, Model.NONLINEAR);
      var steps = nonlinear.steps(siblings(n));
      double ksi = single(steps, "ksi") + 1e-9;
      for (int k = 0; k < n; k++) {
        assertExtreme(intervals(steps), k, bestOver, overWorst, ksi);
      }
    }
  }

  /** No differences larger than ξ are left, and none of the weights is negative. */
  @Test
  void the_linear_weights_keep_their_deviation() {
    for (int seed = 0; seed < 200; seed++) {
      var random = new SplittableRandom(seed);
      int n = random.nextInt(2, 10);
      double[] bestOver = random.doubles(n, 1, 9).map(Math::rint).toArray();
      double[] overWorst = random.doubles(n, 1, 9).map(Math::rint).toArray();
      bestOver[0] = 1;
      overWorst[n - 1] = 1;
      overWorst[0] = bestOver[n - 1];
      var linear = of(0, n - 1, bestOver, overWorst, Model.LINEAR);
      double ksi = single(linear.steps(siblings(n)), "ksi") + 1e-8;
      double[] weights = weights(linear, siblings(n));
      for (int j = 0; j < n; j++) {
        assertThat(weights[j]).isNotNegative();
        assertThat(Math.abs(weights[0] - bestOver[j] * weights[j])).isLessThanOrEqualTo(ksi);
        assertThat(Math.abs(weights[j] - overWorst[j] * weights[n - 1])).isLessThanOrEqualTo(ksi);
      }
    }
  }

  /** The same extremes by linear programmes. */
  private static void assertExtreme(
      PerformanceTable intervals, int k, double[] bestOver, double[] overWorst, double ksi) {
    int n = bestOver.length;
    var program = new dev.steelyard.core.math.LinearProgram(n);
    double[] ones = new double[n];
    for (int j = 0; j < n; j++) {
      ones[j] = 1;
      near(program, n, 0, j, bestOver[j], ksi);
      near(program, n, j, n - 1, overWorst[j], ksi);
    }
    program.equal(ones, 1);
    double[] weight = new double[n];
    weight[k] = 1;
    assertThat(intervals.value(k, 0))
        .isCloseTo(program.minimize(weight).orElseThrow()[k], within(1e-6));
    assertThat(intervals.value(k, 1))
        .isCloseTo(program.maximize(weight).orElseThrow()[k], within(1e-6));
  }

  private static void near(
      dev.steelyard.core.math.LinearProgram program,
      int n,
      int one,
      int other,
      double ratio,
      double ksi) {
    if (one == other) {
      return;
    }
    double[] row = new double[n];
    row[one] = 1;
    row[other] = -(ratio + ksi);
    program.atMost(row, 0);
    row = new double[n];
    row[one] = 1;
    row[other] = -(ratio - ksi);
    program.atLeast(row, 0);
  }

  @Test
  void pairs_that_the_rows_order_differently_are_named() {
    var statement = of(BEST_OVER, Map.of("support", 2.0, "lockin", 4.0), Model.LINEAR);
    var steps = statement.steps(SIBLINGS);

    assertThat(single(steps, "contradictions")).isEqualTo(1);
    assertThat(step(steps, "contradictions").caption())
        .isEqualTo(
            "How many pairs the two rows of answers order differently: \"support\" and"
                + " \"lockin\".");
  }

  @Test
  void answers_far_off_are_not_consistent() {
    var statement = of(BEST_OVER, Map.of("support", 8.0, "lockin", 8.0), Model.LINEAR);
    var steps = statement.steps(SIBLINGS);

    // |4 * 8 - 8| / (64 - 8)
    assertThat(single(steps, "inputConsistencyRatio")).isCloseTo(24.0 / 56, within(1e-12));
    assertThat(single(steps, "inputConsistencyThreshold")).isEqualTo(0.2521);
    assertThat(holds(steps, "inputConsistent")).isFalse();
  }

  @Test
  void where_the_best_counts_as_much_as_the_worst_there_may_be_no_ratio() {
    var steps =
        of(0, 2, new double[] {1, 3, 1}, new double[] {1, 3, 1}, Model.NONLINEAR)
            .steps(siblings(3));

    assertThat(holds(steps, "consistencyRatioDefined")).isFalse();
    assertThat(ids(steps)).doesNotContain("consistencyRatio");
    assertThat(single(steps, "consistencyIndex")).isZero();
  }

  @Test
  void beyond_the_tables_there_is_no_threshold_and_the_index_is_calculated() {
    var fraction =
        of(0, 2, new double[] {1, 2, 4.5}, new double[] {4.5, 2, 1}, Model.NONLINEAR)
            .steps(siblings(3));
    var large =
        of(0, 2, new double[] {1, 2, 10}, new double[] {10, 2, 1}, Model.NONLINEAR)
            .steps(siblings(3));

    assertThat(ids(fraction)).doesNotContain("inputConsistencyThreshold", "inputConsistent");
    assertThat(ids(large)).doesNotContain("inputConsistencyThreshold", "inputConsistent");
    // 1 + 8 * 10 = 81
    assertThat(single(large, "consistencyIndex")).isCloseTo(6, within(1e-12));
  }

  @Test
  void ten_criteria_have_no_threshold() {
    double[] ones = IntStream.range(0, 10).mapToDouble(j -> 1).toArray();
    double[] bestOver = ones.clone();
    double[] overWorst = ones.clone();
    bestOver[9] = 3;
    overWorst[0] = 3;
    var steps = of(0, 9, bestOver, overWorst, Model.LINEAR).steps(siblings(10));

    assertThat(ids(steps)).doesNotContain("inputConsistencyThreshold");
  }

  @Test
  void a_single_criterion_has_all_weight() {
    for (Model model : Model.values()) {
      var alone = new BestWorst("C0", "C0", Map.of(), Map.of(), model);

      assertThat(alone.violations(siblings(1))).isEmpty();
      assertThat(weights(alone, siblings(1))).containsExactly(new double[] {1}, within(1e-12));
      assertThat(single(alone.steps(siblings(1)), "ksi")).isZero();
    }
  }

  @Test
  void both_rows_are_complete_and_say_the_same_once() {
    assertThat(
            messages(of(Map.of("support", 2.0, "setup", 8.0), Map.of("cost", 7.0), Model.LINEAR)))
        .containsExactly(
            "\"bestOver\" says nothing about \"lockin\".",
            "\"overWorst\" says nothing about \"support\".",
            "\"overWorst\" says nothing about \"lockin\".",
            "The best over the worst is stated twice, as 8 and as 7.");
  }

  @Test
  void answers_are_from_1_to_100_and_about_others() {
    assertThat(
            messages(
                of(
                    Map.of("cost", 1.0, "support", 0.5, "lockin", 4.0, "setup", 101.0),
                    Map.of("support", 4.0, "lockin", 2.0, "hours", 3.0),
                    Model.LINEAR)))
        .containsExactlyInAnyOrder(
            "\"cost\" is compared with itself.",
            "\"support\" must be a number from 1 to 100, but is 0.5.",
            "\"setup\" must be a number from 1 to 100, but is 101.",
            "\"hours\" is compared, but there is no such criterion here.");
  }

  @Test
  void best_and_worst_stand_here_and_differ() {
    assertThat(messages(new BestWorst("hours", "cost", Map.of(), Map.of(), Model.LINEAR)))
        .contains("\"hours\" is compared, but there is no such criterion here.");
    assertThat(messages(new BestWorst("cost", "cost", Map.of(), Map.of(), Model.LINEAR)))
        .contains("The best and the worst must be two criteria, but both are \"cost\".");
  }

  @Test
  void weighs_the_example_of_its_page() {
    assertThat(weights(of(BEST_OVER, OVER_WORST, Model.LINEAR), SIBLINGS))
        .containsExactly(new double[] {8.0 / 15, 4.0 / 15, 2.0 / 15, 1.0 / 15}, within(1e-9));
  }
}
