package dev.steelyard.core.weight.judgement;

import static dev.steelyard.core.weight.judgement.StepCheck.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.weight.Weighting;
import java.util.List;
import org.junit.jupiter.api.Test;

class RancomTest extends JudgementContract {

  private static final Rancom TIED =
      new Rancom(List.of(List.of("cost"), List.of("support", "lockin"), List.of("setup")));

  @Override
  List<Weighting> statements() {
    return List.of(TIED, new Rancom(List.of(List.of("setup", "cost", "lockin", "support"))));
  }

  @Test
  void weighs_the_example_of_its_page() {
    assertThat(weights(TIED, SIBLINGS))
        .containsExactly(new double[] {3.5 / 8, 2 / 8.0, 2 / 8.0, 0.5 / 8}, within(1e-12));
    assertThat(numbers(TIED.steps(SIBLINGS), "summedWeights")).containsExactly(3.5, 2, 2, 0.5);
  }

  /** The seven criteria of Więckowski et al. (2023), as the tests of pymcdm quote them. */
  @Test
  void wieckowski_2023_seven_criteria_as_printed() {
    String[] ids = {"c1", "c2", "c3", "c4", "c5", "c6", "c7"};
    var order =
        List.of(
            List.of("c1", "c2"),
            List.of("c7"),
            List.of("c3"),
            List.of("c6"),
            List.of("c5"),
            List.of("c4"));

    assertThat(weights(new Rancom(order), siblings(ids)))
        .containsExactly(
            new double[] {0.2449, 0.2449, 0.1429, 0.0204, 0.0612, 0.1020, 0.1837}, within(5e-5));
  }

  @Test
  void the_sums_are_those_of_the_comparison_matrix() {
    List<List<String>> order = List.of(List.of("d"), List.of("b", "a"), List.of("c", "e"));
    List<String> ids = List.of("a", "b", "c", "d", "e");
    int[] places = {1, 1, 2, 0, 2};
    double[] sums = new double[places.length];
    for (int j = 0; j < sums.length; j++) {
      for (int place : places) {
        sums[j] += places[j] < place ? 1 : places[j] == place ? 0.5 : 0;
      }
    }

    assertThat(
            numbers(new Rancom(order).steps(siblings(ids.toArray(String[]::new))), "summedWeights"))
        .containsExactly(sums);
  }

  @Test
  void a_single_criterion_has_all_weight() {
    assertThat(weights(new Rancom(List.of(List.of("a"))), siblings("a"))).containsExactly(1);
  }

  @Test
  void every_criterion_is_ordered_once() {
    assertThat(messages(new Rancom(List.of(List.of("cost", "support"), List.of("cost")))))
        .containsExactlyInAnyOrder(
            "\"cost\" is named more than once.",
            "\"lockin\" has no weight.",
            "\"setup\" has no weight.");
  }
}
