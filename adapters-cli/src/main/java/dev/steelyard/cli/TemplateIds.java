package dev.steelyard.cli;

import dev.steelyard.core.port.TemplateStore;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.Iterator;

/** The built-in decisions, for completion. */
final class TemplateIds implements Iterable<String> {

  private final Provider<TemplateStore> templates;

  @Inject
  TemplateIds(Provider<TemplateStore> templates) {
    this.templates = templates;
  }

  @Override
  public Iterator<String> iterator() {
    return templates.get().ids().iterator();
  }
}
