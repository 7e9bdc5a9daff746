package dev.steelyard.core.weight.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.error.Warning;
import dev.steelyard.core.weight.DataWeighting;
import dev.steelyard.core.weight.data.StandardDeviation.Scaling;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StandardDeviationTest extends DataWeightingContract {

  @Override
  List<DataWeighting> variants() {
    return List.of(new StandardDeviation(), new StandardDeviation(Scaling.NONE));
  }

  @TestFactory
  Stream<DynamicTest> reproduces_the_reference_cases() {
    return WeightCases.tests(
        "weights-standard-deviation",
        each ->
            new StandardDeviation(
                each.word("normalization").equals("none") ? Scaling.NONE : Scaling.MIN_MAX));
  }

  @Test
  void weighs_the_vans_of_its_page() {
    assertClose(vans(new StandardDeviation()), 5e-5, 0.3313, 0.3313, 0.3374);
    assertClose(vans(new StandardDeviation(Scaling.NONE)), 5e-5, 0.1375, 0.6875, 0.1750);
    assertClose(step(new StandardDeviation(), "standardDeviation"), 5e-5, 0.5, 0.5, 0.5092);
  }

  @Override
  boolean unitFree(DataWeighting weighting) {
    return weighting.equals(new StandardDeviation());
  }

  @Test
  void without_rescaling_a_smaller_unit_weighs_more() {
    double[][] rows = {{1, 1000}, {2, 2000}, {4, 4000}};

    assertClose(
        weights(new StandardDeviation(Scaling.NONE), rows, "++"), 1e-12, 1 / 1001.0, 1000 / 1001.0);
    assertClose(weights(new StandardDeviation(), rows, "++"), 1e-12, 0.5, 0.5);
  }

  @Test
  void two_alternatives_are_remarked_if_columns_are_rescaled() {
    var pair = table(new double[] {3, 5}, new double[] {4, 2});

    assertThat(new StandardDeviation().fitness(pair, directions("++")).remarks())
        .extracting(Warning::message)
        .containsExactly(
            "Standard deviation weighting rescales every criterion to the alternatives present, and"
                + " there are two.");
    assertThat(new StandardDeviation(Scaling.NONE).fitness(pair, directions("++")).remarks())
        .isEmpty();
  }
}
