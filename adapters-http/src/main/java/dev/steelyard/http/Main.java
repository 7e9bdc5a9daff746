package dev.steelyard.http;

import com.google.inject.Guice;
import com.google.inject.Module;
import dev.steelyard.core.port.DecisionServer;
import dev.steelyard.core.port.ServerSettings;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.ServiceLoader;

/** Runs the server alone: {@code java -cp ... dev.steelyard.http.Main [PORT]}. */
public final class Main {

  private static final int DONE = 0;
  private static final int USAGE = 2;
  private static final int NO_ADDRESS = 4;

  private Main() {}

  /**
   * Serves until the program is told to end, then lets requests under way finish.
   *
   * @param arguments at most one, the port
   */
  public static void main(String... arguments) {
    int status = run(arguments, System.out, System.err);
    if (status != DONE) {
      System.exit(status);
    }
  }

  static int run(String[] arguments, PrintStream out, PrintStream err) {
    String port = arguments.length == 0 ? "8080" : arguments[0];
    if (arguments.length > 1 || !port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65_535) {
      err.println("error: the only argument is a port, 0 to 65535");
      return USAGE;
    }
    return serve(ServerSettings.STANDARD.at("127.0.0.1", Integer.parseInt(port)), out, err);
  }

  private static int serve(ServerSettings settings, PrintStream out, PrintStream err) {
    try {
      var running = server().start(settings);
      Runtime.getRuntime().addShutdownHook(new Thread(running::stop, "steelyard-stop"));
      out.println("Steelyard listens on " + running.address());
      return DONE;
    } catch (IllegalStateException taken) {
      err.println("error: " + taken.getMessage());
      return NO_ADDRESS;
    }
  }

  private static DecisionServer server() {
    var modules = new ArrayList<Module>();
    ServiceLoader.load(Module.class).forEach(modules::add);
    return Guice.createInjector(modules).getInstance(DecisionServer.class);
  }
}
