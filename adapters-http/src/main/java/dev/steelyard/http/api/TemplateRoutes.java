package dev.steelyard.http.api;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.port.ChangeDecision;
import dev.steelyard.core.port.ConductInterview;
import dev.steelyard.core.port.EvaluateDecision;
import dev.steelyard.core.port.ResultWriter;
import dev.steelyard.core.port.Template;
import dev.steelyard.http.exchange.Reply;
import dev.steelyard.http.exchange.Request;
import dev.steelyard.http.exchange.Route;
import java.util.List;
import java.util.stream.Stream;

/** The built-in decisions and their interviews. */
public final class TemplateRoutes {

  private static final String RESULT = "result";

  private final Templates templates;
  private final Formats formats;
  private final Acts acts;
  private final ResultWriter writer;

  /**
   * What these routes do with a decision.
   *
   * @param interview says which question to ask next
   * @param evaluate answers decisions
   * @param change asks "what if"
   */
  public record Acts(
      ConductInterview interview, EvaluateDecision evaluate, ChangeDecision change) {}

  /**
   * Routes over the built-in decisions.
   *
   * @param templates the built-in decisions
   * @param formats reads answers and writes decisions
   * @param acts what is done with them
   * @param writer writes what comes out
   */
  public TemplateRoutes(Templates templates, Formats formats, Acts acts, ResultWriter writer) {
    this.templates = templates;
    this.formats = formats;
    this.acts = acts;
    this.writer = writer;
  }

  /**
   * The routes.
   *
   * @return in the order of the documentation
   */
  public List<Route> routes() {
    String json = writer.mediaType();
    List<String> names =
        Stream.of(EvaluationQuery.NAMES, List.of(RESULT)).flatMap(List::stream).toList();
    return List.of(
        Route.get("/v1/templates", json, request -> list()),
        Route.get("/v1/templates/{id}", json, this::document).offering(formats.mediaTypes()),
        Route.post("/v1/templates/{id}/answers", json, this::answers).taking(names));
  }

  private Reply list() {
    return Reply.of(writer.mediaType(), writer.templates(templates.all()));
  }

  private Reply document(Request request) {
    Template template = templates.get(request.path("id"));
    String text = formats.offered(request.wanted()).write(template.decision());
    return Reply.of(request.wanted(), text);
  }

  private Reply answers(Request request) {
    var query = new EvaluationQuery(request.query());
    var options = query.options();
    boolean result = Flag.of(request.query(), RESULT);
    Template template = templates.get(request.path("id"));
    Decision answered = template.decision().withAnswers(formats.readAnswers(request.body()));
    Decision decision = query.decision(answered, acts.change());
    String document =
        result
            ? writer.outcome(acts.evaluate().evaluate(decision, options))
            : writer.interview(decision, acts.interview().interview(decision));
    return Reply.of(writer.mediaType(), document);
  }
}
