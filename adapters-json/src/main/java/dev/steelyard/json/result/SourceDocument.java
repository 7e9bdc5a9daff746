package dev.steelyard.json.result;

import dev.steelyard.core.decision.Source;

/** Where evidence comes from. */
record SourceDocument(String id, String title, String kind, String note, String link) {

  static SourceDocument of(Source source) {
    return new SourceDocument(
        source.id(),
        source.title(),
        source.kind().orElse(null),
        source.note().orElse(null),
        source.link().orElse(null));
  }
}
