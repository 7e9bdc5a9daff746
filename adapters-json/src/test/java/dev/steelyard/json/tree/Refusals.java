package dev.steelyard.json.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.steelyard.core.error.Place;
import dev.steelyard.core.error.UnreadableDocumentException;
import dev.steelyard.core.error.Violation;

/** Reads texts that must be refused. */
final class Refusals {
  private Refusals() {}

  /** The one violation as {@code line:column-endColumn message}. */
  static String of(TreeReader reader, String text) {
    Violation violation = violation(reader, text);
    Place place = violation.place().orElseThrow();
    return place.line()
        + ":"
        + place.column()
        + "-"
        + place.endColumn()
        + " "
        + violation.message();
  }

  static Violation violation(TreeReader reader, String text) {
    var refusal = catchThrowableOfType(UnreadableDocumentException.class, () -> reader.read(text));
    assertThat(refusal).as(text).isNotNull();
    assertThat(refusal.violations()).hasSize(1);
    return refusal.violations().get(0);
  }
}
