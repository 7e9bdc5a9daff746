package dev.steelyard.core.weight.judgement;

import static dev.steelyard.core.weight.judgement.StepCheck.holds;
import static dev.steelyard.core.weight.judgement.StepCheck.ids;
import static dev.steelyard.core.weight.judgement.StepCheck.numbers;
import static dev.steelyard.core.weight.judgement.StepCheck.single;
import static dev.steelyard.core.weight.judgement.StepCheck.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.ReferenceCase;
import dev.steelyard.core.method.ReferenceCases;
import dev.steelyard.core.weight.Weighting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PairsTest extends JudgementContract {

  private static final List<PairAnswer> ANSWERS =
      List.of(
          new PairAnswer("cost", "support", 3),
          new PairAnswer("cost", "setup", 5),
          new PairAnswer("setup", "support", 1.0 / 2),
          new PairAnswer("lockin", "cost", 1.0 / 3),
          new PairAnswer("lockin", "support", 1),
          new PairAnswer("lockin", "setup", 2.5));

  @Override
  List<Weighting> statements() {
    return List.of(
        new Pairs(ANSWERS),
        new Pairs(ANSWERS.subList(0, 4)),
        new Pairs(ANSWERS, Priorities.EIGENVECTOR, RandomIndex.DONEGAN_DODD),
        new Pairs(ANSWERS, Priorities.NORMALISED_COLUMNS, RandomIndex.TUMMALA_LING),
        new Pairs(triangular(ANSWERS)));
  }

  /** Each from a third less to half more. */
  private static List<PairAnswer> triangular(List<PairAnswer> exact) {
    return exact.stream()
        .map(
            each ->
                new PairAnswer(
                    each.one(), each.other(), each.ratio(), each.ratio() / 1.5, each.ratio() * 1.5))
        .toList();
  }

  private static String[] names(int n) {
    return IntStream.rangeClosed(1, n).mapToObj(j -> "C" + j).toArray(String[]::new);
  }

  private static List<PairAnswer> answers(JsonNode matrix) {
    var answers = new ArrayList<PairAnswer>();
    for (int j = 0; j < matrix.size(); j++) {
      for (int k = j + 1; k < matrix.size(); k++) {
        answers.add(
            new PairAnswer("C" + (j + 1), "C" + (k + 1), matrix.path(j).path(k).asDouble()));
      }
    }
    return answers;
  }

  /** Answers from an upper triangle, row by row. */
  private static List<PairAnswer> triangle(int n, double... ratios) {
    var answers = new ArrayList<PairAnswer>();
    for (int j = 1; j <= n; j++) {
      for (int k = j + 1; k <= n; k++) {
        answers.add(new PairAnswer("C" + j, "C" + k, ratios[answers.size()]));
      }
    }
    return answers;
  }

  private static List<Step> steps(int n, List<PairAnswer> answers) {
    return new Pairs(answers).steps(siblings(names(n)));
  }

  private static double[] weights(int n, List<PairAnswer> answers, Priorities priorities) {
    return weights(new Pairs(answers, priorities, RandomIndex.SAATY), siblings(names(n)));
  }

  @TestFactory
  Stream<DynamicTest> reproduces_the_reference_cases() {
    return ReferenceCases.of("ahp").stream()
        .map(each -> DynamicTest.dynamicTest(each.id(), () -> check(each)));
  }

  private static void check(ReferenceCase reference) {
    JsonNode matrix = reference.node().path("pairwise");
    double tolerance = reference.node().path("tolerance").asDouble();
    int n = matrix.size();
    var steps = steps(n, answers(matrix));
    StepCheck.check(steps, reference.expected(), tolerance);
    JsonNode published = reference.node().path("published");
    StepCheck.check(steps, published, published.path("tolerance").asDouble());
    for (Priorities each : Priorities.values()) {
      String key =
          switch (each) {
            case EIGENVECTOR -> "weightsEigenvector";
            case GEOMETRIC_MEAN -> "weightsGeometricMean";
            case NORMALISED_COLUMNS -> "weightsNormalisedColumns";
          };
      assertThat(weights(n, answers(matrix), each))
          .containsExactly(numbers(steps, key), within(1e-14));
    }
  }

  private static final List<PairAnswer> SCHOOL =
      triangle(6, 4, 3, 1, 3, 4, 7, 3, 1.0 / 5, 1, 1.0 / 5, 1.0 / 5, 1.0 / 6, 1, 1.0 / 3, 3);

  @Test
  void the_school_of_saaty_is_a_famous_contradiction() {
    var steps = steps(6, SCHOOL);

    assertThat(numbers(steps, "weightsEigenvector"))
        .containsExactly(
            new double[] {0.3208, 0.1395, 0.0348, 0.1285, 0.2374, 0.1391}, within(5e-5));
    assertThat(single(steps, "lambdaMax")).isCloseTo(7.4199, within(5e-5));
    assertThat(single(steps, "consistencyRatio")).isCloseTo(0.229, within(5e-4));
    assertThat(holds(steps, "consistent")).isFalse();
  }

  @Test
  void the_house_of_saaty_1990() {
    var steps =
        steps(
            8,
            triangle(
                8, 5, 3, 7, 6, 6, 1.0 / 3, 1.0 / 4, 1.0 / 3, 5, 3, 3, 1.0 / 5, 1.0 / 7, 6, 3, 4, 6,
                1.0 / 5, 1.0 / 3, 1.0 / 4, 1.0 / 7, 1.0 / 8, 1.0 / 2, 1.0 / 5, 1.0 / 6, 1.0 / 5,
                1.0 / 6, 1.0 / 2));

    assertThat(numbers(steps, "weightsEigenvector"))
        .containsExactly(
            new double[] {0.1730, 0.0540, 0.1881, 0.0175, 0.0310, 0.0363, 0.1668, 0.3332},
            within(1e-4));
    assertThat(single(steps, "lambdaMax")).isCloseTo(9.669, within(5e-4));
    assertThat(single(steps, "consistencyIndex")).isCloseTo(0.238, within(5e-4));
    assertThat(single(steps, "consistencyRatio")).isCloseTo(0.169, within(5e-4));
  }

  @Test
  void the_drinks_of_saaty_2008_with_the_table_of_2005() {
    var drinks =
        ReferenceCases.of("ahp").stream()
            .filter(each -> each.id().equals("ahp-saaty-2008-drinks"))
            .findFirst()
            .orElseThrow();
    var pairs =
        new Pairs(
            answers(drinks.node().path("pairwise")),
            Priorities.EIGENVECTOR,
            RandomIndex.SAATY_2005);
    var steps = pairs.steps(siblings(names(7)));

    assertThat(single(steps, "consistencyRatio")).isCloseTo(0.022, within(5e-4));
    assertThat(holds(steps, "consistent")).isTrue();
  }

  @Test
  void the_leader() {
    var steps = steps(4, triangle(4, 4, 3, 7, 1.0 / 3, 3, 5));

    assertThat(numbers(steps, "weightsEigenvector"))
        .containsExactly(new double[] {0.5476, 0.1266, 0.2699, 0.0559}, within(5e-5));
    assertThat(single(steps, "lambdaMax")).isCloseTo(4.1184, within(5e-5));
  }

  private static final List<PairAnswer> INCOMPLETE =
      List.of(
          new PairAnswer("C1", "C2", 1),
          new PairAnswer("C1", "C3", 5),
          new PairAnswer("C1", "C4", 2),
          new PairAnswer("C2", "C3", 3),
          new PairAnswer("C2", "C4", 4));

  @Test
  void missing_answers_are_done_without() {
    var steps = steps(4, INCOMPLETE);

    assertThat(weights(4, INCOMPLETE, Priorities.GEOMETRIC_MEAN))
        .containsExactly(new double[] {0.3742, 0.3916, 0.0988, 0.1353}, within(6e-5));
    assertThat(weights(4, INCOMPLETE, Priorities.EIGENVECTOR))
        .containsExactly(new double[] {0.3736, 0.3921, 0.0982, 0.1361}, within(6e-5));
    assertThat(holds(steps, "consistencyRatioDefined")).isFalse();
    assertThat(ids(steps))
        .doesNotContain(
            "weightsNormalisedColumns", "consistencyRatio", "consistencyRatioSaaty", "consistent");
  }

  @Test
  void least_squares_complete_a_missing_answer_with_what_they_imply() {
    double[] weights = weights(4, INCOMPLETE, Priorities.GEOMETRIC_MEAN);
    var completed = new ArrayList<>(INCOMPLETE);
    completed.add(new PairAnswer("C3", "C4", weights[2] / weights[3]));

    assertThat(weights[2] / weights[3]).isCloseTo(Math.sqrt(8.0 / 15), within(1e-12));
    assertThat(weights(4, completed, Priorities.GEOMETRIC_MEAN))
        .containsExactly(weights, within(1e-12));
    assertThat(single(steps(4, completed), "lambdaMax")).isCloseTo(4.092367, within(1e-6));
  }

  @ParameterizedTest
  @EnumSource(
      value = Priorities.class,
      names = {"GEOMETRIC_MEAN", "EIGENVECTOR"})
  void answers_in_a_chain_are_multiplied(Priorities priorities) {
    int n = 30;
    var chain = new ArrayList<PairAnswer>();
    for (int j = 1; j < n; j++) {
      chain.add(new PairAnswer("C" + j, "C" + (j + 1), 1.5));
    }
    double[] weights = weights(n, chain, priorities);

    for (int j = 1; j < n; j++) {
      assertThat(weights[j - 1] / weights[j]).isCloseTo(1.5, within(1e-9));
    }
    assertThat(single(steps(n, chain), "geometricConsistencyIndex")).isZero();
  }

  @Test
  void groups_that_are_not_compared_are_named() {
    assertThat(messages(new Pairs(List.of(ANSWERS.get(0), ANSWERS.get(5)))))
        .containsExactly(
            "The answers fall apart into groups that are not compared: cost, support; lockin,"
                + " setup.");
  }

  @Test
  void normalised_columns_need_all_answers() {
    assertThat(
            messages(
                new Pairs(ANSWERS.subList(0, 5), Priorities.NORMALISED_COLUMNS, RandomIndex.SAATY)))
        .containsExactly("Normalised columns need an answer for every pair, but some are missing.");
  }

  @Test
  void answers_are_about_two_criteria_that_stand_here_and_once() {
    assertThat(
            messages(
                new Pairs(
                    List.of(
                        new PairAnswer("cost", "cost", 1),
                        new PairAnswer("cost", "hours", 1),
                        new PairAnswer("cost", "support", 0),
                        new PairAnswer("cost", "lockin", 1e7),
                        new PairAnswer("lockin", "cost", 1),
                        new PairAnswer("setup", "cost", Double.NaN)))))
        .containsExactly(
            "\"cost\" is compared with itself.",
            "\"hours\" is compared, but there is no such criterion here.",
            "The ratio of \"cost\" and \"support\" must be from 0.000001 to 1000000, but is 0.",
            "The ratio of \"cost\" and \"lockin\" must be from 0.000001 to 1000000, but is"
                + " 10000000.",
            "\"lockin\" and \"cost\" are compared more than once.",
            "The ratio of \"setup\" and \"cost\" must be from 0.000001 to 1000000, but is NaN.");
  }

  @Test
  void fractions_are_read_as_text() {
    var violations = new Violations();
    Map<String, Setting> settings =
        Map.of(
            "pairs",
            items(
                items("cost", "support", 3),
                items("cost", "setup", 5),
                items("setup", "support", "1/2"),
                items("lockin", "cost", "1/3"),
                items("lockin", "support", "1/1"),
                items("lockin", "setup", "5/2")));

    assertThat(read("pairs", settings, violations)).contains(new Pairs(ANSWERS));
    assertThat(violations.none()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1/0", "0/1", "half", "1/2/3", "-1/2", "12345678/1", ""})
  void other_texts_are_no_ratio(String text) {
    assertThat(refusals(items(items("cost", "support", text))))
        .containsExactly(
            "\"2\" must be a number from 0.000001 to 1000000, or a fraction such as \"1/3\", but"
                + " is \""
                + text
                + "\".");
  }

  private static List<String> refusals(Setting pairs) {
    var violations = new Violations();
    assertThat(read("pairs", Map.of("pairs", pairs), violations)).isEmpty();
    return violations.all().stream().map(Violation::message).toList();
  }

  @Test
  void what_is_no_answer_is_refused() {
    assertThat(refusals(items(items("cost", "support")))).hasSize(1);
    assertThat(refusals(items("cost"))).hasSize(1);
    assertThat(refusals(items(items("cost", "hours", new Setting.Truth(true))))).hasSize(2);
    assertThat(refusals(items(items("cost", "support", -3))))
        .singleElement()
        .asString()
        .endsWith("but is -3.");
  }

  @Test
  void the_answer_to_look_at_again_comes_with_what_the_rest_implies() {
    // 2, 2 and 4 agree; 9 instead of 8 does not, and the three others imply 8
    var steps = steps(4, triangle(4, 2, 4, 9, 2, 4, 2));

    assertThat(single(steps, "impliedAnswer")).isCloseTo(8, within(1e-12));
    assertThat(step(steps, "impliedAnswer").caption())
        .isEqualTo(
            "The answer to look at again: \"C1\" against \"C4\" is answered with 9, and the rest"
                + " of the answers implies 8.");
    assertThat(single(steps, "worstTriad")).isCloseTo(1.0 / 9, within(1e-12));
    assertThat(step(steps, "worstTriad").caption()).contains("\"C1\", \"C2\" and \"C4\"");
  }

  @Test
  void a_small_answer_is_told_the_other_way_round() {
    var steps = steps(3, triangle(3, 1.0 / 9, 1, 3));

    assertThat(step(steps, "impliedAnswer").caption())
        .contains(
            "\"C2\" against \"C1\" is answered with 9, and the rest of the answers implies 3.");
  }

  @Test
  void answers_that_agree_are_not_to_be_looked_at_again() {
    assertThat(ids(steps(3, triangle(3, 2, 6, 3)))).doesNotContain("worstTriad", "impliedAnswer");
  }

  @Test
  void two_criteria_cannot_contradict() {
    var steps = steps(2, triangle(2, 7));

    assertThat(single(steps, "consistencyIndex")).isZero();
    assertThat(single(steps, "geometricConsistencyIndex")).isZero();
    assertThat(single(steps, "consistencyRatio")).isZero();
    assertThat(holds(steps, "consistent")).isTrue();
  }

  @ParameterizedTest
  @EnumSource(RandomIndex.class)
  void every_size_has_a_ratio_or_says_that_it_has_none(RandomIndex randomIndex) {
    for (int n = 1; n <= 17; n++) {
      double[] ones = new double[n * (n - 1) / 2];
      java.util.Arrays.fill(ones, 1);
      var pairs = new Pairs(triangle(n, ones), Priorities.EIGENVECTOR, randomIndex);
      List<CriteriaNode> siblings = siblings(names(n));
      var ids = ids(pairs.steps(siblings));

      assertThat(pairs.violations(siblings)).isEmpty();
      assertThat(ids.contains("consistencyRatio")).isEqualTo(randomIndex.of(n).isPresent());
      assertThat(ids.contains("consistencyRatioDefined"))
          .isNotEqualTo(randomIndex.of(n).isPresent());
      assertThat(weights(pairs, siblings)).containsOnly(new double[] {1.0 / n}, within(1e-12));
    }
    assertThat(randomIndex.of(16)).isEmpty();
  }

  @Test
  void tables_of_random_indices_differ() {
    assertThat(RandomIndex.SAATY.of(10)).hasValue(1.49);
    assertThat(RandomIndex.SAATY_2005.of(3)).hasValue(0.52);
    assertThat(RandomIndex.DONEGAN_DODD.of(15)).hasValue(1.4969);
    assertThat(RandomIndex.TUMMALA_LING.of(4)).hasValue(0.8921);
  }

  @Test
  void the_geometric_mean_takes_the_root_of_the_number_of_criteria() {
    // a program that took the sixth root gave .496, .292, .212
    assertThat(weights(3, triangle(3, 3, 5, 2), Priorities.GEOMETRIC_MEAN))
        .containsExactly(new double[] {0.648, 0.230, 0.122}, within(5e-4));
  }

  @Test
  void weighs_the_example_of_its_page() {
    assertThat(weights(new Pairs(ANSWERS), SIBLINGS))
        .containsExactly(new double[] {0.5290, 0.1845, 0.1951, 0.0913}, within(5e-5));
  }

  @Test
  void a_matrix_is_about_what_it_names() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PairwiseMatrix.of(List.of("a"), List.of(new PairAnswer("a", "b", 1))))
        .withMessageContaining("'b'");
  }

  /**
   * By hand: the geometric means are (1, 2, 3) and (1/3, 1/2, 1), with sums (4/3, 5/2, 4). The
   * triangles of the weights are (1/4, 4/5, 9/4) and (1/12, 1/5, 3/4), the centroids in proportion
   * 198 to 62.
   */
  @Test
  void a_triangular_answer_by_hand() {
    var answers = List.of(new PairAnswer("C1", "C2", 4, 1, 9));
    var steps = steps(2, answers);
    var table = ((Step.Table) step(steps, "weightsTriangular")).table();

    assertThat(weights(2, answers, Priorities.GEOMETRIC_MEAN))
        .containsExactly(new double[] {99.0 / 130, 31.0 / 130}, within(1e-12));
    assertThat(numbers(steps, "weightsGeometricMean"))
        .containsExactly(new double[] {99.0 / 130, 31.0 / 130}, within(1e-12));
    assertThat(table.column(0).toArray())
        .containsExactly(new double[] {1.0 / 4, 1.0 / 12}, within(1e-12));
    assertThat(table.column(1).toArray())
        .containsExactly(new double[] {4.0 / 5, 1.0 / 5}, within(1e-12));
    assertThat(table.column(2).toArray())
        .containsExactly(new double[] {9.0 / 4, 3.0 / 4}, within(1e-12));
  }

  @Test
  void triangles_of_no_width_give_the_weights_of_exact_answers() {
    for (List<PairAnswer> answers : List.of(SCHOOL, triangle(4, 4, 3, 7, 1.0 / 3, 3, 5))) {
      int n = answers.size() == 15 ? 6 : 4;
      var matrix = PairwiseMatrix.of(List.of(names(n)), answers);

      assertThat(new TriangularMeans(matrix).weights())
          .containsExactly(Priorities.GEOMETRIC_MEAN.of(matrix), within(1e-14));
    }
  }

  /** All ratios equal and one triangle: no weight is 0, as extent analysis would have it. */
  @Test
  void narrow_triangles_far_apart_leave_nobody_without_weight() {
    var answers =
        List.of(
            new PairAnswer("C1", "C2", 7, 6, 8),
            new PairAnswer("C1", "C3", 9, 8, 9),
            new PairAnswer("C2", "C3", 2, 1, 3));

    assertThat(Arrays.stream(weights(3, answers, Priorities.GEOMETRIC_MEAN)).min().orElseThrow())
        .isGreaterThan(0.05);
  }

  @Test
  void the_consistency_of_triangles_is_that_of_their_most_likely_ratios() {
    var exact = steps(6, SCHOOL);
    var triangular = steps(6, triangular(SCHOOL));

    for (String id : List.of("lambdaMax", "consistencyIndex", "consistencyRatio")) {
      assertThat(single(triangular, id)).isCloseTo(single(exact, id), within(1e-12));
    }
    assertThat(ids(triangular)).doesNotContain("weightsEigenvector", "weightsNormalisedColumns");
  }

  @Test
  void triangles_need_geometric_means_and_all_answers() {
    var triangles = triangular(ANSWERS);

    assertThat(messages(new Pairs(triangles, Priorities.EIGENVECTOR, RandomIndex.SAATY)))
        .containsExactly("Answers that are triangles become weights by geometric means only.");
    assertThat(messages(new Pairs(triangles.subList(0, 5))))
        .containsExactly(
            "Where an answer is a triangle there must be one for every pair, but some are"
                + " missing.");
  }

  @Test
  void a_triangle_is_three_rising_ratios() {
    assertThat(refusals(items(items("cost", "support", items(3, 2, 4)))))
        .containsExactly(
            "\"2\" must be three ratios, none below the one before it, but is falling.");
    assertThat(refusals(items(items("cost", "support", items(2, 3)))))
        .containsExactly(
            "\"2\" must be three ratios, none below the one before it, but is not three.");
    assertThat(refusals(items(items("cost", "support", items("1/2", "a", 4))))).hasSize(1);
    assertThatIllegalArgumentException().isThrownBy(() -> new PairAnswer("a", "b", 1, 2, 3));
  }
}
