package dev.steelyard.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.inject.Guice;
import com.google.inject.Key;
import com.google.inject.Module;
import com.google.inject.TypeLiteral;
import dev.steelyard.core.Steelyard;
import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.docs.Repository;
import dev.steelyard.core.method.MethodCatalogue;
import dev.steelyard.core.port.DocumentFormat;
import dev.steelyard.json.YamlFormat;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of extensions compile, are found, and work. */
class PluginExampleTest {

  private static final String TABLE =
      """
      Which room?;points;worst;best;Town hall;Library
      Seats;60;20;60;50;30
      Rent;40;200;0;150;50
      """;

  @TempDir private Path classes;

  private URLClassLoader extension(String name) throws IOException {
    String folder = "docs/examples/" + name + "/";
    var sources =
        Repository.files(".java").stream()
            .filter(file -> file.startsWith(Repository.file(folder)))
            .toList();
    JavaSources.compile(sources, classes);
    URL resources = Repository.file(folder + "src/main/resources").toUri().toURL();
    return new URLClassLoader(new URL[] {classes.toUri().toURL(), resources});
  }

  @Test
  void the_catalogue_finds_the_method_of_the_plugin() throws IOException {
    try (var plugin = extension("plugin")) {
      assertThat(MethodCatalogue.withPlugins(plugin).all())
          .extracting(method -> method.description().id())
          .contains("unit-weights", "weighted-sum")
          .hasSize(MethodCatalogue.standard().all().size() + 1);
    }
  }

  @Test
  void its_scores_are_the_means_of_the_values() throws IOException {
    var shop = new YamlFormat().read(Repository.text("docs/examples/shop.yaml")).decision();
    try (var plugin = extension("plugin")) {
      var steelyard = Steelyard.with(MethodCatalogue.withPlugins(plugin));
      var outcome = steelyard.evaluate(shop.withMethod(new MethodChoice("unit-weights")));
      assertThat(outcome.provenance().method()).isEqualTo("unit-weights");
      assertThat(outcome.evaluation().ranking().score("platform"))
          .isCloseTo((65 + 75 + 50) / 3.0, within(1e-12));
    }
  }

  @Test
  void the_format_is_found_beside_the_others() throws IOException {
    try (var format = extension("format")) {
      var modules = ServiceLoader.load(Module.class, format);
      var formats =
          Guice.createInjector(modules)
              .getInstance(Key.get(new TypeLiteral<Set<DocumentFormat>>() {}));
      assertThat(formats).extracting(DocumentFormat::name).contains("csv", "json", "yaml");
    }
  }

  @Test
  void what_it_writes_it_reads_again() throws IOException {
    try (var format = extension("format")) {
      var csv = csv(format);
      var decision = csv.read(TABLE).decision();
      assertThat(csv.read(csv.write(decision)).decision()).isEqualTo(decision);
      assertThat(Steelyard.standard().evaluate(decision).evaluation().ranking().order())
          .containsExactly("town-hall", "library");
    }
  }

  private static DocumentFormat csv(ClassLoader loader) {
    return Guice.createInjector(ServiceLoader.load(Module.class, loader))
        .getInstance(Key.get(new TypeLiteral<Set<DocumentFormat>>() {}))
        .stream()
        .filter(format -> format.name().equals("csv"))
        .findFirst()
        .orElseThrow();
  }
}
