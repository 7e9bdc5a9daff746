package dev.steelyard.core.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RandomStreamsTest {

  /** Computed apart from this code, from the published definition of SplitMix64 in Python. */
  @ParameterizedTest
  @CsvSource({
    "42, 0, 6332618229526065668, -816328817471504299",
    "42, 1, -245134149879684690, 5693819483401481853",
    "0, 0, -6411193824288604561, -5511663747979980962",
    "-1, 7, 8206582753587356664, -828988140044772424"
  })
  void streams_begin_with_golden_values(long seed, long index, long first, long second) {
    var stream = new RandomStreams(seed).stream(index);

    assertThat(stream.nextLong()).isEqualTo(first);
    assertThat(stream.nextLong()).isEqualTo(second);
  }

  @Test
  void doubles_begin_with_golden_values() {
    var stream = new RandomStreams(42).stream(0);

    assertThat(stream.nextDouble()).isEqualTo(0.34329192209867343);
    assertThat(stream.nextDouble()).isEqualTo(0.9557467261317436);
  }

  @Test
  void a_stream_does_not_depend_on_who_asked_before() {
    var streams = new RandomStreams(42);
    long expected = new RandomStreams(42).stream(5).nextLong();
    streams.stream(9).nextLong();
    streams.stream(5).nextLong();

    assertThat(streams.stream(5).nextLong()).isEqualTo(expected);
  }

  @Test
  void neighbouring_streams_and_seeds_differ() {
    var firsts = new HashSet<Long>();
    for (int k = 0; k < 10_000; k++) {
      firsts.add(new RandomStreams(42).stream(k).nextLong());
      firsts.add(new RandomStreams(1_000_000 + k).stream(0).nextLong());
    }

    assertThat(firsts).hasSize(20_000);
  }

  @Test
  void the_first_numbers_of_many_streams_are_spread_evenly() {
    double sum = 0;
    for (int k = 0; k < 10_000; k++) {
      sum += new RandomStreams(42).stream(k).nextDouble();
    }

    assertThat(sum / 10_000).isCloseTo(0.5, within(0.01));
  }
}
