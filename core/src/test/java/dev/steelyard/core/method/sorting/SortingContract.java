package dev.steelyard.core.method.sorting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.electre.Cases;
import dev.steelyard.core.table.PerformanceTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sorting methods judge by fixed profiles, so their random tables have one fixed unit. */
abstract class SortingContract extends MethodContract {

  @Override
  protected MethodInput table(SplittableRandom random) {
    int m = random.nextInt(3, 8);
    int n = random.nextInt(2, 6);
    double[][] columns = new double[n][m];
    double[] weights = new double[n];
    var directions = new ArrayList<Direction>();
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < m; i++) {
        columns[j][i] = random.nextInt(0, 41) / 4.0;
      }
      weights[j] = random.nextInt(1, 10) / 10.0;
      directions.add(j == 1 ? Direction.MINIMIZE : Direction.MAXIMIZE);
    }
    return MethodInput.of(
        PerformanceTable.of(names("a", m), names("c", n), columns), directions, weights);
  }

  private static List<String> names(String stem, int count) {
    return IntStream.range(0, count).mapToObj(k -> stem + "1" + "0".repeat(k)).toList();
  }

  /** Profiles of the same goodness on all criteria, 0 to 10. */
  static Setting rows(MethodInput input, double... goodness) {
    var rows = new ArrayList<Setting>();
    for (double good : goodness) {
      rows.add(row(input, good, 0));
    }
    return new Setting.Items(rows);
  }

  private static Setting row(MethodInput input, double good, double gain) {
    var row = new LinkedHashMap<String, Setting>();
    for (int j = 0; j < input.width(); j++) {
      double shifted = good + (j % 2 == 0 ? gain : -gain);
      row.put(input.criteria().get(j), Setting.of(input.benefit(j) ? shifted : 10 - shifted));
    }
    return new Setting.Entries(row);
  }

  /** Two profiles in every place: one better on some criteria, the other on the others. */
  static Setting groups(MethodInput input, double... goodness) {
    var groups = new ArrayList<Setting>();
    for (double good : goodness) {
      groups.add(new Setting.Items(List.of(row(input, good, 1), row(input, good, -1))));
    }
    return new Setting.Items(groups);
  }

  static Setting thresholds(MethodInput input) {
    var all = new LinkedHashMap<String, Setting>();
    for (String id : input.criteria()) {
      all.put(
          id,
          id.equals("c10")
              ? Cases.entries("q", 0.5, "p", 2)
              : Cases.entries("q", 0.5, "p", 1.5, "v", 5));
    }
    return new Setting.Entries(all);
  }

  static Map<String, Double> profile(double... values) {
    var profile = new LinkedHashMap<String, Double>();
    for (int j = 0; j < values.length; j++) {
      profile.put("c" + (j + 1), values[j]);
    }
    return profile;
  }

  @Test
  void a_hundred_thousand_alternatives_are_sorted() {
    int m = 100_000;
    double[][] columns = new double[2][m];
    for (int i = 0; i < m; i++) {
      columns[0][i] = i % 11;
      columns[1][i] = i % 7;
    }
    var ids = IntStream.range(0, m).mapToObj(i -> "a" + i).toList();
    var input =
        MethodInput.of(
            PerformanceTable.of(ids, List.of("c1", "c10"), columns),
            List.of(Direction.MAXIMIZE, Direction.MINIMIZE),
            0.5,
            0.5);

    assertThat(method(input).evaluate(input).scores().greatest()).isGreaterThan(1);
  }
}
