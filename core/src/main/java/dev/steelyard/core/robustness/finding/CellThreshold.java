package dev.steelyard.core.robustness.finding;

import dev.steelyard.core.decision.Mark;
import java.util.Objects;

/**
 * Where one unknown performance starts to change who is first, all else as stated.
 *
 * @param under true if the change is under this position, false if it is over it
 * @param position where the two are level, in the unit of the scale, not rounded
 * @param mark the number; for labels the last label at which nothing has changed yet
 * @param first the id of the alternative that is first beyond it
 */
public record CellThreshold(boolean under, double position, Mark mark, String first) {

  /** Refuses null. */
  public CellThreshold {
    Objects.requireNonNull(mark, "mark");
    Objects.requireNonNull(first, "first");
  }
}
