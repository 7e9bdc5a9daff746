package dev.steelyard.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TabRecordsTest {

  @Test
  void fields_are_separated_by_tabs_and_hold_none() {
    assertThat(new TabRecords().add("a", 1.5, "b\tc\nd").add("e").text())
        .isEqualTo("a\t1.5\tb c d\ne\n");
  }
}
