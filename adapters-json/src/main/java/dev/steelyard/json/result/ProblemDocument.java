package dev.steelyard.json.result;

import dev.steelyard.core.error.Place;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.port.Problem;
import java.util.List;
import java.util.Optional;

/** Why a request was not answered, RFC 9457. */
record ProblemDocument(
    String type, String title, int status, String detail, List<ErrorDocument> errors) {

  static ProblemDocument of(Problem problem) {
    return new ProblemDocument(
        "/problems/" + problem.type(),
        problem.title(),
        problem.status(),
        problem.detail(),
        problem.violations().stream().map(ErrorDocument::of).toList());
  }

  /** One thing that is wrong. */
  record ErrorDocument(
      String code,
      String pointer,
      Integer line,
      Integer column,
      Integer endColumn,
      String detail,
      List<String> allowed,
      String replacement,
      String help) {

    static ErrorDocument of(Violation violation) {
      Optional<Place> place = violation.place();
      return new ErrorDocument(
          violation.code().id(),
          place.map(Place::pointer).orElse(null),
          place.map(Place::line).orElse(null),
          place.map(Place::column).orElse(null),
          place.map(Place::endColumn).orElse(null),
          violation.message(),
          violation.allowed(),
          violation.replacement().orElse(null),
          violation.help().orElse(null));
    }
  }
}
