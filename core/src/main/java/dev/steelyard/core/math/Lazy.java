package dev.steelyard.core.math;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A value that is made when it is first asked for, once, also when several threads ask.
 *
 * @param <T> the type of the value
 */
public final class Lazy<T> {

  private final Supplier<? extends T> maker;
  private T made;

  /**
   * A value to be made later.
   *
   * @param maker makes it; not null
   */
  public Lazy(Supplier<? extends T> maker) {
    this.maker = Objects.requireNonNull(maker, "maker");
  }

  /**
   * The value.
   *
   * @return the same object every time
   */
  public synchronized T get() {
    if (made == null) {
      made = Objects.requireNonNull(maker.get(), "made");
    }
    return made;
  }
}
