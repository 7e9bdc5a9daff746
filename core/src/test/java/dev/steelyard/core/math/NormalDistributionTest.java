package dev.steelyard.core.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalDistributionTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0.5",
    "0.5, 0.6914624612740131",
    "1, 0.8413447460685429",
    "2, 0.9772498680518208",
    "2.999, 0.998645663466273",
    "3, 0.9986501019683699",
    "4, 0.9999683287581669",
    "-1, 0.15865525393145707",
    "Infinity, 1",
    "-Infinity, 0"
  })
  void known_values(double x, double probability) {
    assertThat(NormalDistribution.cumulative(x)).isCloseTo(probability, within(3e-16));
  }

  @ParameterizedTest
  @CsvSource({"-5, 2.866515718791939e-07", "-10, 7.619853024160526e-24"})
  void small_values_keep_their_digits(double x, double probability) {
    assertThat(NormalDistribution.cumulative(x) / probability).isCloseTo(1, within(1e-13));
  }
}
