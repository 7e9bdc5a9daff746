package dev.steelyard.http;

import dev.steelyard.http.exchange.ProblemDetails;
import dev.steelyard.http.exchange.Reply;
import dev.steelyard.http.guard.SecurityHeaders;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Replies to what never reaches a route, because it is not proper HTTP: they look like all others.
 */
final class JettyProblems extends ErrorHandler {

  private static final int UNKNOWN_VERSION = 505;

  private final Problems problems;

  JettyProblems(Problems problems) {
    this.problems = problems;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      String message,
      Throwable cause,
      Callback callback) {
    String accept = Optional.ofNullable(request.getHeaders().get(HttpHeader.ACCEPT)).orElse("");
    Reply reply = reply(code, cause, accept);
    response.setStatus(reply.status());
    SecurityHeaders.all().forEach((name, value) -> response.getHeaders().put(name, value));
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, reply.mediaType());
    response.write(true, ByteBuffer.wrap(reply.body().getBytes(StandardCharsets.UTF_8)), callback);
  }

  private Reply reply(int code, Throwable cause, String accept) {
    return switch (code) {
      case 414 -> refused(ProblemDetails.ADDRESS_TOO_LONG, "It must fit into 8 kB.", accept);
      case 431 -> refused(ProblemDetails.HEADERS_TOO_LARGE, "They must fit into 8 kB.", accept);
      case 503 -> refused(ProblemDetails.UNAVAILABLE, "It is being stopped.", accept);
      default ->
          code < 500 || code == UNKNOWN_VERSION
              ? refused(ProblemDetails.INVALID_REQUEST, "This is not proper HTTP.", accept)
              : problems.reply(cause, accept);
    };
  }

  private Reply refused(ProblemDetails details, String detail, String accept) {
    return problems.reply(details.problem(detail, List.of()), accept);
  }
}
