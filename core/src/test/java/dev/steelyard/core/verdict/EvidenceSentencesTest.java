package dev.steelyard.core.verdict;

import static dev.steelyard.core.PercentTable.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.PercentTable;
import org.junit.jupiter.api.Test;

class EvidenceSentencesTest {

  @Test
  void every_kind_of_evidence_is_counted_the_most_used_source_first() {
    assertThat(Said.about(EvidenceCountTest.sourced().answer("team", "yes").build()).evidence())
        .containsExactly(
            "Performances from \"Our own test\": 2 of 8.",
            "Performances from \"A guide to hosting\": 1 of 8.",
            "Performances from your answers: 2 of 8.",
            "Performances without a source: 2 of 8.",
            "Performances not known: 1 of 8.");
  }

  @Test
  void what_there_is_none_of_is_not_told() {
    assertThat(Said.about(PercentTable.draft(row(1), row(50), row(40)).build()).evidence())
        .containsExactly("Performances without a source: 2 of 2.");
  }
}
