package dev.steelyard.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TriangularTableTest {

  private static PerformanceTable table(String row, double number) {
    return PerformanceTable.of(List.of(row), List.of("price"), new double[][] {{number}});
  }

  @Test
  void corners_rise_or_are_equal() {
    assertThat(new TriangularTable(table("a", 1), table("a", 2), table("a", 3)).exact()).isFalse();
    assertThat(TriangularTable.exact(table("a", 1)).exact()).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TriangularTable(table("a", 3), table("a", 2), table("a", 3)))
        .withMessage("'price' of 'a' must not fall from low to high, but 3.0 is followed by 2.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TriangularTable(table("a", 1), table("a", 2), table("a", 1)));
  }

  @Test
  void all_three_are_about_the_same() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TriangularTable(table("a", 1), table("a", 2), table("b", 3)))
        .withMessage("expected the rows and columns [a] and [price], but was [b] and [price]");
  }
}
