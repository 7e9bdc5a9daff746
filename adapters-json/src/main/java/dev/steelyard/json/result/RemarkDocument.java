package dev.steelyard.json.result;

import dev.steelyard.core.error.Place;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Warning;
import java.util.List;
import java.util.Optional;

/** One thing that a check found. */
record RemarkDocument(
    String code,
    String severity,
    String pointer,
    Integer line,
    Integer column,
    Integer endColumn,
    String message,
    List<String> allowed,
    String replacement,
    String help) {

  static RemarkDocument of(Violation violation) {
    Optional<Place> place = violation.place();
    return new RemarkDocument(
        violation.code().id(),
        "error",
        place.map(Place::pointer).orElse(null),
        place.map(Place::line).orElse(null),
        place.map(Place::column).orElse(null),
        place.map(Place::endColumn).orElse(null),
        violation.message(),
        violation.allowed(),
        violation.replacement().orElse(null),
        violation.help().orElse(null));
  }

  static RemarkDocument of(Warning warning) {
    Optional<Place> place = warning.place();
    return new RemarkDocument(
        warning.code().id(),
        "warning",
        place.map(Place::pointer).orElse(null),
        place.map(Place::line).orElse(null),
        place.map(Place::column).orElse(null),
        place.map(Place::endColumn).orElse(null),
        warning.message(),
        List.of(),
        null,
        warning.help());
  }
}
