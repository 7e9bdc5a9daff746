package dev.steelyard.json.tree;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Place;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.UnreadableDocumentException;
import dev.steelyard.core.error.Violation;
import java.util.List;

/** Refusals of text that is not well-formed. */
final class Unreadable {
  private Unreadable() {}

  static UnreadableDocumentException at(Place where, String message) {
    return refusal(violation(where, message));
  }

  static UnreadableDocumentException at(Place where, String message, String help) {
    return refusal(violation(where, message).help(help));
  }

  private static Violation violation(Place where, String message) {
    return Violation.of(ErrorCode.UNREADABLE_DOCUMENT, Subject.at(), message).at(where);
  }

  private static UnreadableDocumentException refusal(Violation violation) {
    return new UnreadableDocumentException(List.of(violation));
  }
}
