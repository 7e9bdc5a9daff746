package dev.steelyard.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Module;
import com.google.inject.TypeLiteral;
import dev.steelyard.core.port.DocumentFormat;
import dev.steelyard.core.port.ReadCertificate;
import dev.steelyard.core.port.ResultWriter;
import dev.steelyard.core.port.SchemaStore;
import dev.steelyard.core.port.TemplateStore;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JsonModuleTest {
  private final Injector injector = Guice.createInjector(new JsonModule());

  @Test
  void is_found_as_a_service() {
    assertThat(ServiceLoader.load(Module.class)).hasAtLeastOneElementOfType(JsonModule.class);
  }

  @Test
  void brings_both_notations() {
    Set<DocumentFormat> formats =
        injector.getInstance(Key.get(new TypeLiteral<Set<DocumentFormat>>() {}));

    assertThat(formats).extracting(DocumentFormat::name).containsExactlyInAnyOrder("json", "yaml");
  }

  @Test
  void brings_the_reader_of_certificates() {
    assertThat(injector.getInstance(ReadCertificate.class)).isNotNull();
  }

  @Test
  void brings_the_result_writer_the_built_in_decisions_and_the_schemas() {
    assertThat(injector.getInstance(ResultWriter.class).mediaType()).isEqualTo("application/json");
    assertThat(injector.getInstance(TemplateStore.class).ids()).contains("backend");
    assertThat(injector.getInstance(SchemaStore.class).names()).contains("decision", "result");
  }
}
