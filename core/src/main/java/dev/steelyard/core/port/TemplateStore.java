package dev.steelyard.core.port;

import java.util.List;
import java.util.Optional;

/** The built-in decisions. */
public interface TemplateStore {

  /**
   * The ids of all built-in decisions.
   *
   * @return in the order they are shown
   */
  List<String> ids();

  /**
   * A built-in decision.
   *
   * @param id its id
   * @return empty for unknown ids
   */
  Optional<Template> template(String id);

  /**
   * A small commented document to start a decision of one's own from.
   *
   * @return a valid document in YAML
   */
  String starter();
}
