package dev.steelyard.core.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.UnknownMethodException;
import dev.steelyard.core.error.Violation;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MethodCatalogueTest {

  @TempDir Path jar;

  private static Stream<MethodDefinition> methods() {
    return MethodCatalogue.standard().all().stream();
  }

  private MethodCatalogue withProvider(String className) throws IOException {
    Path services = Files.createDirectories(jar.resolve("META-INF/services"));
    Files.writeString(services.resolve(MethodProvider.class.getName()), className);
    try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
      return MethodCatalogue.withPlugins(loader);
    }
  }

  private static List<String> ids(MethodCatalogue catalogue) {
    return catalogue.all().stream().map(method -> method.description().id()).toList();
  }

  @Test
  void a_method_is_found_by_its_id() {
    assertThat(MethodCatalogue.standard().definition("weighted-sum"))
        .isEqualTo(WeightedSum.DEFINITION);
  }

  @Test
  void an_unknown_method_is_refused_with_the_known_ones() {
    var refusal =
        catchThrowableOfType(
            UnknownMethodException.class,
            () -> MethodCatalogue.standard().definition("weighted-sun"));

    assertThat(refusal.violations())
        .containsExactly(
            Violation.of(
                    ErrorCode.UNKNOWN_METHOD,
                    Subject.at("method", "name"),
                    "There is no method \"weighted-sun\".")
                .choices("weighted-sun", ids(MethodCatalogue.standard())));
    assertThat(refusal.violations().get(0).replacement()).contains("weighted-sum");
  }

  @Test
  void without_plugins_there_are_the_built_in_methods() {
    var loader = MethodCatalogueTest.class.getClassLoader();

    assertThat(ids(MethodCatalogue.withPlugins(loader))).isEqualTo(ids(MethodCatalogue.standard()));
  }

  @Test
  void a_provider_adds_methods_in_the_order_of_their_ids() throws IOException {
    var catalogue = withProvider("dev.steelyard.core.method.OtherMethods");

    assertThat(ids(catalogue)).contains("indifference", "weighted-sum").isSorted();
    assertThat(catalogue.definition("indifference").description().name()).isEqualTo("Indifference");
  }

  @Test
  void two_methods_with_one_id_are_refused_with_both_names() {
    assertThatThrownBy(() -> withProvider("dev.steelyard.core.method.OtherMethods$Impostor"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "method 'weighted-sum' is given twice, as \"Weighted sum (additive value model)\" and as"
                + " \"Indifference\"");
  }

  @Test
  void a_provider_that_cannot_be_loaded_is_named() {
    assertThatThrownBy(() -> withProvider("org.example.Missing"))
        .isInstanceOf(ServiceConfigurationError.class)
        .hasMessageContaining("org.example.Missing");
  }

  @ParameterizedTest
  @MethodSource("methods")
  void every_method_says_what_it_is(MethodDefinition method) {
    var description = method.description();

    assertThat(description.id()).matches("[a-z]+(-[a-z0-9]+)*");
    assertThat(description.name()).isNotBlank();
    assertThat(description.family()).isNotBlank();
    assertThat(description.summary()).matches("[A-Z].*\\.");
    assertThat(description.source()).containsPattern("[12]\\d{3}");
  }

  @Test
  void every_method_has_a_test_that_keeps_the_contract() throws Exception {
    var tested = new TreeSet<String>();
    for (Class<?> test : contractTests()) {
      var made = test.getDeclaredConstructor();
      made.setAccessible(true);
      tested.add(((MethodContract) made.newInstance()).definition().description().id());
    }

    assertThat(tested).containsAll(ids(MethodCatalogue.standard()));
  }

  private static List<Class<?>> contractTests() throws Exception {
    Path root = Path.of("target", "test-classes");
    try (Stream<Path> files = Files.walk(root.resolve("dev/steelyard/core/method"))) {
      var found = new ArrayList<Class<?>>();
      for (Path file : files.filter(each -> each.toString().endsWith("Test.class")).toList()) {
        String name = root.relativize(file).toString().replace('/', '.');
        Class<?> type = Class.forName(name.substring(0, name.length() - ".class".length()));
        if (MethodContract.class.isAssignableFrom(type)) {
          found.add(type);
        }
      }
      return found;
    }
  }

  @ParameterizedTest
  @MethodSource("methods")
  void every_method_has_a_page(MethodDefinition method) {
    assertThat(Path.of("..", "docs", "methods", method.description().id() + ".md")).isRegularFile();
  }
}
