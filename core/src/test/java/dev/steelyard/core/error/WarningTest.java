package dev.steelyard.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WarningTest {

  @Test
  void a_place_is_added_to_what_is_there() {
    var place = new Place("/sources", 4, 1, 9);
    var warning =
        Warning.of(WarningCode.ONE_SOURCE, Subject.at("sources"), "One source.", "Ask another.");

    assertThat(warning.place()).isEmpty();
    assertThat(warning.at(place).place()).contains(place);
    assertThat(warning.at(place).message()).isEqualTo("One source.");
    assertThat(warning.at(place).help()).isEqualTo("Ask another.");
  }
}
