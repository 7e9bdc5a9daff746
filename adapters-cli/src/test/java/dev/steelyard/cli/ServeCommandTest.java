package dev.steelyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.cli.terminal.Streams;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ServeCommandTest {

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void serves_until_it_is_interrupted() throws Exception {
    var run = new FutureTask<>(this::serve);
    var server = new Thread(run, "serve");
    server.start();
    String address = address(run);
    assertThat(status(address + "health/live")).isEqualTo(200);
    server.interrupt();
    assertThat(run.get(30, TimeUnit.SECONDS)).isEqualTo(130);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("Serving on " + address + "\n");
  }

  private int serve() {
    var streams =
        new Streams(
            InputStream.nullInputStream(),
            out,
            new ByteArrayOutputStream(),
            StandardCharsets.UTF_8);
    return Main.run(
        new Shell(folder).terminal(streams), "serve", "--host", "127.0.0.1", "--port", "0");
  }

  private String address(FutureTask<Integer> run) throws InterruptedException {
    while (!out.toString(StandardCharsets.UTF_8).endsWith("\n") && !run.isDone()) {
      Thread.sleep(20);
    }
    return out.toString(StandardCharsets.UTF_8).strip().replace("Serving on ", "");
  }

  private static int status(String address) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(address)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
  }

  @Test
  void a_port_that_is_taken_is_named() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      int port = taken.getLocalPort();
      Transcript said = new Shell(folder).run("steelyard serve --host 127.0.0.1 --port " + port);
      assertThat(said.exit()).isEqualTo(4);
      assertThat(said.out()).isEmpty();
      assertThat(said.err())
          .isEqualTo(
              "error: cannot listen on 127.0.0.1:"
                  + port
                  + ": the port is taken or the address is not\none of this computer.\n"
                  + "Take any free port:\n  steelyard serve --port 0\n");
    }
  }
}
