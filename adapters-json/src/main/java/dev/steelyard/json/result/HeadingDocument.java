package dev.steelyard.json.result;

import dev.steelyard.core.decision.Heading;

/** What the decision is about and where it stands. */
record HeadingDocument(
    String title,
    String question,
    String context,
    String status,
    String date,
    String revisit,
    DecidedDocument decided,
    String ifLevel) {

  static HeadingDocument of(Heading heading) {
    return new HeadingDocument(
        heading.title(),
        heading.question().orElse(null),
        heading.context().orElse(null),
        heading.status().orElse(null),
        heading.date().orElse(null),
        heading.revisit().orElse(null),
        heading.decided().map(DecidedDocument::of).orElse(null),
        heading.ifLevel().orElse(null));
  }
}
