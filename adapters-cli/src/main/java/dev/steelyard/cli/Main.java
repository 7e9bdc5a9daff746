package dev.steelyard.cli;

import com.google.inject.Binding;
import com.google.inject.CreationException;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Module;
import com.google.inject.spi.Elements;
import dev.steelyard.cli.failure.IncompleteInstallation;
import dev.steelyard.cli.terminal.SystemTerminal;
import dev.steelyard.cli.terminal.Terminal;
import dev.steelyard.core.port.DecisionServer;
import dev.steelyard.core.port.ResultWriter;
import jakarta.inject.Provider;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * The {@code steelyard} command: names its own module and loads those of the other adapters.
 *
 * <p>Commands ask for {@link Provider}s in their constructors. They are filled from an injector
 * that is only created when the first of them is used, because creating it is most of the time it
 * takes to start; {@code --help} and {@code --version} never do.
 */
public final class Main {

  private final Terminal terminal;
  private final Iterable<Module> adapters;
  private Injector injector;

  private Main(Terminal terminal, Iterable<Module> adapters) {
    this.terminal = terminal;
    this.adapters = adapters;
  }

  /**
   * Runs one command and ends the process with its exit code.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    System.exit(run(SystemTerminal.open(), arguments));
  }

  /**
   * Runs one command.
   *
   * @param terminal what it reads from and writes to
   * @param arguments the command line
   * @return the exit code, see {@link ExitCode}
   */
  public static int run(Terminal terminal, String... arguments) {
    return run(terminal, ServiceLoader.load(Module.class, Main.class.getClassLoader()), arguments);
  }

  static int run(Terminal terminal, Iterable<Module> adapters, String... arguments) {
    return new CommandRunner(terminal, new Main(terminal, adapters)::create).run(arguments);
  }

  private <T> T create(Class<T> type) throws Exception {
    boolean ours = type.getPackage() == Main.class.getPackage() && !type.isEnum();
    return ours ? construct(type) : CommandLine.defaultFactory().create(type);
  }

  private <T> T construct(Class<T> type) throws ReflectiveOperationException {
    Constructor<?> constructor = type.getDeclaredConstructors()[0];
    Object[] providers =
        Stream.of(constructor.getGenericParameterTypes()).map(this::provider).toArray();
    try {
      return type.cast(constructor.newInstance(providers));
    } catch (InvocationTargetException failure) {
      throw new IllegalStateException("cannot create " + type.getName(), failure.getCause());
    }
  }

  private Provider<?> provider(Type parameter) {
    Type provided = ((ParameterizedType) parameter).getActualTypeArguments()[0];
    return () -> provide(Key.get(provided));
  }

  private Object provide(Key<?> key) {
    boolean server = key.equals(Key.get(DecisionServer.class));
    if (server && injector().getExistingBinding(key) == null) {
      throw new IncompleteInstallation("steelyard-http");
    }
    return injector().getInstance(key);
  }

  private Injector injector() {
    if (injector == null) {
      List<Module> modules = new ArrayList<>();
      modules.add(new CliModule(terminal));
      adapters.forEach(modules::add);
      injector = connected(modules);
    }
    return injector;
  }

  private static Injector connected(List<Module> modules) {
    try {
      return Guice.createInjector(modules);
    } catch (CreationException failure) {
      if (bind(modules, ResultWriter.class)) {
        throw failure;
      }
      throw new IncompleteInstallation("steelyard-json");
    }
  }

  private static boolean bind(List<Module> modules, Class<?> port) {
    return Elements.getElements(modules).stream()
        .anyMatch(each -> each instanceof Binding<?> made && made.getKey().equals(Key.get(port)));
  }
}
