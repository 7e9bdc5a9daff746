package dev.steelyard.json.certificate;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Place;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;

/** Everything that is wrong with a document, as far as it is shown. */
final class Complaints {
  private final Violations noted = new Violations();
  private final int most;
  private int count;

  Complaints(int most) {
    this.most = most;
  }

  void add(ErrorCode code, Place where, String message) {
    add(Violation.of(code, Subject.at(), message).at(where));
  }

  /** Beyond what is shown only the number counts. */
  void add(Violation violation) {
    count++;
    if (count <= most) {
      noted.add(violation);
    }
  }

  void throwIfAny() {
    if (count > most) {
      String message = "... and " + (count - most) + " more; only " + most + " are shown.";
      Place last = noted.all().get(most - 1).place().orElseThrow();
      noted.add(Violation.of(ErrorCode.LIMIT_EXCEEDED, Subject.at(), message).at(last));
    }
    noted.throwIfAny();
  }
}
