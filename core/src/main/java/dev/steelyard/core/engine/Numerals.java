package dev.steelyard.core.engine;

import java.util.Optional;

/** Reads numbers that people type. */
final class Numerals {

  private Numerals() {}

  /** The number a text stands for, in plain decimal or exponent notation. */
  static Optional<Double> finite(String text) {
    try {
      double value = Double.parseDouble(text);
      boolean digitsOnly = text.matches("[-+0-9.eE]+");
      return digitsOnly && Double.isFinite(value) ? Optional.of(value) : Optional.empty();
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }
}
