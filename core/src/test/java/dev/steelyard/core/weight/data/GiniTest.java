package dev.steelyard.core.weight.data;

import dev.steelyard.core.weight.DataWeighting;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GiniTest extends DataWeightingContract {

  @Override
  List<DataWeighting> variants() {
    return List.of(new Gini());
  }

  @TestFactory
  Stream<DynamicTest> reproduces_the_reference_cases() {
    return WeightCases.tests("weights-gini", each -> new Gini());
  }

  @Test
  void weighs_the_vans_of_its_page() {
    assertClose(vans(new Gini()), 5e-5, 0.2804, 0.4673, 0.2523);
    assertClose(step(new Gini(), "giniCoefficient"), 5e-6, 0.08889, 0.14815, 0.08);
  }

  @Test
  void everything_in_one_hand_is_as_unequal_as_can_be() {
    double[][] rows = {{1, 1}, {0, 1}, {0, 2}, {0, 2}};

    assertClose(weights(new Gini(), rows, "++"), 1e-12, 0.75 / (0.75 + 1.0 / 6), 1 / 5.5);
  }
}
