package dev.steelyard.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.steelyard.core.method.ReferenceCases;
import org.junit.jupiter.api.Test;

class ShapleyValueTest {

  @Test
  void a_game_given_by_its_table_has_the_values_of_the_reference_case() {
    var table =
        ReferenceCases.of("shapley").stream()
            .filter(each -> each.id().equals("shapley-table-3"))
            .findFirst()
            .orElseThrow();
    double[] worth = new double[8];
    for (JsonNode coalition : table.node().path("game")) {
      int set = 0;
      for (JsonNode player : coalition.path("coalition")) {
        set |= 1 << player.asInt();
      }
      worth[set] = coalition.path("value").asDouble();
    }

    double[] values = ShapleyValue.of(worth);

    JsonNode expected = table.expected().path("contributions");
    for (int j = 0; j < values.length; j++) {
      assertThat(values[j]).isCloseTo(expected.path(j).asDouble(), within(1e-12));
    }
  }

  @Test
  void a_glove_game_gives_the_scarce_glove_most() {
    assertThat(ShapleyValue.of(new double[] {0, 0, 0, 1, 0, 1, 0, 1}))
        .containsExactly(new double[] {2.0 / 3, 1.0 / 6, 1.0 / 6}, within(1e-15));
  }

  @Test
  void there_must_be_a_worth_for_every_coalition() {
    assertThatThrownBy(() -> ShapleyValue.of(new double[3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the number of coalitions must be a power of two, but was 3");
  }
}
