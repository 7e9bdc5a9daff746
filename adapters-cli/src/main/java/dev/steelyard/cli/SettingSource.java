package dev.steelyard.cli;

import dev.steelyard.core.error.Violation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The part of a decision that options state in place of its document.
 *
 * @param part the first name of its path, for instance {@code method}
 * @param choice the option that names a method or a weighting, as it was written
 * @param settings each parameter and the option that states it, as it was written
 */
record SettingSource(String part, Optional<String> choice, Map<String, String> settings) {

  /** The document states everything. */
  static final SettingSource NONE = new SettingSource("", Optional.empty(), Map.of());

  SettingSource {
    settings = Map.copyOf(settings);
  }

  /** The option that states what is wrong; empty when the document does. */
  Optional<String> option(Violation violation) {
    List<String> path = violation.subject().path();
    if (path.isEmpty() || !path.get(0).equals(part)) {
      return Optional.empty();
    }
    String setting = path.size() > 1 ? settings.get(path.get(1)) : null;
    return setting == null ? choice : Optional.of(setting);
  }
}
