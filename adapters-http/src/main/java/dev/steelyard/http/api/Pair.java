package dev.steelyard.http.api;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.http.exchange.Parameters;
import java.util.List;
import java.util.Optional;

/**
 * Two alternatives to compare.
 *
 * @param first id or name
 * @param second id or name
 */
record Pair(String first, String second) {

  /**
   * The two that a query names. Where it names none, the first of the ranking; where it names one,
   * that one against the first of the others.
   */
  static Pair of(Outcome outcome, Parameters query) {
    Optional<String> second = query.first("over");
    String first =
        query
            .first("alternative")
            .orElseGet(() -> other(outcome, second.orElse(""), "alternative"));
    return new Pair(first, second.orElseGet(() -> other(outcome, first, "over")));
  }

  private static String other(Outcome outcome, String taken, String parameter) {
    return outcome.evaluation().ranking().order().stream()
        .filter(id -> !id.equals(taken) && !name(outcome, id).equals(taken))
        .findFirst()
        .orElseThrow(() -> nothing(parameter));
  }

  private static String name(Outcome outcome, String id) {
    return outcome.decision().alternative(id).orElseThrow().name();
  }

  private static InvalidDecisionException nothing(String parameter) {
    return new InvalidDecisionException(
        List.of(
            Violation.of(
                ErrorCode.UNKNOWN_ALTERNATIVE,
                Subject.at("query", parameter),
                "There is no other alternative to compare with.")));
  }
}
