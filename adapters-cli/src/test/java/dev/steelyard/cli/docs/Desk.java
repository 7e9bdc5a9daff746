package dev.steelyard.cli.docs;

import com.google.inject.Guice;
import com.google.inject.Module;
import dev.steelyard.cli.Main;
import dev.steelyard.cli.terminal.Attached;
import dev.steelyard.cli.terminal.Streams;
import dev.steelyard.cli.terminal.Surroundings;
import dev.steelyard.cli.terminal.Terminal;
import dev.steelyard.core.docs.Repository;
import dev.steelyard.core.port.DecisionServer;
import dev.steelyard.core.port.ServerSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * A place where the commands of the documentation are tried: a folder with a copy of the examples,
 * and a server where one is asked.
 */
final class Desk implements AutoCloseable {

  static final String SHOWN_ADDRESS = "http://127.0.0.1:8080/";
  private static final String EXAMPLES = "docs/examples";

  /** What a command printed, and how it ended. */
  record Printed(int exitCode, String text) {}

  private final Path folder;
  private Optional<DecisionServer.Running> server = Optional.empty();

  Desk(Path folder) throws IOException {
    this.folder = folder;
    copyExamples();
  }

  private void copyExamples() throws IOException {
    for (String each :
        List.of(
            EXAMPLES,
            EXAMPLES + "/methods",
            EXAMPLES + "/conformance",
            EXAMPLES + "/certificates")) {
      Path copies = Files.createDirectories(folder.resolve(each));
      try (var files = Files.list(Repository.file(each))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.copy(file, copies.resolve(file.getFileName()));
        }
      }
    }
  }

  Printed run(List<String> words) throws IOException, InterruptedException {
    var arguments = words.subList(1, words.size());
    return words.get(0).equals("curl") ? curl(arguments) : steelyard(arguments);
  }

  private Printed steelyard(List<String> arguments) {
    var screen = new ByteArrayOutputStream();
    var streams =
        new Streams(InputStream.nullInputStream(), screen, screen, StandardCharsets.UTF_8);
    var clock = Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC);
    var surroundings = new Surroundings(Map.of(), folder, folder, clock);
    var terminal = new Terminal(streams, Attached.NOTHING, surroundings);
    int exitCode = Main.run(terminal, arguments.toArray(String[]::new));
    return new Printed(exitCode, screen.toString(StandardCharsets.UTF_8));
  }

  private Printed curl(List<String> arguments) throws IOException, InterruptedException {
    var request = new CurlRequest(folder);
    for (String argument : arguments) {
      request.take(argument.replace(SHOWN_ADDRESS, address()));
    }
    return request.send();
  }

  /** Where the server is; it starts when it is first asked for. */
  private String address() {
    if (server.isEmpty()) {
      var injector = Guice.createInjector(ServiceLoader.load(Module.class));
      var settings = ServerSettings.STANDARD.at("127.0.0.1", 0);
      server = Optional.of(injector.getInstance(DecisionServer.class).start(settings));
    }
    return server.get().address();
  }

  @Override
  public void close() {
    server.ifPresent(DecisionServer.Running::stop);
  }
}
