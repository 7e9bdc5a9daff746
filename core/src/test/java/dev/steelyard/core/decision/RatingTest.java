package dev.steelyard.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RatingTest {

  @Test
  void ratings_are_the_labels_of_the_scale_in_its_order() {
    assertThat(Rating.values())
        .extracting(Rating::label)
        .containsExactlyElementsOf(LabelScale.RATING5.labels());
  }
}
