package dev.steelyard.cli;

import dev.steelyard.core.port.RestateWeights;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.Iterator;

/** The ids of all ways to state weights, for completion. */
final class WeightingIds implements Iterable<String> {

  private final Provider<RestateWeights> restate;

  @Inject
  WeightingIds(Provider<RestateWeights> restate) {
    this.restate = restate;
  }

  @Override
  public Iterator<String> iterator() {
    return restate.get().weightings().stream().map(each -> each.description().id()).iterator();
  }
}
