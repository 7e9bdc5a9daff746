package dev.steelyard.json.result;

import dev.steelyard.core.decision.Alternative;

/** An alternative, in play or not. */
record AlternativeDocument(String id, String name, String note, String link, String out) {

  static AlternativeDocument of(Alternative alternative) {
    return new AlternativeDocument(
        alternative.id(),
        alternative.name(),
        alternative.note().orElse(null),
        alternative.link().orElse(null),
        alternative.out().orElse(null));
  }
}
