package dev.steelyard.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnTest {

  private static Column column(double... values) {
    return Column.of(List.of("a", "b", "c").subList(0, values.length), values);
  }

  @Test
  void least_and_greatest_are_known() {
    assertThat(column(3, -1, 2).least()).isEqualTo(-1);
    assertThat(column(3, -1, 2).greatest()).isEqualTo(3);
    assertThat(column(3, -1, 2).constant()).isFalse();
    assertThat(column(2, 2, 2).constant()).isTrue();
    assertThat(column().constant()).isTrue();
  }

  @Test
  void a_copy_can_be_changed_without_harm() {
    var column = column(1, 2);
    column.toArray()[0] = 7;

    assertThat(column).isEqualTo(column(1, 2)).hasSameHashCodeAs(column(1, 2));
    assertThat(column).isNotEqualTo(column(1, 3)).hasToString("[1.0, 2.0]");
  }

  @Test
  void there_is_one_finite_number_for_each_id() {
    assertThatThrownBy(() -> column(1, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("number of 'b' must be finite, but was NaN");
    assertThatThrownBy(() -> Column.of(List.of("a"), new double[2]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected 1 numbers, but was 2");
  }
}
