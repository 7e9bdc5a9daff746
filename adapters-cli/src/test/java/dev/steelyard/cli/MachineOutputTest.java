package dev.steelyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import dev.steelyard.core.engine.DecisionEngine;
import dev.steelyard.core.method.MethodCatalogue;
import dev.steelyard.core.port.CheckReport;
import dev.steelyard.core.port.EvaluationOptions;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.port.ResultWriter;
import dev.steelyard.core.port.SchemaStore;
import dev.steelyard.core.port.TemplateStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs read is exactly what the one writer writes. */
class MachineOutputTest {

  private static final Injector ADAPTERS = Guice.createInjector(ServiceLoader.load(Module.class));
  private static final DecisionEngine ENGINE = new DecisionEngine(MethodCatalogue.standard());

  @TempDir private Path folder;

  private static Outcome backend() {
    var decision =
        ADAPTERS.getInstance(TemplateStore.class).template("backend").orElseThrow().decision();
    return ENGINE.evaluate(decision, EvaluationOptions.STANDARD);
  }

  private static ResultWriter writer() {
    return ADAPTERS.getInstance(ResultWriter.class);
  }

  private String json(String command) {
    return new Shell(folder).run("steelyard " + command + " --format json").out();
  }

  @Test
  void rank_writes_the_outcome() {
    assertThat(json("rank backend")).isEqualTo(writer().outcome(backend()));
  }

  @Test
  void explain_writes_the_explanation() {
    Outcome outcome = backend();
    assertThat(json("explain backend python node"))
        .isEqualTo(writer().explanation(outcome, ENGINE.explain(outcome, "python", "node")));
  }

  @Test
  void robust_writes_the_robustness() {
    assertThat(json("robust backend")).isEqualTo(writer().robustness(backend()));
  }

  @Test
  void whatif_writes_the_changed_outcome() {
    assertThat(json("whatif backend --set team=Python"))
        .isEqualTo(json("rank backend --answer team=Python"));
  }

  @Test
  void methods_are_written_as_a_document() {
    assertThat(json("methods")).isEqualTo(writer().methods(ENGINE.methods()));
  }

  @Test
  void templates_are_written_as_a_document() {
    assertThat(json("templates")).startsWith("{\n  \"format\": \"templates/1\"");
  }

  @Test
  void check_writes_what_is_wrong_with_its_place() {
    Shell shell = Shell.withExamples(folder);
    assertThat(shell.run("steelyard check broken.yaml level.json --format json").out())
        .startsWith("{\n  \"format\": \"check/1\"")
        .contains("\"code\": \"unknown-label\"")
        .contains("\"line\": 9");
    assertThat(new Shell(folder).run("steelyard check backend-framework --format json").out())
        .isEqualTo(
            writer().check(List.of(new CheckReport("backend-framework", List.of(), List.of()))));
  }

  @Test
  void a_schema_is_printed_as_it_is() {
    String schema = ADAPTERS.getInstance(SchemaStore.class).schema("decision").orElseThrow();
    assertThat(new Shell(folder).run("steelyard schema").out()).isEqualTo(schema);
    assertThat(new Shell(folder).run("steelyard schema decision").out()).isEqualTo(schema);
  }

  @Test
  void documents_are_utf8_whatever_the_terminal_shows() {
    Shell shell = Shell.withExamples(folder);
    String utf8 = shell.run("steelyard rank wide.yaml --format json").out();
    shell.charset(StandardCharsets.ISO_8859_1);
    String bytes = shell.run("steelyard rank wide.yaml --format json").out();
    assertThat(new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
        .isEqualTo(utf8);
  }
}
