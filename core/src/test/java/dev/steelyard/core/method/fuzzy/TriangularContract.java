package dev.steelyard.core.method.fuzzy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.table.PerformanceTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What every method on triangular cells must keep, besides what every method must. */
abstract class TriangularContract extends MethodContract {

  private static final int TABLES = 100;

  @Override
  protected Map<String, Setting> settings(MethodInput input) {
    var settings = new LinkedHashMap<String, Setting>();
    settings.put("cells", Setting.of("triangular"));
    return settings;
  }

  /** Positive numbers, most of them with a range. */
  @Override
  protected MethodInput table(SplittableRandom random) {
    MethodInput exact = super.table(random);
    return exact.withTriangles(
        times(exact.performances(), random, -0.5), times(exact.performances(), random, 0.5));
  }

  private static PerformanceTable times(
      PerformanceTable table, SplittableRandom random, double width) {
    double[][] columns = new double[table.width()][table.rows()];
    for (int j = 0; j < columns.length; j++) {
      for (int i = 0; i < columns[j].length; i++) {
        boolean exact = random.nextInt(3) == 0;
        columns[j][i] = table.value(i, j) * (1 + (exact ? 0 : width * random.nextDouble()));
      }
    }
    return PerformanceTable.of(table.alternatives(), table.criteria(), columns);
  }

  /** The exact method whose scores it gives for exact cells. */
  abstract AggregationMethod crisp(MethodInput input);

  @Test
  void exact_cells_give_the_scores_of_the_stated_crisp_variant() {
    for (int seed = 0; seed < TABLES; seed++) {
      MethodInput exact = super.table(new SplittableRandom(seed));

      assertThat(method(exact).evaluate(exact).scores().toArray())
          .as("seed " + seed)
          .containsExactly(crisp(exact).evaluate(exact).scores().toArray(), within(1e-9));
    }
  }

  @Test
  void exact_cells_are_remarked_and_ranges_are_not() {
    MethodInput exact = super.table(new SplittableRandom(1));
    MethodInput wide = table(new SplittableRandom(1));

    assertThat(method(exact).fitness(exact).remarks())
        .anyMatch(each -> each.message().contains("every performance is exact"));
    assertThat(method(wide).fitness(wide)).isEqualTo(Fitness.FIT);
  }

  @Test
  void it_says_that_it_uses_triangles() {
    MethodInput wide = table(new SplittableRandom(1));

    assertThat(method(wide).usesTriangles()).isTrue();
    assertThat(crisp(wide).usesTriangles()).isFalse();
  }

  /** Triangles of a1, a2, … by row, on c1, c2, …; {@code +} more is better, {@code -} less. */
  static MethodInput triangles(String directions, double[] weights, double[][]... rows) {
    var alternatives = names("a", rows.length);
    var criteria = names("c", weights.length);
    var better =
        directions
            .chars()
            .mapToObj(sign -> sign == '+' ? Direction.MAXIMIZE : Direction.MINIMIZE)
            .toList();
    return MethodInput.of(corner(rows, 1, alternatives, criteria), better, weights)
        .withTriangles(
            corner(rows, 0, alternatives, criteria), corner(rows, 2, alternatives, criteria));
  }

  private static PerformanceTable corner(
      double[][][] rows, int corner, List<String> alternatives, List<String> criteria) {
    double[][] columns = new double[criteria.size()][rows.length];
    for (int j = 0; j < columns.length; j++) {
      for (int i = 0; i < rows.length; i++) {
        columns[j][i] = rows[i][j][corner];
      }
    }
    return PerformanceTable.of(alternatives, criteria, columns);
  }

  private static List<String> names(String stem, int count) {
    return java.util.stream.IntStream.rangeClosed(1, count).mapToObj(k -> stem + k).toList();
  }

  static double[] t(double low, double mode, double high) {
    return new double[] {low, mode, high};
  }

  static double[] t(double exact) {
    return t(exact, exact, exact);
  }

  static double[][] row(double[]... triangles) {
    return triangles;
  }

  static double[] weights(double... weights) {
    return weights;
  }

  static void assertRefused(AggregationMethod method, MethodInput input, String... messages) {
    assertThat(method.fitness(input).refusals())
        .extracting(Violation::message)
        .containsExactly(messages);
  }

  /** Importances of c1, c2 and so on. */
  static Map<String, Importance> importance(double[]... triangles) {
    var importance = new LinkedHashMap<String, Importance>();
    for (int j = 0; j < triangles.length; j++) {
      importance.put(
          "c" + (j + 1), new Importance(triangles[j][0], triangles[j][1], triangles[j][2]));
    }
    return importance;
  }
}
