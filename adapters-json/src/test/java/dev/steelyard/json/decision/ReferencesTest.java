package dev.steelyard.json.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.Mark;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReferencesTest {
  private final References references = new References();

  private long admitted(int mistakes, int names) {
    return IntStream.range(0, mistakes).filter(i -> references.admits(false, names)).count();
  }

  @Test
  void what_is_known_costs_nothing() {
    IntStream.range(0, 100).forEach(i -> assertThat(references.admits(true, 10_000)).isTrue());

    assertThat(admitted(2, 10_000)).isEqualTo(2);
    assertThat(references.omitted()).isZero();
  }

  @Test
  void mistakes_are_explained_until_the_budget_is_spent_and_then_counted() {
    assertThat(admitted(100, 1_000)).isEqualTo(20);
    assertThat(references.omitted()).isEqualTo(80);
  }

  @Test
  void the_first_mistakes_are_explained_however_many_names_there_are() {
    assertThat(admitted(100, 1_000_000)).isEqualTo(5);
    assertThat(references.omitted()).isEqualTo(95);
  }

  @Test
  void a_mark_off_its_scale_is_compared_with_the_labels() {
    assertThat(references.admits(LabelScale.RATING5, Mark.of("good"))).isTrue();
    assertThat(references.admits(LabelScale.RATING5, Mark.of("godo"))).isTrue();
    assertThat(admitted(100, 19_996)).isEqualTo(4);
  }
}
