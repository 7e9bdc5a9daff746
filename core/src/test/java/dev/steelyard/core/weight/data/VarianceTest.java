package dev.steelyard.core.weight.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.error.Warning;
import dev.steelyard.core.weight.DataWeighting;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class VarianceTest extends DataWeightingContract {

  @Override
  List<DataWeighting> variants() {
    return List.of(new Variance());
  }

  @TestFactory
  Stream<DynamicTest> reproduces_the_reference_cases() {
    return WeightCases.tests("weights-variance", each -> new Variance());
  }

  @Test
  void weighs_the_vans_of_its_page() {
    assertClose(vans(new Variance()), 5e-5, 0.3293, 0.3293, 0.3415);
    assertClose(step(new Variance(), "variance"), 5e-6, 0.25, 0.25, 0.25926);
  }

  @Test
  void the_divisor_cancels_out() {
    assertClose(vans(new Variance()), 1e-12, vans(new StatisticalVariance()));
  }

  @Test
  void with_two_alternatives_all_that_differs_weighs_the_same() {
    double[][] rows = {{3, 5, 1}, {4, 2, 1}};

    assertClose(weights(new Variance(), rows, "+-+"), 1e-12, 0.5, 0.5, 0);
    assertThat(new Variance().fitness(table(rows), directions("+-+")).remarks())
        .extracting(Warning::help)
        .containsExactly("It gets no weight.", "All criteria on which they differ weigh the same.");
  }
}
