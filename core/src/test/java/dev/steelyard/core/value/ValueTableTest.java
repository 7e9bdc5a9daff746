package dev.steelyard.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.RandomDecisions;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.decision.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValueTableTest {

  private static final List<String> BOTH = List.of("server", "cloud");

  private static ValueTable table() {
    var decision =
        new DecisionDraft()
            .cell("support", "server", Performance.of("fair"))
            .cell("support", "cloud", Performance.between("good", "excellent"))
            .cell("cost", "server", Performance.of(50))
            .build();
    return ValueTable.of(decision, BOTH);
  }

  @Test
  void rows_are_alternatives_and_columns_are_criteria() {
    assertThat(table().alternatives()).containsExactly("server", "cloud");
    assertThat(table().criteria()).extracting(Criterion::id).containsExactly("support", "cost");
    assertThat(table().values().criteria()).containsExactly("support", "cost");
  }

  @Test
  void values_are_what_performances_are_worth() {
    var values = table().values();

    assertThat(values.value(0, 0)).isEqualTo(25);
    assertThat(values.value(1, 0)).isEqualTo(75);
    assertThat(values.value(0, 1)).isEqualTo(75);
    assertThat(values.value(1, 1)).isEqualTo(50);
  }

  @Test
  void some_performances_of_a_criterion_can_be_made_exact_and_leave_the_rest_open() {
    var changed = table().at(1, List.of(1), new double[] {7, 20});

    assertThat(changed.reading(1, 1)).isEqualTo(new Reading(20, 20, 20, true));
    assertThat(changed.values().value(1, 1)).isEqualTo(90);
    assertThat(changed.reading(0, 1)).isEqualTo(table().reading(0, 1));
    assertThat(changed.reading(1, 0)).isEqualTo(table().reading(1, 0));
    assertThat(table().reading(1, 1)).isEqualTo(new Reading(0, 100, 200, false));
  }

  @Test
  void readings_keep_the_unit_of_the_scale() {
    assertThat(table().reading(0, 1)).isEqualTo(new Reading(50, 50, 50, true));
    assertThat(table().reading(1, 1)).isEqualTo(new Reading(0, 100, 200, false));
  }

  @Test
  void the_fewest_and_most_points_span_the_range() {
    assertThat(table().least(1, 0)).isEqualTo(50);
    assertThat(table().greatest(1, 0)).isEqualTo(100);
    assertThat(table().least(1, 1)).isEqualTo(0);
    assertThat(table().greatest(1, 1)).isEqualTo(100);
    assertThat(table().least(0, 1)).isEqualTo(75);
  }

  @Test
  void a_fraction_goes_from_the_lowest_to_the_highest_position() {
    assertThat(table().at(1, 1, 0)).isEqualTo(100);
    assertThat(table().at(1, 1, 0.25)).isEqualTo(75);
    assertThat(table().at(1, 1, 1)).isEqualTo(0);
    assertThat(table().at(0, 1, 0.7)).isEqualTo(75);
  }

  @Test
  void unknown_performances_are_listed() {
    assertThat(table().unknown()).containsExactly(new ValueTable.Position(1, 1));
  }

  @Test
  void only_the_alternatives_in_play_have_rows() {
    var decision = new DecisionDraft().cell("cost", "cloud", Performance.of(0)).build();

    var table = ValueTable.of(decision, List.of("cloud"));

    assertThat(table.values().rows()).isEqualTo(1);
    assertThat(table.values().value(0, 1)).isEqualTo(100);
    assertThat(ValueTable.of(decision, List.of()).values().rows()).isZero();
  }

  @Test
  void the_value_to_calculate_with_lies_between_the_fewest_and_the_most_points() {
    RandomDecisions.check(
        300,
        decision -> {
          var table = ValueTable.of(decision, decision.alternativeIds());
          for (int i = 0; i < table.values().rows(); i++) {
            assertSpanned(table, i);
          }
        });
  }

  private static void assertSpanned(ValueTable table, int i) {
    for (int j = 0; j < table.values().width(); j++) {
      assertThat(table.values().value(i, j)).isBetween(table.least(i, j), table.greatest(i, j));
      assertThat(table.at(i, j, 0.5))
          .isBetween(table.least(i, j) - 1e-9, table.greatest(i, j) + 1e-9);
      assertThat(table.function(j).points(table.reading(i, j).is()))
          .isCloseTo(table.values().value(i, j), within(0.0));
    }
  }
}
