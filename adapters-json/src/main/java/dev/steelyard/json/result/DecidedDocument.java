package dev.steelyard.json.result;

import dev.steelyard.core.decision.Decided;

/** What people chose. */
record DecidedDocument(String alternative, String because) {

  static DecidedDocument of(Decided decided) {
    return new DecidedDocument(decided.alternative(), decided.because().orElse(null));
  }
}
