package dev.steelyard.core.decision;

import java.util.Objects;
import java.util.Optional;

/**
 * One of the things to choose from.
 *
 * @param id the name other parts of the decision refer to
 * @param name what people read
 * @param note a remark
 * @param link an address; it is shown, never opened
 * @param out why it is not considered any more; empty while it is
 */
public record Alternative(
    String id, String name, Optional<String> note, Optional<String> link, Optional<String> out) {

  /** Refuses null. */
  public Alternative {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(link, "link");
    Objects.requireNonNull(out, "out");
  }

  /**
   * An alternative with nothing but a name.
   *
   * @param id the name other parts refer to
   * @param name what people read
   * @return the alternative
   */
  public static Alternative of(String id, String name) {
    return new Alternative(id, name, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
