package dev.steelyard.core.robustness.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RunningLeadProofTest {

  private static final List<BigDecimal> A = Decimals.row(Tables.pair(), 0);
  private static final List<BigDecimal> B = Decimals.row(Tables.pair(), 1);

  @Test
  void neither_of_the_pair_is_ahead_for_all_weights_in_this_order() {
    List<Integer> order = List.of(0, 1, 2, 3);

    assertThat(RunningLeadProof.find(A, B, order)).isEmpty();
    assertThat(RunningLeadProof.find(B, A, order)).isEmpty();
  }

  @Test
  void in_another_order_the_lead_never_becomes_negative() {
    RunningLeadProof proof = RunningLeadProof.find(A, B, List.of(0, 3, 1, 2)).orElseThrow();

    assertThat(proof.leads()).isEqualTo(Tables.decimals("0.3 0.4 0.1 0.0"));
    assertThat(proof.holds()).isTrue();
    assertThat(proof.strict()).isTrue();
  }

  /** In doubles the last running lead would be -2.8e-17. */
  @Test
  void a_lead_of_exactly_zero_is_not_negative() {
    List<BigDecimal> first = Decimals.of(.3, 0, 0);
    List<BigDecimal> second = Decimals.of(0, .1, .2);

    assertThat(.3 - .1 - .2).isNegative();
    assertThat(RunningLeadProof.find(first, second, List.of(0, 1, 2))).isPresent();
  }

  @Test
  void level_alternatives_are_not_strictly_better() {
    assertThat(RunningLeadProof.find(A, A, List.of(3, 2, 1, 0)).orElseThrow().strict()).isFalse();
  }

  /** Over the corners of the region, which decide for all weights in it. */
  @Test
  void there_is_a_proof_exactly_if_no_ranked_weights_put_the_other_ahead() {
    var random = new SplittableRandom(2);
    int proved = 0;
    for (int trial = 0; trial < 500; trial++) {
      double[] first = Tables.written(random, 4);
      double[] second = Tables.written(random, 4);
      Optional<RunningLeadProof> proof =
          RunningLeadProof.find(Decimals.of(first), Decimals.of(second), List.of(2, 0, 3, 1));
      double least =
          Arrays.stream(
                  WeightRegion.ranked(2, 0, 3, 1)
                      .cornerValues(
                          first[0] - second[0],
                          first[1] - second[1],
                          first[2] - second[2],
                          first[3] - second[3]))
              .min()
              .orElseThrow();

      assertThat(proof.isPresent()).isEqualTo(least > -1e-12);
      proved += proof.isPresent() ? 1 : 0;
    }
    assertThat(proved).isBetween(50, 450);
  }

  @Test
  void a_changed_number_breaks_the_proof() {
    RunningLeadProof proof = RunningLeadProof.find(A, B, List.of(0, 3, 1, 2)).orElseThrow();

    assertThat(new RunningLeadProof(B, A, proof.order(), proof.leads()).holds()).isFalse();
    assertThat(new RunningLeadProof(A, B, List.of(0, 3, 2, 1), proof.leads()).holds()).isFalse();
    assertThat(new RunningLeadProof(A, B, List.of(0, 3, 1, 1), proof.leads()).holds()).isFalse();
    assertThat(new RunningLeadProof(A, B, List.of(0, 3, 1), proof.leads()).holds()).isFalse();
    assertThat(
            new RunningLeadProof(A, B, proof.order(), Tables.decimals("0.3 0.4 0.1 0.01")).holds())
        .isFalse();
    assertThat(new RunningLeadProof(A, B, proof.order(), proof.leads().subList(0, 3)).holds())
        .isFalse();
  }

  @Test
  void an_order_that_is_none_is_refused() {
    assertThatThrownBy(() -> RunningLeadProof.find(A, B, List.of(0, 1, 2, 4)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RunningLeadProof.find(A, B.subList(0, 3), List.of(0, 1, 2)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
