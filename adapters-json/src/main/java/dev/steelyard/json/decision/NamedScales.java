package dev.steelyard.json.decision;

import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.NumericScale;
import dev.steelyard.core.decision.Scale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The scales that can be asked for by name. */
final class NamedScales {
  static final Map<String, Scale> BUILT_IN = builtIn();

  private final Map<String, Optional<Scale>> shared = new LinkedHashMap<>();

  private static Map<String, Scale> builtIn() {
    var scales = new LinkedHashMap<String, Scale>();
    scales.put("rating5", LabelScale.RATING5);
    scales.put("pass-fail", LabelScale.PASS_FAIL);
    scales.put("percent", NumericScale.percent());
    return scales;
  }

  /** Adds a shared scale; an empty one could not be read, but its name is known. */
  void share(String name, Optional<Scale> scale) {
    shared.put(name, scale);
  }

  boolean knows(String name) {
    return BUILT_IN.containsKey(name) || shared.containsKey(name);
  }

  Optional<Scale> scale(String name) {
    return Optional.ofNullable(BUILT_IN.get(name))
        .or(() -> shared.getOrDefault(name, Optional.empty()));
  }

  List<String> names() {
    var names = new ArrayList<>(BUILT_IN.keySet());
    names.addAll(shared.keySet());
    return names;
  }
}
