package dev.steelyard.json.result;

import dev.steelyard.core.verdict.Knockout;

/** An alternative that is not in play. */
record KnockoutDocument(
    String alternative, String reason, ConstraintDocument constraint, double gap) {

  static KnockoutDocument of(Knockout knockout) {
    return new KnockoutDocument(
        knockout.alternative(),
        knockout.reason().orElse(null),
        knockout.constraint().map(ConstraintDocument::of).orElse(null),
        knockout.gap());
  }
}
