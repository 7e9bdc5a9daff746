package dev.steelyard.http.api;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.http.exchange.Parameters;
import dev.steelyard.http.exchange.ProblemDetails;

/** A parameter that is true or false. */
final class Flag {

  private Flag() {}

  static boolean of(Parameters query, String name) {
    String text = query.first(name).orElse("false");
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong(name, text);
    };
  }

  private static RuntimeException wrong(String name, String text) {
    String message = "Parameter " + name + " must be true or false, but was \"" + text + "\".";
    return ProblemDetails.INVALID_REQUEST.refusal(
        message, Violation.of(ErrorCode.INVALID_OPTION, Subject.at("query", name), message));
  }
}
