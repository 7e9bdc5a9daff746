package dev.steelyard.cli;

import dev.steelyard.cli.failure.Inaccessible;
import dev.steelyard.cli.failure.WrongUse;
import dev.steelyard.core.port.DecisionServer;
import dev.steelyard.core.port.ServerSettings;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/**
 * Serves decisions over HTTP until it is interrupted. Requests in flight are finished first; the
 * process then ends as the signal says, with 130 or 143.
 */
@Command(
    name = "serve",
    description = {
      "Serves decisions to programs and to a browser, on this computer only unless told otherwise.",
      "Ctrl-C ends it; requests in flight are finished first."
    },
    footer = {"steelyard serve", "steelyard serve --port 0", "steelyard serve --host 0.0.0.0"})
final class ServeCommand implements Act {

  private final Provider<DecisionServer> server;

  @ParentCommand private SteelyardCommand steelyard;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description = "The address to listen on. Usually 127.0.0.1, this computer only.")
  private String host = ServerSettings.STANDARD.host();

  @Option(
      names = "--port",
      paramLabel = "NUMBER",
      description = "The port to listen on. Usually 8080; 0 takes any free one.")
  private int port = ServerSettings.STANDARD.port();

  @Option(
      names = "--max-body",
      paramLabel = "BYTES",
      description = "The largest request. Usually 1000000.")
  private long maxBody = ServerSettings.STANDARD.maxBodyBytes();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long one request may take. Usually 30.")
  private int timeout = ServerSettings.STANDARD.timeoutSeconds();

  @Inject
  ServeCommand(Provider<DecisionServer> server) {
    this.server = server;
  }

  @Override
  public ExitCode run() {
    ServerSettings settings = settings();
    DecisionServer.Running running = started(settings);
    var ending = new Thread(() -> stop(running), "steelyard-stop");
    Runtime.getRuntime().addShutdownHook(ending);
    steelyard.terminal().printMessage("Ctrl-C ends it.\n");
    // Last, so that whoever waits for the address may end the server at once.
    steelyard.terminal().print("Serving on " + running.address() + "\n");
    try {
      new CountDownLatch(1).await();
      return ExitCode.DONE;
    } catch (InterruptedException stopped) {
      Runtime.getRuntime().removeShutdownHook(ending);
      stop(running);
      return ExitCode.INTERRUPTED;
    }
  }

  private void stop(DecisionServer.Running running) {
    running.stop();
    steelyard.terminal().printMessage("\nStopped.\n");
  }

  private ServerSettings settings() {
    try {
      return new ServerSettings(
          host, port, maxBody, timeout, ServerSettings.STANDARD.requestsPerMinute());
    } catch (IllegalArgumentException refused) {
      throw new WrongUse(refused.getMessage() + ".");
    }
  }

  private DecisionServer.Running started(ServerSettings settings) {
    DecisionServer found = server.get();
    try {
      return found.start(settings);
    } catch (IllegalStateException refused) {
      throw new Inaccessible(
          sentence(refused) + "\nTake any free port:\n  steelyard serve --port 0");
    }
  }

  private static String sentence(IllegalStateException refused) {
    String message = String.valueOf(refused.getMessage());
    return message.endsWith(".") ? message : message + ".";
  }
}
