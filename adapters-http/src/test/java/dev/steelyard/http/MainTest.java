package dev.steelyard.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class MainTest {

  private static final int TERMINATED = 128 + 15;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    return Main.run(arguments, System.out, new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @Test
  void it_serves_until_it_is_told_to_end() throws Exception {
    Process program = OtherProgram.start(Main.class, List.of(), "0");
    try (BufferedReader output = program.inputReader(StandardCharsets.UTF_8)) {
      String line = output.readLine();
      assertThat(line).matches("Steelyard listens on http://127\\.0\\.0\\.1:[0-9]+/");

      int port = URI.create(line.substring(line.indexOf("http"))).getPort();
      assertThat(get(port)).startsWith("HTTP/1.1 200 OK");

      program.destroy();
      assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(program.exitValue()).isEqualTo(TERMINATED);
    } finally {
      program.destroyForcibly();
    }
  }

  private static String get(int port) throws IOException {
    return new RawClient(port)
        .send("GET /version HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "-1", "65536", "", "1.5"})
  void what_is_no_port_is_said_in_words(String argument) {
    assertThat(run(argument)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("error: the only argument is a port, 0 to 65535" + System.lineSeparator());
  }

  @Test
  void a_port_that_is_taken_is_said_in_words() {
    try (var server = TestServer.standard()) {
      assertThat(run(String.valueOf(server.port()))).isEqualTo(4);
      assertThat(err.toString(StandardCharsets.UTF_8))
          .isEqualTo(
              "error: cannot listen on 127.0.0.1:"
                  + server.port()
                  + ": the port is taken or the address is not one of this computer"
                  + System.lineSeparator());
    }
  }
}
