package dev.steelyard.core.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.steelyard.core.RandomDecisions;
import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.decision.TargetScale;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.value.ValueTable;
import dev.steelyard.core.weight.Weights;
import java.util.List;
import org.junit.jupiter.api.Test;

class MethodInputTest {

  private static PerformanceTable table(double... column) {
    return PerformanceTable.of(
        List.of("a", "b").subList(0, column.length), List.of("c"), new double[][] {column});
  }

  @Test
  void plain_numbers_are_triangles_without_width_unless_given() {
    var input = MethodInput.of(table(2, 5), List.of(Direction.MAXIMIZE), 1);
    var wide = input.withTriangles(table(1, 5), table(3, 6)).withWeights(2);

    assertThat(input.triangles().exact()).isTrue();
    assertThat(input.triangularValues()).isEmpty();
    assertThat(wide.triangles().low().value(0, 0)).isEqualTo(1);
    assertThat(wide.triangles().mode()).isEqualTo(table(2, 5));
    assertThat(wide.triangles().high().value(1, 0)).isEqualTo(6);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> input.withTriangles(table(3, 5), table(3, 6)));
  }

  @Test
  void readings_are_triangles_of_positions_and_of_values() {
    RandomDecisions.check(
        300,
        decision -> {
          var table = ValueTable.of(decision, decision.alternativeIds());
          var input = MethodInput.of(table, Weights.of(decision));
          for (int j = 0; j < input.width(); j++) {
            for (int i = 0; i < input.rows(); i++) {
              check(table, input, i, j);
            }
          }
        });
  }

  private static void check(ValueTable table, MethodInput input, int i, int j) {
    var triangles = input.triangles();
    var values = input.triangularValues().orElseThrow();
    boolean target = table.criteria().get(j).scale() instanceof TargetScale;
    double low = target ? table.least(i, j) : table.reading(i, j).low();
    double high = target ? table.greatest(i, j) : table.reading(i, j).high();

    assertThat(triangles.low().value(i, j)).isEqualTo(low);
    assertThat(triangles.mode().value(i, j)).isEqualTo(input.performances().value(i, j));
    assertThat(triangles.high().value(i, j)).isEqualTo(high);
    assertThat(values.low().value(i, j)).isEqualTo(table.least(i, j));
    assertThat(values.mode().value(i, j)).isEqualTo(table.values().value(i, j));
    assertThat(values.high().value(i, j)).isEqualTo(table.greatest(i, j));
  }

  @Test
  void anchored_performances_have_their_triangles_from_what_is_stated() {
    RandomDecisions.check(
        1,
        decision -> {
          var table = ValueTable.of(decision, decision.alternativeIds());
          var input = MethodInput.of(table, Weights.of(decision));

          assertThatIllegalArgumentException()
              .isThrownBy(() -> input.withTriangles(input.performances(), input.performances()))
              .withMessage("expected plain numbers, but was performances on anchored scales");
        });
  }
}
