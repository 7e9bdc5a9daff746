package dev.steelyard.core.method.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodCatalogue;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.ReferenceCase;
import dev.steelyard.core.method.ReferenceCases;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.weight.judgement.PairAnswer;
import dev.steelyard.core.weight.judgement.Pairs;
import dev.steelyard.core.weight.judgement.Priorities;
import dev.steelyard.core.weight.judgement.RandomIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AhpTest extends MethodContract {

  private static final double HALF = 1.0 / 2;
  private static final double THIRD = 1.0 / 3;

  @Override
  protected MethodDefinition definition() {
    return Ahp.DEFINITION;
  }

  /** Every other criterion is judged by the ratios of its performances. */
  @Override
  protected Map<String, Setting> settings(MethodInput input) {
    var judgements = new LinkedHashMap<String, Setting>();
    for (int j = 0; j < input.width(); j++) {
      if (input.benefit(j)) {
        judgements.put(input.criteria().get(j), answers(input, j));
      }
    }
    return Map.of(
        "judgements",
        new Setting.Entries(judgements),
        "synthesis",
        Setting.of(input.rows() % 2 == 0 ? "ideal" : "distributive"));
  }

  private static Setting answers(MethodInput input, int j) {
    var answers = new ArrayList<Setting>();
    for (int i = 0; i < input.rows(); i++) {
      for (int k = i + 1; k < input.rows(); k++) {
        double one = input.performances().value(i, j);
        double other = input.performances().value(k, j);
        double ratio = one > 0 && other > 0 ? Math.max(1e-6, Math.min(1e6, one / other)) : 1;
        answers.add(
            new PairAnswer(input.alternatives().get(i), input.alternatives().get(k), ratio)
                .setting());
      }
    }
    return new Setting.Items(answers);
  }

  private static List<PairAnswer> answers(List<String> ids, JsonNode matrix) {
    var answers = new ArrayList<PairAnswer>();
    for (int j = 0; j < ids.size(); j++) {
      for (int k = j + 1; k < ids.size(); k++) {
        answers.add(new PairAnswer(ids.get(j), ids.get(k), matrix.path(j).path(k).asDouble()));
      }
    }
    return answers;
  }

  /** The leaves of a hierarchy with their weights and answers. */
  private static final class Leaves {
    private final Priorities priorities;
    private final List<String> alternatives;
    private final Map<String, Double> weights = new LinkedHashMap<>();
    private final Map<String, List<PairAnswer>> judgements = new LinkedHashMap<>();

    private Leaves(ReferenceCase reference, Priorities priorities) {
      this.priorities = priorities;
      this.alternatives = reference.alternatives();
      add(reference.node().path("hierarchy"), 1);
    }

    private void add(JsonNode node, double weight) {
      if (node.has("alternativesPairwise")) {
        String name = node.path("name").asText();
        weights.put(name, weight);
        judgements.put(name, answers(alternatives, node.path("alternativesPairwise")));
        return;
      }
      var children = new ArrayList<String>();
      node.path("children").forEach(child -> children.add(child.path("name").asText()));
      List<CriteriaNode> siblings =
          children.stream()
              .map(id -> (CriteriaNode) Criterion.of(id, id, LabelScale.RATING5))
              .toList();
      var pairs =
          new Pairs(answers(children, node.path("pairwise")), priorities, RandomIndex.SAATY);
      Map<String, Double> shares = pairs.shareOut(siblings);
      node.path("children")
          .forEach(child -> add(child, weight * shares.get(child.path("name").asText())));
    }

    private MethodInput input() {
      double[] shares = weights.values().stream().mapToDouble(Double::doubleValue).toArray();
      return judged(alternatives, List.copyOf(weights.keySet()), shares);
    }

    private Evaluation evaluate() {
      return ahp(judgements, Ahp.Synthesis.DISTRIBUTIVE, priorities).evaluate(input());
    }
  }

  private static Ahp ahp(
      Map<String, List<PairAnswer>> judgements, Ahp.Synthesis synthesis, Priorities priorities) {
    return new Ahp(new Ahp.Parameters(judgements, synthesis, priorities));
  }

  /** An input whose performances say nothing. */
  private static MethodInput judged(
      List<String> alternatives, List<String> criteria, double... weights) {
    return MethodInput.of(
        PerformanceTable.of(
            alternatives, criteria, new double[criteria.size()][alternatives.size()]),
        Collections.nCopies(criteria.size(), Direction.MAXIMIZE),
        weights);
  }

  @TestFactory
  Stream<DynamicTest> reproduces_the_reference_cases() {
    return ReferenceCases.of("ahp-hierarchy").stream()
        .map(each -> DynamicTest.dynamicTest(each.id(), () -> check(each)));
  }

  private static void check(ReferenceCase reference) {
    double tolerance = reference.node().path("tolerance").asDouble();
    var leaves = new Leaves(reference, Priorities.EIGENVECTOR);
    var evaluation = leaves.evaluate();
    assertNumbers(
        evaluation.scores().toArray(), reference.expected().path("priorities"), tolerance);
    assertNumbers(
        numbers(evaluation, "priorities"), reference.expected().path("priorities"), tolerance);
    assertNumbers(
        new Leaves(reference, Priorities.GEOMETRIC_MEAN).evaluate().scores().toArray(),
        reference.expected().path("prioritiesGeometricMean"),
        tolerance);
    JsonNode ranking = reference.expected().path("ranking");
    for (int i = 0; i < ranking.size(); i++) {
      assertThat(evaluation.ranking().ranked().get(ranking.path(i).asInt() - 1).alternative())
          .isEqualTo(reference.alternatives().get(i));
    }
    checkNodes(evaluation, leaves, reference.expected().path("nodes"), tolerance);
    JsonNode published = reference.node().path("published");
    assertNumbers(
        evaluation.scores().toArray(),
        published.path("priorities"),
        published.path("tolerance").asDouble());
  }

  private static void checkNodes(
      Evaluation evaluation, Leaves leaves, JsonNode nodes, double tolerance) {
    var local = ((Step.Table) evaluation.step("localPriorities").orElseThrow()).table();
    var indices = ((Step.ByCriterion) evaluation.step("consistencyIndex").orElseThrow()).values();
    for (int j = 0; j < local.width(); j++) {
      String criterion = local.criteria().get(j);
      JsonNode node = nodes.path(criterion);
      assertThat(leaves.weights.get(criterion))
          .isCloseTo(node.path("globalWeight").asDouble(), within(tolerance));
      assertThat(indices.value(j))
          .isCloseTo(node.path("consistencyIndex").asDouble(), within(tolerance));
      JsonNode wanted = node.path("localAlternativePriorities");
      assertThat(wanted).hasSize(local.rows());
      assertNumbers(local.column(j).toArray(), wanted, tolerance);
    }
  }

  private static double[] numbers(Evaluation evaluation, String step) {
    return ((Step.ByAlternative) evaluation.step(step).orElseThrow()).values().toArray();
  }

  private static void assertNumbers(double[] actual, JsonNode wanted, double tolerance) {
    for (int i = 0; i < wanted.size(); i++) {
      assertThat(actual[i]).isCloseTo(wanted.path(i).asDouble(), within(tolerance));
    }
  }

  private static final List<String> ABC = List.of("a", "b", "c");

  private static List<PairAnswer> triangle(double ab, double ac, double bc) {
    return List.of(
        new PairAnswer("a", "b", ab), new PairAnswer("a", "c", ac), new PairAnswer("b", "c", bc));
  }

  private static Evaluation evaluate(double[] weights, List<List<PairAnswer>> answers) {
    var judgements = new LinkedHashMap<String, List<PairAnswer>>();
    answers.forEach(each -> judgements.put("c" + judgements.size(), each));
    return ahp(judgements, Ahp.Synthesis.DISTRIBUTIVE, Priorities.EIGENVECTOR)
        .evaluate(judged(ABC, List.copyOf(judgements.keySet()), weights));
  }

  @Test
  void the_schools_of_saaty() {
    var evaluation =
        evaluate(
            new double[] {0.3208, 0.1395, 0.0348, 0.1285, 0.2374, 0.1391},
            List.of(
                triangle(THIRD, HALF, 3),
                triangle(1, 1, 1),
                triangle(5, 1, 1.0 / 5),
                triangle(9, 7, 1.0 / 5),
                triangle(HALF, 1, 2),
                triangle(6, 4, THIRD)));

    assertThat(evaluation.scores().toArray())
        .containsExactly(new double[] {0.3673, 0.3785, 0.2542}, within(2e-4));
  }

  @Test
  void the_houses_of_saaty_1990() {
    var evaluation =
        evaluate(
            new double[] {0.1730, 0.0540, 0.1881, 0.0175, 0.0310, 0.0363, 0.1668, 0.3332},
            List.of(
                triangle(6, 8, 4),
                triangle(7, 1.0 / 5, 1.0 / 8),
                triangle(8, 6, 1.0 / 4),
                triangle(1, 1, 1),
                triangle(5, 4, THIRD),
                triangle(8, 6, 1.0 / 5),
                triangle(HALF, HALF, 1),
                triangle(1.0 / 7, 1.0 / 5, 3)));

    assertThat(evaluation.scores().toArray())
        .containsExactly(new double[] {0.396, 0.341, 0.263}, within(1e-3));
  }

  @Test
  void scores_the_example_of_its_page() {
    assertThat(page(Ahp.Synthesis.DISTRIBUTIVE))
        .containsExactly(new double[] {0.3051, 0.3363, 0.3586}, within(5e-5));
    assertThat(page(Ahp.Synthesis.IDEAL))
        .containsExactly(new double[] {53.0 / 84, 5.0 / 7, 5.0 / 7}, within(1e-12));
  }

  private static double[] page(Ahp.Synthesis synthesis) {
    var input =
        MethodInput.of(
            PerformanceTable.of(
                ABC,
                List.of("price", "comfort", "load"),
                new double[][] {{300, 200, 400}, {2, 1, 3}, {900, 600, 1200}}),
            List.of(Direction.MINIMIZE, Direction.MAXIMIZE, Direction.MAXIMIZE),
            4.0 / 7,
            2.0 / 7,
            1.0 / 7);
    var judgements = Map.of("comfort", triangle(2, HALF, 1.0 / 4));
    return ahp(judgements, synthesis, Priorities.GEOMETRIC_MEAN).evaluate(input).scores().toArray();
  }

  @Test
  void measured_criteria_need_no_answers() {
    var input =
        MethodInput.of(
            PerformanceTable.of(
                ABC, List.of("load", "price"), new double[][] {{2, 1, 1}, {100, 200, 400}}),
            List.of(Direction.MAXIMIZE, Direction.MINIMIZE),
            0.5,
            0.5);
    var evaluation =
        ahp(Map.of(), Ahp.Synthesis.DISTRIBUTIVE, Priorities.GEOMETRIC_MEAN).evaluate(input);

    // load 1/2, 1/4, 1/4; price 4/7, 2/7, 1/7
    assertThat(evaluation.scores().toArray())
        .containsExactly(new double[] {15.0 / 28, 15.0 / 56, 11.0 / 56}, within(1e-12));
  }

  /** Belton and Gear 1983: a copy of the second turns the order of the first two. */
  @Test
  void a_copy_can_turn_the_order_in_distributive_but_not_in_ideal_mode() {
    double[][] columns = {{1, 9, 1}, {9, 1, 1}, {8, 9, 1}};
    double[][] copied = {{1, 9, 1, 9}, {9, 1, 1, 1}, {8, 9, 1, 9}};

    assertThat(leader(Ahp.Synthesis.DISTRIBUTIVE, ABC, columns)).isEqualTo("b");
    assertThat(leader(Ahp.Synthesis.DISTRIBUTIVE, List.of("a", "b", "c", "d"), copied))
        .isEqualTo("a");
    assertThat(leader(Ahp.Synthesis.IDEAL, ABC, columns)).isEqualTo("b");
    assertThat(leader(Ahp.Synthesis.IDEAL, List.of("a", "b", "c", "d"), copied)).isEqualTo("b");
  }

  private static String leader(
      Ahp.Synthesis synthesis, List<String> alternatives, double[][] columns) {
    var input =
        MethodInput.of(
            PerformanceTable.of(alternatives, List.of("c1", "c2", "c3"), columns),
            Collections.nCopies(3, Direction.MAXIMIZE),
            1.0 / 3,
            1.0 / 3,
            1.0 / 3);
    return ahp(Map.of(), synthesis, Priorities.EIGENVECTOR)
        .evaluate(input)
        .ranking()
        .order()
        .get(0);
  }

  @Test
  void the_best_on_every_criterion_scores_1_in_ideal_mode() {
    var evaluation =
        ahp(
                Map.of("c1", triangle(2, 4, 2), "c2", triangle(3, 3, 1)),
                Ahp.Synthesis.IDEAL,
                Priorities.GEOMETRIC_MEAN)
            .evaluate(judged(ABC, List.of("c1", "c2"), 0.25, 0.75));

    assertThat(evaluation.scores().toArray())
        .containsExactly(new double[] {1, 0.375, 0.3125}, within(1e-12));
    assertThat(numbers(evaluation, "priorities"))
        .containsExactly(new double[] {16.0 / 27, 6.0 / 27, 5.0 / 27}, within(1e-12));
  }

  @Test
  void answers_about_absent_alternatives_are_left_out() {
    var method =
        ahp(Map.of("c1", triangle(2, 4, 2)), Ahp.Synthesis.DISTRIBUTIVE, Priorities.GEOMETRIC_MEAN);

    assertThat(method.evaluate(judged(List.of("a", "c"), List.of("c1"), 1)).scores().toArray())
        .containsExactly(new double[] {0.8, 0.2}, within(1e-12));
  }

  private static List<String> refusals(Ahp method, MethodInput input) {
    Fitness fitness = method.fitness(input);
    return fitness.refusals().stream().map(Violation::message).toList();
  }

  @Test
  void alternatives_that_are_not_connected_are_refused() {
    var method =
        ahp(Map.of("c1", triangle(2, 4, 2)), Ahp.Synthesis.DISTRIBUTIVE, Priorities.GEOMETRIC_MEAN);

    assertThat(refusals(method, judged(List.of("a", "b", "d", "e"), List.of("c1"), 1)))
        .containsExactly("AHP needs answers that connect the groups a, b; d; e on \"c1\".");
  }

  @Test
  void normalised_columns_need_all_answers() {
    var method =
        ahp(
            Map.of("c1", triangle(2, 4, 2).subList(0, 2)),
            Ahp.Synthesis.DISTRIBUTIVE,
            Priorities.NORMALISED_COLUMNS);

    assertThat(refusals(method, judged(ABC, List.of("c1"), 1)))
        .containsExactly("AHP needs an answer for every pair to normalise columns on \"c1\".");
  }

  @Test
  void too_many_alternatives_are_not_compared_in_pairs() {
    var many = java.util.stream.IntStream.range(0, 201).mapToObj(i -> "a" + i).toList();
    var method =
        ahp(Map.of("c1", List.of()), Ahp.Synthesis.DISTRIBUTIVE, Priorities.GEOMETRIC_MEAN);

    assertThat(refusals(method, judged(many, List.of("c1"), 1)))
        .containsExactly("AHP compares at most 200 alternatives in pairs.");
  }

  @Test
  void a_measured_criterion_needs_numbers_above_0() {
    var method = ahp(Map.of(), Ahp.Synthesis.IDEAL, Priorities.GEOMETRIC_MEAN);

    assertThat(refusals(method, judged(List.of("a"), List.of("c1"), 1)))
        .containsExactly(
            "AHP needs performances above 0 where nothing is judged, but \"c1\" of \"a\" is 0.");
  }

  @Test
  void answers_are_about_two_alternatives_and_once() {
    for (List<PairAnswer> wrong :
        List.of(
            List.of(new PairAnswer("a", "a", 1)),
            List.of(new PairAnswer("a", "b", 0)),
            List.of(new PairAnswer("a", "b", Double.POSITIVE_INFINITY)),
            List.of(new PairAnswer("a", "b", 2), new PairAnswer("b", "a", 2)))) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> ahp(Map.of("c1", wrong), Ahp.Synthesis.DISTRIBUTIVE, Priorities.GEOMETRIC_MEAN))
          .withMessageEndingWith(" on c1");
    }
  }

  @Test
  void a_file_that_answers_twice_is_refused() {
    var twice =
        new Setting.Items(
            Arrays.asList(
                new PairAnswer("a", "b", 2).setting(), new PairAnswer("b", "a", 3).setting()));
    var choice =
        new MethodChoice("ahp", Map.of("judgements", new Setting.Entries(Map.of("c1", twice))));

    assertThatExceptionOfType(InvalidDecisionException.class)
        .isThrownBy(() -> MethodCatalogue.standard().method(choice, List.of("c1"), ABC))
        .withMessageContaining("expected one answer about 'b' and 'a'");
  }
}
