package dev.steelyard.core.weight.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.value.Normalization;
import dev.steelyard.core.weight.DataWeighting;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AngleTest extends DataWeightingContract {

  @Override
  List<DataWeighting> variants() {
    return List.of(new Angle(), new Angle(Normalization.SUM));
  }

  @TestFactory
  Stream<DynamicTest> reproduces_the_reference_cases() {
    return WeightCases.tests(
        "weights-angle",
        each ->
            each.word("normalization").equals("sum") ? new Angle(Normalization.SUM) : new Angle());
  }

  @Test
  void weighs_the_vans_of_its_page() {
    assertClose(vans(new Angle()), 5e-5, 0.2809, 0.4612, 0.2578);
    assertClose(step(new Angle(), "angle"), 5e-6, 0.16187, 0.26573, 0.14856);
  }

  @Test
  void nearly_equal_alternatives_keep_their_proportions() {
    double tiny = 1e-9;
    double[][] rows = {{1, 1}, {1 + tiny, 1 + 3 * tiny}};

    assertClose(weights(new Angle(), rows, "++"), 1e-6, 0.25, 0.75);
  }

  @Test
  void performances_below_0_are_refused() {
    assertThat(refusals(new Angle(), new double[][] {{-3, 7}, {8, 5}}, "+-"))
        .containsExactly(
            "Angle weighting needs performances of at least 0, but \"c10\" of \"a10\" is -3.");
  }
}
