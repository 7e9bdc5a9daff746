package dev.steelyard.core.math;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Immutable maps that keep their order, which {@code Map.copyOf} does not. */
public final class Ordered {

  private Ordered() {}

  /**
   * An unmodifiable copy in the same order.
   *
   * @param <K> keys
   * @param <V> values
   * @param map any map without nulls
   * @return a copy that iterates as {@code map} did
   */
  public static <K, V> Map<K, V> copy(Map<? extends K, ? extends V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /**
   * An unmodifiable copy of numbers in the same order, with zero for negative zero: the two are
   * written alike, so they must be equal.
   *
   * @param <K> keys
   * @param numbers any map without nulls
   * @return a copy that iterates as {@code numbers} did
   */
  public static <K> Map<K, Double> numbers(Map<? extends K, Double> numbers) {
    var copy = new LinkedHashMap<K, Double>();
    numbers.forEach((key, value) -> copy.put(key, value + 0.0));
    return Collections.unmodifiableMap(copy);
  }
}
