package dev.steelyard.core.method;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.UnknownMethodException;
import dev.steelyard.core.error.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The methods that can be asked for by name. Immutable. */
public final class MethodCatalogue {

  private final Map<String, AggregationMethod> methods;

  private MethodCatalogue(List<AggregationMethod> methods) {
    var byId = new TreeMap<String, AggregationMethod>();
    for (AggregationMethod method : methods) {
      var earlier = byId.put(method.description().id(), method);
      if (earlier != null) {
        throw new IllegalStateException(
            "method '"
                + method.description().id()
                + "' is given by both "
                + earlier.getClass().getName()
                + " and "
                + method.getClass().getName());
      }
    }
    this.methods = Collections.unmodifiableMap(byId);
  }

  /**
   * The built-in methods.
   *
   * @return a catalogue
   */
  public static MethodCatalogue standard() {
    return new MethodCatalogue(builtIn());
  }

  private static List<AggregationMethod> builtIn() {
    return List.of(new WeightedSum());
  }

  /**
   * The built-in methods and those of every {@link MethodProvider} that a class loader finds.
   *
   * @param loader where to look
   * @return a catalogue
   * @throws IllegalStateException if two methods have the same id
   * @throws java.util.ServiceConfigurationError if a provider cannot be loaded
   */
  public static MethodCatalogue withPlugins(ClassLoader loader) {
    var all = new ArrayList<>(builtIn());
    ServiceLoader.load(MethodProvider.class, loader)
        .forEach(provider -> all.addAll(provider.methods()));
    return new MethodCatalogue(all);
  }

  /**
   * All methods.
   *
   * @return sorted by id
   */
  public List<AggregationMethod> all() {
    return List.copyOf(methods.values());
  }

  /**
   * The method with an id.
   *
   * @param id an id, for instance {@code weighted-sum}
   * @return the method
   * @throws UnknownMethodException if there is none; it carries the known ids
   */
  public AggregationMethod method(String id) {
    AggregationMethod method = methods.get(id);
    if (method == null) {
      throw new UnknownMethodException(List.of(unknown(id)));
    }
    return method;
  }

  private Violation unknown(String id) {
    return Violation.of(
            ErrorCode.UNKNOWN_METHOD,
            Subject.at("method", "name"),
            "There is no method \"" + id + "\".")
        .choices(id, List.copyOf(methods.keySet()));
  }
}
