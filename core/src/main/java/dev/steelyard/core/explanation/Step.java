package dev.steelyard.core.explanation;

import dev.steelyard.core.table.PerformanceTable;
import java.util.Objects;

/**
 * An intermediate table of a method, as the computation itself used it.
 *
 * @param id stable name, for instance {@code values}
 * @param caption what the table shows, in one sentence
 * @param table the numbers, keyed by alternative and criterion
 */
public record Step(String id, String caption, PerformanceTable table) {

  /** Refuses null. */
  public Step {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(caption, "caption");
    Objects.requireNonNull(table, "table");
  }
}
