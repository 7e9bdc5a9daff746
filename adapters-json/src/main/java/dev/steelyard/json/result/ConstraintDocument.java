package dev.steelyard.json.result;

import dev.steelyard.core.decision.Constraint;

/** A condition that knocks alternatives out. */
record ConstraintDocument(String criterion, String relation, Object bound, String because) {

  static ConstraintDocument of(Constraint constraint) {
    return new ConstraintDocument(
        constraint.criterion(),
        constraint.relation().words(),
        Words.of(constraint.bound()),
        constraint.because().orElse(null));
  }
}
