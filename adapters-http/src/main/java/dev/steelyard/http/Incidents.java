package dev.steelyard.http;

import dev.steelyard.core.port.Problem;
import dev.steelyard.http.exchange.ProblemDetails;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Faults of ours. The log has the cause, the client has an id to ask about it. */
final class Incidents {

  private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

  private Incidents() {}

  static Problem problem(Throwable cause) {
    String id = UUID.randomUUID().toString();
    LOG.error("incident {}", id, cause);
    return ProblemDetails.INTERNAL_ERROR.problem(
        "The request was not at fault. Whoever runs the server finds more in its log under "
            + id
            + ".",
        List.of());
  }
}
