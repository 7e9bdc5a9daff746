package dev.steelyard.core.decision;

import java.util.Objects;
import java.util.Optional;

/**
 * One label of a scale with its worth.
 *
 * @param label what people write
 * @param points its worth, 0 to 100
 * @param meaning what the label stands for, in words
 */
public record Level(String label, double points, Optional<String> meaning) {

  /** Refuses null. */
  public Level {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(meaning, "meaning");
    points += 0.0;
  }

  /**
   * A level without an explanation.
   *
   * @param label what people write
   * @param points its worth, 0 to 100
   * @return the level
   */
  public static Level of(String label, double points) {
    return new Level(label, points, Optional.empty());
  }
}
