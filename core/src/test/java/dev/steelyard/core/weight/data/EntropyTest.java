package dev.steelyard.core.weight.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steelyard.core.value.Normalization;
import dev.steelyard.core.weight.DataWeighting;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EntropyTest extends DataWeightingContract {

  @Override
  List<DataWeighting> variants() {
    return List.of(new Entropy(), new Entropy(Normalization.SUM));
  }

  @TestFactory
  Stream<DynamicTest> reproduces_the_reference_cases() {
    return WeightCases.tests(
        "weights-entropy",
        each ->
            each.word("normalization").equals("sum")
                ? new Entropy(Normalization.SUM)
                : new Entropy());
  }

  @Test
  void weighs_the_vans_of_its_page() {
    assertClose(vans(new Entropy()), 5e-5, 0.2157, 0.6067, 0.1775);
    assertClose(step(new Entropy(), "divergence"), 5e-6, 0.01222, 0.03437, 0.01006);
    assertClose(step(new Entropy(), "entropy"), 5e-6, 0.98778, 0.96563, 0.98994);
  }

  @Test
  void reciprocals_of_costs_give_other_weights() {
    double[][] rows = {{5, 9, 9}, {8, 1, 1}, {6, 4, 8}};

    assertClose(weights(new Entropy(), rows, "++-"), 5e-4, 0.037, 0.517, 0.446);
    assertClose(weights(new Entropy(Normalization.SUM), rows, "++-"), 5e-5, 0.0249, 0.3500, 0.6251);
  }

  @Test
  void an_alternative_with_nothing_counts_as_0_times_its_logarithm() {
    double half = 1 - Math.log(2) / Math.log(3);
    double[] weights = weights(new Entropy(), new double[][] {{1, 1}, {1, 0}, {0, 0}}, "++");

    assertClose(weights, 1e-12, half / (half + 1), 1 / (half + 1));
  }

  @Test
  void a_cost_of_0_has_no_reciprocal_but_counts_as_it_is() {
    double[][] rows = {{0, 7}, {8, 5}, {2, 9}};

    assertThat(refusals(new Entropy(Normalization.SUM), rows, "-+"))
        .containsExactly("Entropy weighting divides by costs, but \"c10\" of \"a10\" is 0.");
    assertThat(refusals(new Entropy(), rows, "-+")).isEmpty();
  }

  @Test
  void nearly_equal_alternatives_keep_their_proportions() {
    double tiny = 1e-7;
    double[][] rows = {{1, 1}, {1 + tiny, 1 + 2 * tiny}};

    assertClose(weights(new Entropy(), rows, "++"), 1e-6, 0.2, 0.8);
  }

  @Test
  void other_normalizations_are_refused() {
    assertThatThrownBy(() -> new Entropy(Normalization.VECTOR))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("normalization must be SUM_PLAIN or SUM, but was VECTOR");
  }
}
