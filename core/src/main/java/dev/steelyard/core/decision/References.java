package dev.steelyard.core.decision;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import java.util.List;

/** Says that an id refers to nothing, and what it could refer to. */
final class References {

  private References() {}

  static Violation unknownAlternative(String id, Decision decision, Subject where) {
    return Violation.of(
            ErrorCode.UNKNOWN_ALTERNATIVE, where, "There is no alternative \"" + id + "\".")
        .choices(id, decision.alternativeIds());
  }

  static Violation unknownCriterion(String id, Decision decision, Subject where) {
    List<String> leaves = decision.criteria().leaves().stream().map(Criterion::id).toList();
    boolean group = decision.criteria().node(id).isPresent();
    String message =
        group
            ? "\"" + id + "\" is a group; name one of the criteria inside it."
            : "There is no criterion \"" + id + "\".";
    return Violation.of(ErrorCode.UNKNOWN_CRITERION, where, message).choices(id, leaves);
  }

  static Violation unknownSource(String id, List<String> known, Subject where) {
    return Violation.of(ErrorCode.UNKNOWN_SOURCE, where, "There is no source \"" + id + "\".")
        .choices(id, known);
  }
}
