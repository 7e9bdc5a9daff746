package dev.steelyard.core.decision;

import java.util.Objects;
import java.util.Optional;

/**
 * Where evidence comes from.
 *
 * @param id the name cells refer to
 * @param title what people read
 * @param kind what sort of source it is, for instance {@code opinion}, {@code measurement} or
 *     {@code judgement}
 * @param note a remark
 * @param link an address; it is shown, never opened
 */
public record Source(
    String id, String title, Optional<String> kind, Optional<String> note, Optional<String> link) {

  /** Refuses null. */
  public Source {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(link, "link");
  }
}
