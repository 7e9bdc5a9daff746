package dev.steelyard.json;

import dev.steelyard.core.port.Template;
import dev.steelyard.core.port.TemplateStore;
import java.util.List;
import java.util.Optional;

/** The decisions that come with this library, read from its own files when they are asked for. */
public final class BuiltInDecisions implements TemplateStore {
  private static final List<String> IDS = List.of("backend", "backend-framework");

  private final JsonFormat format = new JsonFormat();

  /** Has no state but its format. */
  public BuiltInDecisions() {}

  @Override
  public List<String> ids() {
    return IDS;
  }

  @Override
  public Optional<Template> template(String id) {
    return IDS.contains(id) ? Optional.of(read(id)) : Optional.empty();
  }

  private Template read(String id) {
    String text = Resource.text("decisions/" + id + ".json");
    return new Template(id, format.read(text).decision(), text);
  }

  @Override
  public String starter() {
    return Resource.text("decisions/starter.yaml");
  }
}
