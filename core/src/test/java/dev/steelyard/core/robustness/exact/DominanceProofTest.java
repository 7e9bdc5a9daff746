package dev.steelyard.core.robustness.exact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DominanceProofTest {

  @Test
  void better_on_one_and_level_on_the_rest_is_enough() {
    assertThat(DominanceProof.find(Tables.decimals("1 2 3"), Tables.decimals("1.0 2 2.99")))
        .hasValueSatisfying(proof -> assertThat(proof.holds()).isTrue());
  }

  @Test
  void level_or_mixed_is_not() {
    assertThat(DominanceProof.find(Tables.decimals("1 2"), Tables.decimals("1 2.0"))).isEmpty();
    assertThat(DominanceProof.find(Tables.decimals("1 2"), Tables.decimals("2 1"))).isEmpty();
    assertThat(DominanceProof.find(Tables.decimals("1 2"), Tables.decimals("1"))).isEmpty();
  }

  /** As doubles 0.1 + 0.2 is above 0.3; as decimals it is level. */
  @Test
  void decimals_are_compared_as_they_are_written() {
    assertThat(DominanceProof.find(Decimals.of(.3), Decimals.of(.1 + .2))).isEmpty();
    assertThat(DominanceProof.find(Decimals.of(.1 + .2), Decimals.of(.3))).isPresent();
    assertThat(Decimals.of(.1).get(0).add(Decimals.of(.2).get(0)))
        .isEqualByComparingTo(Decimals.of(.3).get(0));
  }

  @Test
  void a_changed_number_breaks_the_proof() {
    DominanceProof proof =
        DominanceProof.find(Tables.decimals("1 2"), Tables.decimals("1 1")).orElseThrow();

    assertThat(new DominanceProof(proof.first(), Tables.decimals("1.0001 1")).holds()).isFalse();
  }

  @Test
  void a_row_of_a_table_is_read_as_decimals() {
    assertThat(Decimals.row(Tables.pair(), 0)).isEqualTo(Tables.decimals("0.9 0.5 0.4 0.7"));
  }
}
