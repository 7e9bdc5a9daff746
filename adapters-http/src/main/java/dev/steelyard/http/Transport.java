package dev.steelyard.http;

import dev.steelyard.core.port.ServerSettings;
import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ServerSocketChannel;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** How Javalin and the Jetty below it are set up. */
final class Transport {

  /**
   * Milliseconds that a connection may be idle beyond the time limit. Without them it could be
   * closed while the answer to late work is being written.
   */
  private static final long LEFT_TO_WRITE = 2000;

  private final ServerSettings settings;
  private final ServerSocketChannel channel;
  private final Problems problems;

  Transport(ServerSettings settings, ServerSocketChannel channel, Problems problems) {
    this.settings = settings;
    this.channel = channel;
    this.problems = problems;
  }

  void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = settings.maxBodyBytes();
    config.jetty.addConnector(this::connector);
    config.jetty.modifyServer(this::drain);
  }

  private ServerConnector connector(Server server, HttpConfiguration http) {
    http.setSendServerVersion(false);
    var connector = new ServerConnector(server, new HttpConnectionFactory(http));
    listen(connector);
    connector.setIdleTimeout(settings.timeoutSeconds() * 1000L + LEFT_TO_WRITE);
    return connector;
  }

  private void listen(ServerConnector connector) {
    try {
      connector.open(channel);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** On stop, requests under way get their answers. */
  private void drain(Server server) {
    server.setStopTimeout(settings.timeoutSeconds() * 1000L);
    server.setHandler(new GracefulHandler());
    server.setErrorHandler(new JettyProblems(problems));
  }
}
