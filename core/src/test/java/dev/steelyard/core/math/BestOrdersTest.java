package dev.steelyard.core.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BestOrdersTest {

  private static double[][] margins(int m, int most, SplittableRandom random) {
    double[][] margins = new double[m][m];
    for (int a = 0; a < m; a++) {
      for (int b = 0; b < a; b++) {
        margins[a][b] = random.nextInt(-most, most + 1);
        margins[b][a] = -margins[a][b];
      }
    }
    return margins;
  }

  private static double agreement(double[][] margins, List<Integer> order) {
    double sum = 0;
    for (int first = 0; first < order.size(); first++) {
      for (int second = first + 1; second < order.size(); second++) {
        sum += margins[order.get(first)][order.get(second)];
      }
    }
    return sum;
  }

  private static List<List<Integer>> permutations(int m) {
    if (m == 0) {
      return List.of(List.of());
    }
    var all = new ArrayList<List<Integer>>();
    for (List<Integer> shorter : permutations(m - 1)) {
      for (int place = 0; place < m; place++) {
        var longer = new ArrayList<>(shorter);
        longer.add(place, m - 1);
        all.add(longer);
      }
    }
    return all;
  }

  @Test
  void finds_exactly_the_best_of_all_permutations() {
    for (int seed = 0; seed < 200; seed++) {
      var random = new SplittableRandom(seed);
      double[][] margins = margins(random.nextInt(1, 7), random.nextInt(1, 5), random);
      List<List<Integer>> all = permutations(margins.length);
      double most =
          all.stream().mapToDouble(order -> agreement(margins, order)).max().orElseThrow();
      var wanted = all.stream().filter(order -> agreement(margins, order) == most).toList();

      BestOrders best = BestOrders.of(margins);

      assertThat(best.agreement()).isEqualTo(most);
      assertThat(best.count()).isEqualTo(wanted.size());
      assertThat(best.orders(1000)).containsExactlyInAnyOrderElementsOf(wanted);
      assertThat(best.meanPositions()).containsExactly(means(wanted), within(1e-12));
    }
  }

  private static double[] means(List<List<Integer>> orders) {
    return IntStream.range(0, orders.get(0).size())
        .mapToDouble(
            each -> orders.stream().mapToInt(order -> order.indexOf(each) + 1).average().orElse(0))
        .toArray();
  }

  @Test
  void a_chain_of_blocks_may_be_long() {
    double[][] margins = new double[60][60];
    for (int a = 0; a < 60; a++) {
      for (int b = 0; b < 60; b++) {
        boolean circle = a / 3 == b / 3 && a != b;
        margins[a][b] = circle ? ((b - a + 3) % 3 == 1 ? 1 : -1) : Integer.compare(b, a);
      }
    }

    BestOrders best = BestOrders.of(margins);

    assertThat(best.count()).isEqualTo(Math.pow(3, 20));
    assertThat(best.orders(5)).hasSize(5);
    assertThat(best.meanPositions()[4]).isCloseTo(5, within(1e-12));
  }

  @Test
  void refuses_a_block_that_is_too_large() {
    assertThatThrownBy(() -> BestOrders.of(new double[21][21]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a block must have at most 20 things, but has 21");
  }

  @Test
  void all_orders_of_twenty_level_things_are_equally_good() {
    assertThat(BestOrders.of(new double[20][20]).count()).isEqualTo(2432902008176640000.0);
  }

  @Test
  void nothing_has_one_order() {
    assertThat(BestOrders.of(new double[0][0]).count()).isEqualTo(1);
    assertThat(BestOrders.of(new double[0][0]).orders(2)).containsExactly(List.of());
  }
}
