package dev.steelyard.core.port;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What came out of one reference case.
 *
 * @param id its name
 * @param method what it runs
 * @param verdict how it ended
 * @param reason why, in words; empty where everything came out as expected
 * @param values what was computed, one line per thing that is expected
 */
public record ConformanceCase(
    String id,
    String method,
    ConformanceVerdict verdict,
    Optional<String> reason,
    List<ConformanceValue> values) {

  /** Copies the list. */
  public ConformanceCase {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(reason, "reason");
    values = List.copyOf(values);
  }

  /**
   * The largest deviation from expected numbers.
   *
   * @return empty where no numbers were compared
   */
  public OptionalDouble largestDeviation() {
    return values.stream()
        .flatMap(each -> each.deviation().stream())
        .mapToDouble(Double::doubleValue)
        .max();
  }
}
