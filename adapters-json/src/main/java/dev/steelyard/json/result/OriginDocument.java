package dev.steelyard.json.result;

import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.port.Provenance;
import dev.steelyard.core.verdict.VerdictRules;

/** By which rules an answer was worded, and what it was made from. */
record OriginDocument(VerdictRules rules, Provenance provenance) {

  static OriginDocument of(Outcome outcome) {
    return new OriginDocument(outcome.rules(), outcome.provenance());
  }
}
