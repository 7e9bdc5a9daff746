package dev.steelyard.core.decision;

import java.util.Objects;
import java.util.Optional;

/**
 * A viewpoint from which alternatives are judged.
 *
 * @param id the name other parts of the decision refer to
 * @param name what people read
 * @param note a remark
 * @param scale what performances on it mean
 */
public record Criterion(String id, String name, Optional<String> note, Scale scale)
    implements CriteriaNode {

  /** Refuses null. */
  public Criterion {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(scale, "scale");
  }

  /**
   * A criterion without a note.
   *
   * @param id the name other parts refer to
   * @param name what people read
   * @param scale what performances mean
   * @return the criterion
   */
  public static Criterion of(String id, String name, Scale scale) {
    return new Criterion(id, name, Optional.empty(), scale);
  }
}
