package dev.steelyard.core.method.electre;

/** Checks of parameters that are levels from 0 to 1. */
final class Levels {

  private Levels() {}

  static void require(String name, double level) {
    if (!(level >= 0 && level <= 1)) {
      throw new IllegalArgumentException(name + " must be from 0 to 1, but was " + level);
    }
  }
}
