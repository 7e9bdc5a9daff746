package dev.steelyard.cli;

import dev.steelyard.core.port.ListMethods;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.Iterator;

/** The aggregation methods, for completion. */
final class MethodIds implements Iterable<String> {

  private final Provider<ListMethods> methods;

  @Inject
  MethodIds(Provider<ListMethods> methods) {
    this.methods = methods;
  }

  @Override
  public Iterator<String> iterator() {
    return methods.get().methods().stream().map(each -> each.description().id()).iterator();
  }
}
