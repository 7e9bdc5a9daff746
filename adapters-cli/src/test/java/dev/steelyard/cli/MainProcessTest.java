package dev.steelyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.docs.Repository;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own: streams, exit codes and signals. */
@Timeout(90)
class MainProcessTest {

  private static final int TERMINATED = 143;

  /** As the launcher sets it, so that newer Java has nothing to warn of. */
  private static final String QUIET = "-Dguice_custom_class_loading=CHILD";

  private static final String LOGGING = "adapters-cli/src/main/dist/conf/logging.properties";

  @TempDir private Path folder;
  @TempDir private Path elsewhere;
  private Path errors;

  @BeforeEach
  void keepErrors() {
    errors = elsewhere.resolve("errors.txt");
  }

  private Process start(String... arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(QUIET);
    command.add("-Djava.util.logging.config.file=" + Repository.file(LOGGING));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectError(errors.toFile())
        .start();
  }

  private static int end(Process process) throws InterruptedException {
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  @Test
  void a_failure_goes_to_standard_error_and_into_the_exit_code() throws Exception {
    Process process = start("rank", "nowhere.json");
    assertThat(end(process)).isEqualTo(4);
    assertThat(process.getInputStream().readAllBytes()).isEmpty();
    assertThat(errors).hasContent("error: cannot read \"nowhere.json\": there is no such file.\n");
  }

  @Test
  void a_server_finishes_when_it_is_told_to() throws Exception {
    Process process = start("serve", "--host", "127.0.0.1", "--port", "0");
    try (BufferedReader out = process.inputReader()) {
      assertThat(out.readLine()).startsWith("Serving on http://127.0.0.1:");
      process.destroy();
      assertThat(end(process)).isEqualTo(TERMINATED);
    }
    assertThat(errors).hasContent("Ctrl-C ends it.\n\nStopped.\n");
  }

  @Test
  void an_interrupted_command_leaves_no_file() throws Exception {
    Process process = start("rank", "backend", "--variations", "10000000", "-o", "result.json");
    process.waitFor(1500, TimeUnit.MILLISECONDS);
    process.destroy();
    assertThat(end(process)).isEqualTo(TERMINATED);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }
}
