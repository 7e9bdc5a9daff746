package dev.steelyard.core.decision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The aggregation method a decision asks for.
 *
 * @param name its id in the catalogue
 * @param settings what is stated for its parameters, by name of the parameter
 */
public record MethodChoice(String name, Map<String, Setting> settings) {

  /** The weighted sum on anchored scales. */
  public static final MethodChoice STANDARD = new MethodChoice("weighted-sum");

  /** Copies the settings and keeps their order. */
  public MethodChoice {
    Objects.requireNonNull(name, "name");
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
  }

  /**
   * A method with the standard values of its parameters.
   *
   * @param name its id in the catalogue
   */
  public MethodChoice(String name) {
    this(name, Collections.emptyMap());
  }

  /**
   * The same method with one more setting.
   *
   * @param parameter its name
   * @param setting its value
   * @return a copy
   */
  public MethodChoice with(String parameter, Setting setting) {
    var more = new LinkedHashMap<>(settings);
    more.put(parameter, setting);
    return new MethodChoice(name, more);
  }
}
