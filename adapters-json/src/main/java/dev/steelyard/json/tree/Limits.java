package dev.steelyard.json.tree;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Place;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.UnreadableDocumentException;
import dev.steelyard.core.error.Violation;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How large a document may be in each respect. Every limit is on unless it is raised.
 *
 * @param allowed limit to the largest count that is allowed
 */
public record Limits(Map<Limit, Integer> allowed) {

  /** The standard of every limit. */
  public static final Limits STANDARD = standard();

  /** As good as no limits, for documents of our own making. */
  public static final Limits WIDE = wide();

  /**
   * Copies the counts.
   *
   * @throws IllegalArgumentException if a limit is absent or less than 1
   */
  public Limits {
    var copy = new EnumMap<Limit, Integer>(allowed);
    for (Limit limit : Limit.values()) {
      if (copy.getOrDefault(limit, 0) < 1) {
        throw new IllegalArgumentException("limit " + limit.id() + " must be at least 1");
      }
    }
    allowed = Collections.unmodifiableMap(copy);
  }

  private static Limits standard() {
    var counts = new EnumMap<Limit, Integer>(Limit.class);
    for (Limit limit : Limit.values()) {
      counts.put(limit, limit.standard());
    }
    return new Limits(counts);
  }

  private static Limits wide() {
    Limits limits = STANDARD;
    for (Limit limit : Limit.values()) {
      limits = limits.with(limit, Integer.MAX_VALUE / 2);
    }
    return limits;
  }

  /**
   * What one limit allows.
   *
   * @param limit the limit
   * @return the largest count that is allowed
   */
  public int of(Limit limit) {
    return allowed.get(limit);
  }

  /**
   * The same limits with one of them changed.
   *
   * @param limit which
   * @param count the largest count to allow
   * @return new limits
   */
  public Limits with(Limit limit, int count) {
    var counts = new EnumMap<Limit, Integer>(allowed);
    counts.put(limit, count);
    return new Limits(counts);
  }

  /**
   * Refuses a document that passes a limit.
   *
   * @param limit the limit
   * @param actual what was counted
   * @param where the place at which the limit is passed
   * @throws UnreadableDocumentException if {@code actual} is more than is allowed
   */
  public void check(Limit limit, int actual, Place where) {
    if (actual > of(limit)) {
      String message =
          "Limit \""
              + limit.id()
              + "\" is passed: "
              + actual
              + " "
              + limit.counted()
              + ", but at most "
              + of(limit)
              + " are allowed.";
      throw new UnreadableDocumentException(
          List.of(Violation.of(ErrorCode.LIMIT_EXCEEDED, Subject.at(), message).at(where)));
    }
  }
}
