package dev.steelyard.core.weight.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.weight.DataWeighting;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MerecTest extends DataWeightingContract {

  @Override
  List<DataWeighting> variants() {
    return List.of(new Merec());
  }

  @TestFactory
  Stream<DynamicTest> reproduces_the_reference_cases() {
    return WeightCases.tests("weights-merec", each -> new Merec());
  }

  @Test
  void weighs_the_vans_of_its_page() {
    assertClose(vans(new Merec()), 5e-5, 0.2732, 0.5114, 0.2154);
    assertClose(step(new Merec(), "removalEffect"), 5e-6, 0.16901, 0.31634, 0.13324);
  }

  @Test
  void performances_of_0_are_refused_by_cell() {
    assertThat(refusals(new Merec(), new double[][] {{0, 7}, {8, 5}}, "-+"))
        .containsExactly("MEREC needs performances above 0, but \"c10\" of \"a10\" is 0.");
  }
}
