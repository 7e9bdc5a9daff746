package dev.steelyard.http;

import dev.steelyard.core.port.DecisionServer;
import dev.steelyard.http.guard.Workers;
import io.javalin.Javalin;

/** A server that was started. */
final class RunningServer implements DecisionServer.Running {

  private final Javalin server;
  private final Workers workers;
  private final String address;

  RunningServer(Javalin server, Workers workers, String host) {
    this.server = server;
    this.workers = workers;
    this.address = "http://" + reachable(host) + ":" + server.port() + "/";
  }

  /** A server that listens everywhere is reached here, too. */
  private static String reachable(String host) {
    if (host.equals("0.0.0.0") || host.equals("::")) {
      return "127.0.0.1";
    }
    return host.indexOf(':') < 0 ? host : "[" + host + "]";
  }

  @Override
  public String address() {
    return address;
  }

  @Override
  public void stop() {
    server.stop();
    workers.close();
  }
}
