package dev.steelyard.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PerformanceTest {

  private static final Performance RATED =
      new Performance.Between(Mark.of("fair"), Optional.of(Mark.of("good")), Mark.of("excellent"));

  @Test
  void is_shown_as_people_say_it() {
    assertThat(Performance.of("good").text()).isEqualTo("good");
    assertThat(Performance.of(40).text()).isEqualTo("40");
    assertThat(Performance.between(50, 90.5).text()).isEqualTo("50 to 90.5");
    assertThat(Performance.between("fair", "good").text()).isEqualTo("fair to good");
    assertThat(RATED.text()).isEqualTo("good (fair to excellent)");
    assertThat(Performance.UNKNOWN.text()).isEqualTo("unknown");
  }

  @Test
  void is_stated_with_none_to_three_marks_from_low_to_high() {
    assertThat(Performance.UNKNOWN.marks()).isEmpty();
    assertThat(Performance.of(40).marks()).containsExactly(Mark.of(40));
    assertThat(Performance.between(50, 90).marks()).containsExactly(Mark.of(50), Mark.of(90));
    assertThat(RATED.marks())
        .containsExactly(Mark.of("fair"), Mark.of("good"), Mark.of("excellent"));
  }

  @Test
  void a_cell_is_known_unless_its_performance_is_unknown() {
    assertThat(Cell.UNKNOWN.known()).isFalse();
    assertThat(new Cell(Performance.UNKNOWN, Evidence.because("Nobody asked.")).known()).isFalse();
    assertThat(Cell.of(Performance.of(0)).known()).isTrue();
  }
}
