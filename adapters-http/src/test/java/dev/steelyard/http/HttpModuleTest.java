package dev.steelyard.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.inject.CreationException;
import com.google.inject.Guice;
import com.google.inject.Module;
import dev.steelyard.core.port.DecisionServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HttpModuleTest {

  @Test
  void it_is_found_by_the_service_loader() {
    assertThat(ServiceLoader.load(Module.class)).hasAtLeastOneElementOfType(HttpModule.class);
  }

  @Test
  void a_program_that_does_not_serve_loads_no_web_server() throws IOException {
    Process program = OtherProgram.start(NotServing.class, List.of("-verbose:class"));
    String output = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(output).contains("dev.steelyard.http.HttpModule", "bound: true");
    assertThat(output).doesNotContain("io.javalin", "org.eclipse.jetty", "kotlin.");
  }

  /** Has the server at hand, and does not start it. */
  static final class NotServing {
    public static void main(String... arguments) {
      var modules = ServiceLoader.load(Module.class);
      var server = Guice.createInjector(modules).getInstance(DecisionServer.class);
      System.out.println("bound: " + (server != null));
    }
  }

  @Test
  void without_a_format_the_program_does_not_start() {
    assertThatExceptionOfType(CreationException.class)
        .isThrownBy(() -> Guice.createInjector(new HttpModule()))
        .withMessageContaining("No implementation for ResultWriter was bound")
        .withMessageContaining("No implementation for TemplateStore was bound")
        .withMessageContaining("No implementation for SchemaStore was bound");
  }
}
