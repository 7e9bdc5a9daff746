package dev.steelyard.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PerformanceTableTest {

  private static final List<String> ROWS = List.of("a", "b", "c");
  private static final List<String> COLUMNS = List.of("x", "y");

  private static double[][] numbers() {
    return new double[][] {{1, 2, 3}, {10, 20, 30}};
  }

  @Test
  void cells_are_found_by_row_and_column() {
    var table = PerformanceTable.of(ROWS, COLUMNS, numbers());

    assertThat(table.rows()).isEqualTo(3);
    assertThat(table.width()).isEqualTo(2);
    assertThat(table.alternatives()).isEqualTo(ROWS);
    assertThat(table.criteria()).isEqualTo(COLUMNS);
    assertThat(table.value(2, 0)).isEqualTo(3);
    assertThat(table.value(0, 1)).isEqualTo(10);
  }

  @Test
  void later_changes_of_the_numbers_do_not_reach_it() {
    var numbers = numbers();
    var table = PerformanceTable.of(ROWS, COLUMNS, numbers);
    numbers[0][0] = 99;
    numbers[1] = new double[3];

    assertThat(table.value(0, 0)).isEqualTo(1);
    assertThat(table.value(0, 1)).isEqualTo(10);
  }

  @Test
  void a_multiple_of_a_column_is_added_to_row_sums() {
    var table = PerformanceTable.of(ROWS, COLUMNS, numbers());
    double[] sums = {100, 100, 100};

    table.addScaled(1, 0.5, sums);

    assertThat(sums).containsExactly(105, 110, 115);
  }

  @Test
  void a_table_may_be_empty() {
    var table = PerformanceTable.of(List.of(), COLUMNS, new double[2][0]);

    assertThat(table.rows()).isZero();
  }

  @Test
  void every_criterion_needs_a_column() {
    assertThatThrownBy(() -> PerformanceTable.of(ROWS, List.of("x"), numbers()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected 1 columns, but was 2");
  }

  @Test
  void every_column_needs_a_number_for_each_alternative() {
    assertThatThrownBy(() -> PerformanceTable.of(List.of("a", "b"), COLUMNS, numbers()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected 2 rows, but was 3");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void numbers_must_be_finite(double number) {
    var numbers = new double[][] {{1, 2, 3}, {10, number, 30}};

    assertThatThrownBy(() -> PerformanceTable.of(ROWS, COLUMNS, numbers))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "column 'y': number of '" + ROWS.get(1) + "' must be finite, but was " + number);
  }
}
