package dev.steelyard.core.robustness.finding;

import static dev.steelyard.core.PercentTable.row;
import static dev.steelyard.core.Questions.choice;
import static dev.steelyard.core.Questions.fact;
import static dev.steelyard.core.Questions.need;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.Judging;
import dev.steelyard.core.PercentTable;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.robustness.VariationPlan;
import dev.steelyard.core.weight.Needs;
import dev.steelyard.core.weight.Weight;
import dev.steelyard.core.weight.Weights;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ValueOfFindingOutTest {

  private static final VariationPlan FIXED = new VariationPlan(1, 1, 0);

  private static List<FindingOut> ranked(Decision decision, VariationPlan plan) {
    var judgement = Judging.of(decision);
    return ValueOfFindingOut.of(judgement, Judging::of, plan).orElseThrow().ranked();
  }

  @Test
  void a_coin_of_a_scale_against_its_middle_is_worth_an_eighth_of_it() {
    var decision =
        PercentTable.draft(row(1), row(0), row(50)).cell("c1", "a", Performance.UNKNOWN).build();

    assertThat(ranked(decision, FIXED)).containsExactly(FindingOut.cell("a", "c1", 12.5));
  }

  @Test
  void cells_agree_with_a_fine_grid_in_300_random_cases() {
    int worth = 0;
    for (long seed = 0; seed < 300; seed++) {
      var judgement = OpenDecisions.random(seed);
      var value = ValueOfFindingOut.of(judgement, Judging::of, FIXED).orElseThrow();
      for (FindingOut each : value.ranked()) {
        double expected = grid(judgement, each);
        assertThat(each.points()).as("seed %d", seed).isCloseTo(expected, within(2e-3));
        worth += each.points() > 0.1 ? 1 : 0;
      }
    }
    assertThat(worth).isGreaterThan(50);
  }

  private static double grid(Judgement judgement, FindingOut cell) {
    int row = judgement.row(cell.alternative().orElseThrow());
    int column = judgement.table().values().criteria().indexOf(cell.criterion().orElseThrow());
    var table = judgement.table();
    double[] shares = Values.shares(judgement.weights());
    int steps = 4000;
    double[][] mean =
        Values.rows(
            table,
            (i, j) ->
                IntStream.range(0, steps)
                    .mapToDouble(k -> table.at(i, j, (k + 0.5) / steps))
                    .average()
                    .orElseThrow());
    double base = Values.most(Values.sums(mean, shares));
    double known = 0;
    for (int k = 0; k < steps; k++) {
      mean[row][column] = table.at(row, column, (k + 0.5) / steps);
      known += Values.most(Values.sums(mean, shares)) / steps;
    }
    return known - base;
  }

  @Test
  void weights_agree_with_a_fine_grid_in_200_random_cases() {
    for (long seed = 0; seed < 200; seed++) {
      var judgement = OpenDecisions.random(seed);
      double[][] expected = Values.expected(judgement.table());
      var weights =
          new Weights(
              judgement.weights().all().stream()
                  .map(each -> new Weight(each.criterion(), 0, each.stated(), 1, 3))
                  .toList());
      for (int j = 0; j < weights.all().size(); j++) {
        assertThat(WeightIntegral.of(weights, j, 0.5, expected).worth())
            .as("seed %d", seed)
            .isCloseTo(grid(weights, j, expected), within(5e-3));
      }
    }
  }

  private static double grid(Weights weights, int j, double[]... expected) {
    int steps = 200;
    double[] mean = new double[expected.length];
    double known = 0;
    for (int k = 0; k < steps * steps; k++) {
      double u = (k % steps + 0.5) / steps;
      double v = (k / steps + 0.5) / steps;
      double[] points = weights.all().stream().mapToDouble(Weight::points).toArray();
      points[j] = weights.all().get(j).stated() * (0.5 + u) + 1 + 2 * v;
      double sum = Arrays.stream(points).sum();
      double[] shares = Arrays.stream(points).map(p -> p / sum).toArray();
      double[] scores = Values.sums(expected, shares);
      known += Values.most(scores) / steps / steps;
      Arrays.setAll(mean, i -> mean[i] + scores[i] / steps / steps);
    }
    return known - Values.most(mean);
  }

  @Test
  void the_weight_of_the_golden_pair_is_worth_what_a_grid_says() {
    var decision =
        PercentTable.draft(row(4, 3, 2, 1), row(90, 50, 40, 70), row(60, 80, 50, 60)).build();
    var judgement = Judging.of(decision);
    double[][] expected = Values.expected(judgement.table());
    double sum = 0;
    double ahead = 0;
    int steps = 100000;
    for (int k = 0; k < steps; k++) {
      double points = 4 * (0.5 + (k + 0.5) / steps);
      double gap = (points * 30 - 9 * 10 - 2 * 10 + 10) / (points + 6);
      sum += Math.max(0, gap) / steps;
      ahead += gap / steps;
    }

    assertThat(ranked(decision, VariationPlan.STANDARD)).hasSize(4);
    assertThat(WeightIntegral.of(judgement.weights(), 0, 0.5, expected).worth())
        .isCloseTo(sum - Math.max(0, ahead), within(1e-6))
        .isPositive();
  }

  @Test
  void an_answer_that_decides_between_two_is_worth_half_of_what_it_moves() {
    var decision =
        PercentTable.draft(row(1, 1), row(0, 50), row(0, 50))
            .cell("c1", "a", Performance.UNKNOWN)
            .cell("c1", "b", Performance.UNKNOWN)
            .questions(fact("team", choice("yes", 100, 0), choice("no", 0, 100)))
            .build();

    assertThat(ranked(decision, FIXED).get(0))
        .as("75 points with either answer, 50 points on average without")
        .isEqualTo(FindingOut.question("team", 25));
    assertThat(ranked(decision, FIXED)).extracting(FindingOut::kind).contains(FindingOut.Kind.CELL);
  }

  @Test
  void a_need_is_worth_what_its_answers_move_in_the_weights() {
    var start = new LinkedHashMap<String, Double>();
    start.put("c1", 10.0);
    start.put("c2", 10.0);
    var decision =
        PercentTable.draft(row(1, 1), row(60, 0), row(0, 100))
            .weights(new Needs(start, Optional.empty()))
            .questions(need("n", "c1"))
            .build();

    assertThat(ranked(decision, FIXED))
        .as("30, 40, 45, 50 against 50, 33.3, 25, 16.7 with each answer")
        .singleElement()
        .satisfies(each -> assertThat(each.question()).contains("n"))
        .satisfies(each -> assertThat(each.points()).isCloseTo(5, within(1e-9)));
  }

  @Test
  void what_is_worth_most_is_named_and_nothing_where_nothing_is_open() {
    var open =
        PercentTable.draft(row(1, 3), row(0, 0), row(50, 50))
            .cell("c1", "a", Performance.UNKNOWN)
            .cell("c2", "a", Performance.UNKNOWN)
            .build();
    var value = new ValueOfFindingOut(ranked(open, FIXED));
    var level =
        new ValueOfFindingOut(List.of(FindingOut.cell("a", "c1", 1), FindingOut.weight("c1", 1)));
    var closed = PercentTable.draft(row(1), row(0), row(50)).build();

    assertThat(HelpfulRefinement.of(value)).contains(FindingOut.cell("a", "c2", 9.375));
    assertThat(HelpfulRefinement.of(level)).contains(FindingOut.cell("a", "c1", 1));
    assertThat(HelpfulRefinement.of(new ValueOfFindingOut(ranked(closed, FIXED)))).isEmpty();
    assertThat(HelpfulRefinement.of(new ValueOfFindingOut(ranked(closed, VariationPlan.STANDARD))))
        .as("the weight of a single criterion is uncertain and worth nothing")
        .isEmpty();
  }
}
