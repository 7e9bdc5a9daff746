package dev.steelyard.json.result;

import dev.steelyard.core.verdict.OpenConstraint;

/** A constraint that an alternative in front may miss. */
record OpenConstraintDocument(String alternative, ConstraintDocument constraint) {

  static OpenConstraintDocument of(OpenConstraint open) {
    return new OpenConstraintDocument(open.alternative(), ConstraintDocument.of(open.constraint()));
  }
}
