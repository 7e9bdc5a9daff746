package dev.steelyard.http;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.multibindings.Multibinder;
import dev.steelyard.core.engine.DecisionEngine;
import dev.steelyard.core.method.MethodCatalogue;
import dev.steelyard.core.port.DecisionServer;
import dev.steelyard.core.port.DocumentFormat;
import dev.steelyard.core.port.ResultWriter;
import dev.steelyard.core.port.SchemaStore;
import dev.steelyard.core.port.TemplateStore;
import dev.steelyard.http.api.Formats;
import dev.steelyard.http.api.MethodRoutes;
import dev.steelyard.http.api.Templates;
import java.time.Clock;
import java.util.Set;

/**
 * Binds {@link DecisionServer}. It needs document formats, a {@link ResultWriter}, a {@link
 * TemplateStore} and a {@link SchemaStore} from another module; without them the program does not
 * start. Nothing of the web server is loaded before the server starts.
 */
public final class HttpModule extends AbstractModule {

  /** For {@link java.util.ServiceLoader}. */
  public HttpModule() {}

  @Override
  protected void configure() {
    Multibinder.newSetBinder(binder(), DocumentFormat.class);
    requireBinding(ResultWriter.class);
    requireBinding(TemplateStore.class);
    requireBinding(SchemaStore.class);
  }

  @Provides
  static DecisionServer server(
      Set<DocumentFormat> formats,
      ResultWriter writer,
      TemplateStore templates,
      SchemaStore schemas) {
    return settings -> {
      var documents =
          new Site.Documents(new Formats(formats), writer, new Templates(templates), schemas);
      var site = new Site(acts(), documents, Clock.systemDefaultZone(), DecisionEngine.VERSION);
      return new JavalinServer(site).start(settings);
    };
  }

  static Site.Acts acts() {
    var engine = new DecisionEngine(MethodCatalogue.withPlugins(HttpModule.class.getClassLoader()));
    var methods = new MethodRoutes.Acts(engine, engine, engine, engine);
    return new Site.Acts(engine, engine, engine, engine, engine, engine, methods);
  }
}
