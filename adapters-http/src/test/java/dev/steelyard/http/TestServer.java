package dev.steelyard.http;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Module;
import com.google.inject.TypeLiteral;
import dev.steelyard.core.port.DecisionServer;
import dev.steelyard.core.port.DocumentFormat;
import dev.steelyard.core.port.ResultWriter;
import dev.steelyard.core.port.SchemaStore;
import dev.steelyard.core.port.ServerSettings;
import dev.steelyard.core.port.TemplateStore;
import dev.steelyard.http.api.Formats;
import dev.steelyard.http.api.Templates;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.ServiceLoader;
import java.util.Set;

/** A running server with the real engine and the real formats, and a client for it. */
public final class TestServer implements AutoCloseable {

  public static final String JSON = "application/json";
  public static final String YAML = "application/yaml";

  static final ServerSettings SETTINGS =
      new ServerSettings("127.0.0.1", 0, 1_000_000, 20, 1_000_000);
  static final Site.Acts ACTS = HttpModule.acts();

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
  private static final Injector INJECTOR = injector();

  private final DecisionServer.Running running;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

  private TestServer(Site site, ServerSettings settings) {
    running = new JavalinServer(site).start(settings);
  }

  private static Injector injector() {
    var modules = new ArrayList<Module>();
    ServiceLoader.load(Module.class).forEach(modules::add);
    return Guice.createInjector(modules);
  }

  public static TestServer standard() {
    return with(ACTS, SETTINGS);
  }

  static TestServer with(ServerSettings settings) {
    return with(ACTS, settings);
  }

  static TestServer with(Site.Acts acts, ServerSettings settings) {
    return with(acts, documents(), settings);
  }

  static TestServer with(Site.Acts acts, Site.Documents documents, ServerSettings settings) {
    return new TestServer(new Site(acts, documents, CLOCK, "1.0.0"), settings);
  }

  static Site.Documents documents() {
    return new Site.Documents(
        formats(), writer(), new Templates(templates()), INJECTOR.getInstance(SchemaStore.class));
  }

  public static Formats formats() {
    return new Formats(INJECTOR.getInstance(Key.get(new TypeLiteral<Set<DocumentFormat>>() {})));
  }

  public static ResultWriter writer() {
    return INJECTOR.getInstance(ResultWriter.class);
  }

  public static TemplateStore templates() {
    return INJECTOR.getInstance(TemplateStore.class);
  }

  static SchemaStore schemas() {
    return INJECTOR.getInstance(SchemaStore.class);
  }

  public String address() {
    return running.address();
  }

  public int port() {
    return URI.create(address()).getPort();
  }

  public HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  public HttpResponse<String> post(String path, String contentType, String body) {
    return send(request(path, "Content-Type", contentType).POST(BodyPublishers.ofString(body)));
  }

  HttpRequest.Builder request(String path, String... headers) {
    var builder =
        HttpRequest.newBuilder(URI.create(address() + path.substring(1)))
            .timeout(Duration.ofSeconds(60));
    return headers.length == 0 ? builder : builder.headers(headers);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new IllegalStateException("the request got no response", broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", interrupted);
    }
  }

  @Override
  public void close() {
    running.stop();
  }
}
