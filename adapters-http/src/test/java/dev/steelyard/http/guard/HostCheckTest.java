package dev.steelyard.http.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.steelyard.http.exchange.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostCheckTest {

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "[::1]"})
  void a_local_server_answers_to_its_own_names(String name) {
    assertThatCode(() -> new HostCheck("127.0.0.1").require(name)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "localhost.", "10.0.0.1", ""})
  void a_local_server_answers_to_no_other_name(String name) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> new HostCheck("127.0.0.1").require(name))
        .withMessage(
            "This server listens on this computer only and answers to localhost and 127.0.0.1.")
        .satisfies(refusal -> assertThat(refusal.problem().status()).isEqualTo(421));
  }

  @Test
  void the_name_it_was_told_to_listen_on_is_its_own() {
    assertThatCode(() -> new HostCheck("127.0.0.9").require("127.0.0.9"))
        .doesNotThrowAnyException();
  }

  @Test
  void a_server_for_others_does_not_know_its_names() {
    assertThatCode(() -> new HostCheck("0.0.0.0").require("shop.example"))
        .doesNotThrowAnyException();
  }
}
