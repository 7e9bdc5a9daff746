package dev.steelyard.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ServerSettingsTest {

  @Test
  void the_standard_listens_on_this_computer_only() {
    assertThat(ServerSettings.STANDARD)
        .isEqualTo(new ServerSettings("127.0.0.1", 8080, 1_000_000, 30, 600));
  }

  @Test
  void another_address_keeps_the_limits() {
    assertThat(ServerSettings.STANDARD.at("localhost", 0))
        .isEqualTo(new ServerSettings("localhost", 0, 1_000_000, 30, 600));
  }

  @Test
  void a_port_outside_its_domain_is_refused() {
    assertThatThrownBy(() -> ServerSettings.STANDARD.at("localhost", 65_536))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("port must be 0 to 65535, but was 65536");
    assertThatThrownBy(() -> ServerSettings.STANDARD.at("localhost", -1))
        .hasMessage("port must be 0 to 65535, but was -1");
  }

  @Test
  void limits_of_nothing_are_refused() {
    assertThatThrownBy(() -> new ServerSettings("localhost", 0, 0, 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("limits of a server must be at least 1");
    assertThatThrownBy(() -> new ServerSettings("localhost", 0, 1, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ServerSettings("localhost", 0, 1, 1, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
