package dev.steelyard.core.weight.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.weight.DataWeighting;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CilosTest extends DataWeightingContract {

  @Override
  List<DataWeighting> variants() {
    return List.of(new Cilos());
  }

  @TestFactory
  Stream<DynamicTest> reproduces_the_reference_cases() {
    return WeightCases.tests("weights-cilos", each -> new Cilos());
  }

  @Test
  void weighs_the_vans_of_its_page() {
    assertClose(vans(new Cilos()), 5e-5, 0.3947, 0.2982, 0.3070);
  }

  @Test
  void a_shared_best_is_refused() {
    assertThat(refusals(new Cilos(), new double[][] {{5, 7}, {5, 9}, {2, 3}}, "+-"))
        .containsExactly(
            "CILOS needs one alternative that alone is best, but several are on \"c10\".");
  }

  @Test
  void one_alternative_that_is_best_on_everything_is_refused() {
    assertThat(refusals(new Cilos(), new double[][] {{5, 7}, {6, 3}, {2, 9}}, "+-"))
        .containsExactly(
            "CILOS needs criteria that are best for different alternatives; the losses leave the"
                + " weights open.");
  }

  @Test
  void two_pairs_of_criteria_with_a_best_of_their_own_have_weights() {
    double[][] rows = {{9, 9, 2, 2}, {3, 3, 8, 8}, {1, 2, 3, 4}};

    assertThat(refusals(new Cilos(), rows, "++++")).isEmpty();
  }

  @Test
  void costs_of_0_are_refused() {
    assertThat(refusals(new Cilos(), new double[][] {{0, 7}, {8, 5}}, "-+"))
        .containsExactly("CILOS divides by costs, but \"c10\" of \"a10\" is 0.");
  }

  @Test
  void shows_what_is_lost_by_choosing_the_best_of_another_criterion() {
    var loss = (Step.Table) new Cilos().weigh(table(VANS), VAN_DIRECTIONS).steps().get(0);

    assertThat(loss.table().value(0, 1)).isCloseTo(0.5, within(1e-12));
    assertThat(loss.table().value(1, 0)).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(loss.table().value(2, 2)).isZero();
  }
}
