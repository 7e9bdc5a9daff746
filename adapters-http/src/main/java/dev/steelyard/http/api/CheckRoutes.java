package dev.steelyard.http.api;

import dev.steelyard.core.error.DecisionException;
import dev.steelyard.core.error.Warning;
import dev.steelyard.core.port.CheckDecision;
import dev.steelyard.core.port.CheckReport;
import dev.steelyard.core.port.DecisionDocument;
import dev.steelyard.core.port.ResultWriter;
import dev.steelyard.http.exchange.Reply;
import dev.steelyard.http.exchange.Request;
import dev.steelyard.http.exchange.Route;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Looks at a decision without evaluating it. A decision that is wrong is an answer here. */
public final class CheckRoutes {

  private static final String NAME = "body";

  private final Formats formats;
  private final CheckDecision check;
  private final ResultWriter writer;
  private final Clock clock;

  /**
   * Routes over a decision engine.
   *
   * @param formats reads decisions
   * @param check looks at them
   * @param writer writes what was found
   * @param clock tells the present date
   */
  public CheckRoutes(Formats formats, CheckDecision check, ResultWriter writer, Clock clock) {
    this.formats = formats;
    this.check = check;
    this.writer = writer;
    this.clock = clock;
  }

  /**
   * The routes.
   *
   * @return one
   */
  public List<Route> routes() {
    return List.of(Route.post("/v1/check", writer.mediaType(), this::check));
  }

  private Reply check(Request request) {
    return Reply.of(writer.mediaType(), writer.check(List.of(report(request))));
  }

  private CheckReport report(Request request) {
    try {
      return new CheckReport(NAME, List.of(), warnings(formats.read(request.body())));
    } catch (DecisionException wrong) {
      return new CheckReport(NAME, wrong.violations(), List.of());
    }
  }

  private List<Warning> warnings(DecisionDocument document) {
    String today = LocalDate.now(clock).toString();
    return document.placing(() -> check.check(document.decision(), today)).stream()
        .map(warning -> placed(warning, document))
        .toList();
  }

  private static Warning placed(Warning warning, DecisionDocument document) {
    return warning.place().isPresent()
        ? warning
        : document.place(warning.subject()).map(warning::at).orElse(warning);
  }
}
