package dev.steelyard.core.weight.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.weight.DataWeighting;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class IdocriwTest extends DataWeightingContract {

  @Override
  List<DataWeighting> variants() {
    return List.of(new Idocriw());
  }

  @TestFactory
  Stream<DynamicTest> reproduces_the_reference_cases() {
    return WeightCases.tests("weights-idocriw", each -> new Idocriw());
  }

  @Test
  void weighs_the_vans_of_its_page() {
    assertClose(vans(new Idocriw()), 5e-5, 0.2656, 0.5644, 0.1700);
    assertClose(step(new Idocriw(), "entropyWeights"), 5e-5, 0.2157, 0.6067, 0.1775);
    assertClose(step(new Idocriw(), "impactLossWeights"), 5e-5, 0.3947, 0.2982, 0.3070);
  }

  @Test
  void a_shared_best_is_refused() {
    assertThat(refusals(new Idocriw(), new double[][] {{5, 7}, {5, 9}, {2, 3}}, "+-"))
        .containsExactly(
            "IDOCRIW needs one alternative that alone is best, but several are on \"c10\".");
  }

  @Test
  void one_alternative_that_is_best_on_everything_is_refused() {
    assertThat(refusals(new Idocriw(), new double[][] {{5, 7}, {6, 3}, {2, 9}}, "+-"))
        .containsExactly(
            "IDOCRIW needs criteria that are best for different alternatives; the losses leave the"
                + " weights open.");
  }

  @Test
  void two_pairs_of_criteria_with_a_best_of_their_own_have_weights() {
    double[][] rows = {{9, 9, 2, 2}, {3, 3, 8, 8}, {1, 2, 3, 4}};

    assertThat(refusals(new Idocriw(), rows, "++++")).isEmpty();
  }

  @Test
  void costs_of_0_are_refused() {
    assertThat(refusals(new Idocriw(), new double[][] {{0, 7}, {8, 5}}, "-+"))
        .containsExactly("IDOCRIW divides by costs, but \"c10\" of \"a10\" is 0.");
  }
}
