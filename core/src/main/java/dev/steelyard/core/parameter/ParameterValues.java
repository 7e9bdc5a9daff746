package dev.steelyard.core.parameter;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.ErrorCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of some parameters. Immutable. */
public final class ParameterValues {

  private final Map<String, Object> values;

  private ParameterValues(Map<String, Object> values) {
    this.values = values;
  }

  /**
   * Reads settings.
   *
   * @param parameters those that are understood
   * @param settings what is stated, by name
   * @param scope where it stands; unknown, missing and wrong settings are noted there
   * @return empty if anything was wrong
   */
  public static Optional<ParameterValues> read(
      List<Parameter<?>> parameters, Map<String, Setting> settings, Scope scope) {
    var values = new HashMap<String, Object>();
    boolean known = known(parameters, settings, scope);
    for (Parameter<?> parameter : parameters) {
      value(parameter, settings, scope).ifPresent(value -> values.put(parameter.name(), value));
    }
    return known && values.size() == parameters.size()
        ? Optional.of(new ParameterValues(values))
        : Optional.empty();
  }

  private static boolean known(
      List<Parameter<?>> parameters, Map<String, Setting> settings, Scope scope) {
    var names = parameters.stream().map(Parameter::name).toList();
    var unknown = settings.keySet().stream().filter(name -> !names.contains(name)).toList();
    unknown.forEach(name -> unknown(name, names, scope));
    return unknown.isEmpty();
  }

  private static void unknown(String name, List<String> names, Scope scope) {
    String message = "\"" + name + "\" is not a key of \"" + scope.name() + "\".";
    scope.in(name).unknownKey(ErrorCode.UNKNOWN_KEY, message, names);
  }

  private static Optional<?> value(
      Parameter<?> parameter, Map<String, Setting> settings, Scope scope) {
    Setting stated = settings.get(parameter.name());
    if (stated != null) {
      return parameter.form().read(stated, scope.in(parameter.name()));
    }
    if (parameter.required()) {
      String form = parameter.form().text();
      String message = "\"" + parameter.name() + "\" is missing; it must be " + form + ".";
      scope.refuse(ErrorCode.MISSING_KEY, message);
    }
    return parameter.standard();
  }

  /**
   * The value of a parameter.
   *
   * @param parameter one of those that were read
   * @param <T> its type
   * @return its value
   */
  @SuppressWarnings("unchecked")
  public <T> T get(Parameter<T> parameter) {
    Object value = values.get(parameter.name());
    if (value == null) {
      throw new IllegalArgumentException("'" + parameter.name() + "' was not read");
    }
    return (T) value;
  }
}
