package dev.steelyard.json.decision;

import dev.steelyard.core.decision.Direction;
import java.util.List;

/** How documents say which direction of a criterion is better. */
public final class Directions {
  static final List<String> WORDS = List.of("max", "min");

  private Directions() {}

  /**
   * The direction that a word names.
   *
   * @param word {@code max} or {@code min}
   * @return more or less is better
   */
  public static Direction of(String word) {
    return word.equals("min") ? Direction.MINIMIZE : Direction.MAXIMIZE;
  }

  /**
   * The word for a direction.
   *
   * @param direction more or less is better
   * @return {@code max} or {@code min}
   */
  public static String word(Direction direction) {
    return direction == Direction.MINIMIZE ? "min" : "max";
  }
}
