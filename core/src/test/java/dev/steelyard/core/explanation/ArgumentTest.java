package dev.steelyard.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentTest {

  @ParameterizedTest
  @CsvSource({
    "0, no points",
    "0.0001, less than a point",
    "0.96, less than a point",
    "1, 1 point",
    "1.04, 1 point",
    "1.06, 1.1 points",
    "13.24, 13.2 points",
    "40, 40 points"
  })
  void points_have_one_decimal(double points, String text) {
    assertThat(new Argument.Points(points).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0%",
    "0.00001, less than 0.1%",
    "0.25, 25%",
    "0.3333, 33.3%",
    "0.9994, 99.9%",
    "0.9996, more than 99.9%",
    "1, 100%"
  })
  void a_share_of_weight_is_never_nothing_or_all_unless_it_is(double share, String text) {
    assertThat(new Argument.Share(share).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, no variation",
    "0.00005, fewer than 1 of 100 variations",
    "0.01, 1 of 100 variations",
    "0.5799, 57 of 100 variations",
    "0.58, 58 of 100 variations",
    "0.8999, 89 of 100 variations",
    "0.99, 99 of 100 variations",
    "0.99005, more than 99 of 100 variations",
    "0.99995, more than 99 of 100 variations",
    "1, every variation"
  })
  void a_share_of_variations_is_cut_and_not_rounded(double share, String text) {
    assertThat(new Argument.OutOf100(share).text()).isEqualTo(text);
  }

  @Test
  void every_whole_hundredth_of_20000_variations_is_counted_as_it_is() {
    for (int hundredths = 1; hundredths <= 99; hundredths++) {
      assertThat(new Argument.OutOf100(hundredths * 200 / 20_000.0).text())
          .isEqualTo(hundredths + " of 100 variations");
      assertThat(new Argument.OutOf100((hundredths * 200 - 1) / 20_000.0).text())
          .isEqualTo((hundredths == 1 ? "fewer than 1" : hundredths - 1) + " of 100 variations");
    }
  }

  @ParameterizedTest
  @CsvSource({"0, no", "1, one", "9, nine", "10, 10", "1200, '1,200'"})
  void small_counts_are_words(int count, String text) {
    assertThat(new Argument.Count(count).text()).isEqualTo(text);
  }

  @Test
  void names_are_joined_as_a_list() {
    assertThat(new Argument.Names(List.of("A")).text()).isEqualTo("A");
    assertThat(new Argument.Names(List.of("A", "B")).text()).isEqualTo("A and B");
    assertThat(new Argument.Names(List.of("A", "B", "C")).text()).isEqualTo("A, B and C");
    assertThat(new Argument.AnyOf(List.of("A", "B", "C")).text()).isEqualTo("A, B or C");
    assertThat(new Argument.Name("A").text()).isEqualTo("A");
  }

  @ParameterizedTest
  @CsvSource({"1, one step", "0.5, 0.5 steps", "2, 2 steps", "2.5, 2.5 steps"})
  void steps_are_counted(double steps, String text) {
    assertThat(new Argument.Steps(steps).text()).isEqualTo(text);
  }

  @Test
  void digits_are_grouped_the_same_in_every_locale() {
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(new Argument.Digits(20_000).text()).isEqualTo("20,000");
      assertThat(new Argument.Count(20_000).text()).isEqualTo("20,000");
    } finally {
      Locale.setDefault(before);
    }
  }
}
