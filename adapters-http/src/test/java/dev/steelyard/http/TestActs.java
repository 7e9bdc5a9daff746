package dev.steelyard.http;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.port.RestateWeights;
import dev.steelyard.core.port.SchemaStore;
import dev.steelyard.core.port.Template;
import dev.steelyard.core.port.TemplateStore;
import dev.steelyard.core.weight.WeightingDefinition;
import dev.steelyard.http.api.MethodRoutes;
import dev.steelyard.http.api.Templates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Engines and stores that fail, or never come to an end. */
final class TestActs {

  static final String SECRET = "the secret reason";

  private TestActs() {}

  private static <T> T fail() {
    throw new IllegalStateException(SECRET);
  }

  static Site.Acts failing() {
    return acts(TestActs::fail);
  }

  static Site.Documents failingDocuments() {
    return documents(TestActs::fail);
  }

  /** Acts that wait until they are released, or interrupted. */
  static Site.Acts waiting(CountDownLatch release) {
    return acts(() -> await(release));
  }

  static Site.Documents waitingDocuments(CountDownLatch release) {
    return documents(() -> await(release));
  }

  private static Site.Acts acts(Supplier<?> end) {
    return new Site.Acts(
        (decision, options) -> ended(end),
        (outcome, first, second) -> ended(end),
        decision -> ended(end),
        (decision, changes) -> ended(end),
        (decision, today) -> ended(end),
        () -> ended(end),
        new MethodRoutes.Acts(
            decision -> ended(end),
            decision -> ended(end),
            new Restating(end),
            (decision, changes) -> ended(end)));
  }

  private record Restating(Supplier<?> end) implements RestateWeights {

    @Override
    public List<WeightingDefinition> weightings() {
      return ended(end);
    }

    @Override
    public Decision restated(Decision decision, String by, Map<String, Setting> settings) {
      return ended(end);
    }
  }

  private static Site.Documents documents(Supplier<?> end) {
    var real = TestServer.documents();
    return new Site.Documents(
        real.formats(), real.writer(), new Templates(new Store(end)), new Schemas(end));
  }

  private static <T> T ended(Supplier<?> end) {
    end.get();
    throw new IllegalStateException("released");
  }

  private static Object await(CountDownLatch release) {
    try {
      return release.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException("interrupted", stopped);
    }
  }

  private record Store(Supplier<?> end) implements TemplateStore {

    @Override
    public List<String> ids() {
      return ended(end);
    }

    @Override
    public Optional<Template> template(String id) {
      return ended(end);
    }

    @Override
    public String starter() {
      return ended(end);
    }
  }

  private record Schemas(Supplier<?> end) implements SchemaStore {

    @Override
    public List<String> names() {
      return ended(end);
    }

    @Override
    public Optional<String> schema(String name) {
      return ended(end);
    }
  }
}
