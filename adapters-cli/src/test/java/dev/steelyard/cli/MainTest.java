package dev.steelyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import com.google.inject.Module;
import dev.steelyard.cli.terminal.Streams;
import dev.steelyard.core.port.ResultWriter;
import dev.steelyard.core.port.SchemaStore;
import dev.steelyard.core.port.Template;
import dev.steelyard.core.port.TemplateStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

  @TempDir private Path folder;

  private Transcript run(Iterable<Module> adapters, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var streams = new Streams(InputStream.nullInputStream(), out, err, StandardCharsets.UTF_8);
    int exit = Main.run(new Shell(folder).terminal(streams), adapters, arguments);
    return new Transcript(exit, out.toString(), err.toString());
  }

  private static List<Module> installed(String part) {
    return ServiceLoader.load(Module.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(module -> module.getClass().getPackageName().contains(part))
        .toList();
  }

  @Test
  void help_and_version_need_no_adapter() {
    assertThat(run(List.of(), "--version").out()).isEqualTo("steelyard 1.0.0\n");
    assertThat(run(List.of(), "rank", "--help").exit()).isZero();
    assertThat(run(List.of(), "help", "verdicts").exit()).isZero();
    assertThat(run(List.of()).exit()).isZero();
  }

  @Test
  void without_formats_it_names_the_artifact_to_add() {
    var expected =
        new Transcript(
            70,
            "",
            "error: this installation is incomplete: add the artifact\n"
                + "dev.steelyard:steelyard-json.\n");
    assertThat(run(List.of(), "rank", "backend")).isEqualTo(expected);
    assertThat(run(installed("http"), "rank", "backend")).isEqualTo(expected);
  }

  @Test
  void without_a_server_it_names_the_artifact_to_add() {
    assertThat(run(installed("json"), "rank", "backend").exit()).isZero();
    assertThat(run(installed("json"), "serve"))
        .isEqualTo(
            new Transcript(
                70,
                "",
                "error: this installation is incomplete: add the artifact\n"
                    + "dev.steelyard:steelyard-http.\n"));
  }

  @Test
  void a_fault_is_reported_in_a_file_and_shows_no_stack() throws IOException {
    Transcript said = run(List.of(new Faulty()), "templates");
    assertThat(said.exit()).isEqualTo(70);
    assertThat(said.out()).isEmpty();
    Path report = report();
    assertThat(said.err())
        .isEqualTo(
            "error: something went wrong inside steelyard. This is our fault, not yours.\n"
                + "The report is in:\n  "
                + report
                + "\nHow to send it: steelyard help support\n");
    assertThat(report).content().contains("the shelf fell down").contains("\tat dev.steelyard");
  }

  private Path report() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("steelyard-report-"))
          .findFirst()
          .orElseThrow();
    }
  }

  /** An adapter with a bug. */
  private static final class Faulty extends AbstractModule {

    @Override
    protected void configure() {
      bind(TemplateStore.class).toInstance(new FallenShelf());
      bind(ResultWriter.class).toInstance(unused(ResultWriter.class));
      bind(SchemaStore.class).toInstance(unused(SchemaStore.class));
    }

    private static <T> T unused(Class<T> port) {
      return port.cast(
          Proxy.newProxyInstance(
              port.getClassLoader(),
              new Class<?>[] {port},
              (proxy, method, arguments) -> {
                throw new UnsupportedOperationException(method.getName());
              }));
    }
  }

  private static final class FallenShelf implements TemplateStore {

    @Override
    public List<String> ids() {
      throw new IllegalStateException("the shelf fell down");
    }

    @Override
    public Optional<Template> template(String id) {
      return Optional.empty();
    }

    @Override
    public String starter() {
      return "";
    }
  }
}
