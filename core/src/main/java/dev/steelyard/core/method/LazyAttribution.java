package dev.steelyard.core.method;

import dev.steelyard.core.explanation.Attribution;
import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Contribution;
import dev.steelyard.core.math.Lazy;
import java.util.List;
import java.util.function.Supplier;

/** A split that is prepared when somebody first asks for reasons. */
final class LazyAttribution implements Attribution {

  private final Lazy<Attribution> attribution;

  LazyAttribution(Supplier<? extends Attribution> maker) {
    this.attribution = new Lazy<>(maker);
  }

  @Override
  public Comparison compare(int first, int second) {
    return attribution.get().compare(first, second);
  }

  @Override
  public List<Contribution> contributions() {
    return attribution.get().contributions();
  }
}
