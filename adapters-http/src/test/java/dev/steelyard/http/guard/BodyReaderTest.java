package dev.steelyard.http.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.steelyard.http.exchange.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BodyReaderTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  @Test
  void a_body_is_read_to_its_end() throws IOException {
    byte[] body = new byte[20_000];
    body[19_999] = 7;

    assertThat(new BodyReader(20_000, LONG).read(new ByteArrayInputStream(body), -1))
        .isEqualTo(body);
  }

  @Test
  void a_body_that_is_announced_too_large_is_not_read() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> new BodyReader(1_000, LONG).read(InputStream.nullInputStream(), 1_001))
        .withMessage("A body may have 1,000 bytes, but this one has more.")
        .satisfies(refusal -> assertThat(refusal.problem().status()).isEqualTo(413));
  }

  @Test
  void a_body_that_turns_out_too_large_is_refused() {
    var input = new ByteArrayInputStream(new byte[1_001]);

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> new BodyReader(1_000, LONG).read(input, -1))
        .withMessage("A body may have 1,000 bytes, but this one has more.");
  }

  @Test
  void an_endless_body_is_refused() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> new BodyReader(1_000_000, LONG).read(new Endless(), -1))
        .withMessage("A body may have 1,000,000 bytes, but this one has more.");
  }

  @Test
  void a_body_that_drips_in_is_refused_when_its_time_is_up() {
    var reader = new BodyReader(1_000_000, Duration.ZERO);

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> reader.read(new ByteArrayInputStream(new byte[10]), -1))
        .withMessage("A request must arrive within 0 seconds.")
        .satisfies(refusal -> assertThat(refusal.problem().status()).isEqualTo(408));
  }

  private static final class Endless extends InputStream {
    @Override
    public int read() {
      return 1;
    }
  }
}
