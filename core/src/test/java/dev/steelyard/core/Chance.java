package dev.steelyard.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Random choices of one seed. */
final class Chance {

  private final SplittableRandom random;

  Chance(long seed) {
    random = new SplittableRandom(seed);
  }

  boolean in(double probability) {
    return random.nextDouble() < probability;
  }

  int from(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  /** A number with at most two decimals, as people write them. */
  double number(double low, double high) {
    double raw = low + random.nextDouble() * (high - low);
    double written = Math.rint(raw * 100) / 100;
    return Math.min(high, Math.max(low, written));
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  <T> Optional<T> maybe(double probability, Supplier<T> value) {
    return in(probability) ? Optional.of(value.get()) : Optional.empty();
  }

  <T> List<T> shuffled(List<T> things) {
    var rest = new ArrayList<>(things);
    var mixed = new ArrayList<T>();
    while (!rest.isEmpty()) {
      mixed.add(rest.remove(random.nextInt(rest.size())));
    }
    return mixed;
  }
}
