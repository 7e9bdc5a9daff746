package dev.steelyard.core.weight.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.weight.DataWeighting;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CoefficientOfVariationTest extends DataWeightingContract {

  @Override
  List<DataWeighting> variants() {
    return List.of(new CoefficientOfVariation());
  }

  @TestFactory
  Stream<DynamicTest> reproduces_the_reference_cases() {
    return WeightCases.tests(
        "weights-coefficient-of-variation", each -> new CoefficientOfVariation());
  }

  @Test
  void weighs_the_vans_of_its_page() {
    assertClose(vans(new CoefficientOfVariation()), 5e-5, 0.2791, 0.4651, 0.2558);
    assertClose(
        step(new CoefficientOfVariation(), "coefficientOfVariation"), 5e-6, 0.2, 0.33333, 0.18330);
  }

  @Test
  void a_mean_near_0_cannot_blow_up_a_weight() {
    assertThat(refusals(new CoefficientOfVariation(), new double[][] {{-1, 7}, {1.01, 5}}, "+-"))
        .containsExactly(
            "Coefficient of variation weighting needs performances of at least 0, but \"c10\" of"
                + " \"a10\" is -1.");
  }
}
