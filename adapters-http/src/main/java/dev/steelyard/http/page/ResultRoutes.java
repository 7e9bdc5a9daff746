package dev.steelyard.http.page;

import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.port.DocumentFormat;
import dev.steelyard.core.port.EvaluateDecision;
import dev.steelyard.core.port.EvaluationOptions;
import dev.steelyard.core.port.ExplainDecision;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.port.ResultWriter;
import dev.steelyard.http.api.EvaluationQuery;
import dev.steelyard.http.api.Formats;
import dev.steelyard.http.api.Templates;
import dev.steelyard.http.exchange.Action;
import dev.steelyard.http.exchange.Reply;
import dev.steelyard.http.exchange.Request;
import dev.steelyard.http.exchange.Route;
import java.util.ArrayList;
import java.util.List;

/** The result of an interview, as a page and as files to keep. */
public final class ResultRoutes {

  private static final String PATH = "/interview/{id}/";

  private final Templates templates;
  private final EvaluateDecision evaluate;
  private final ExplainDecision explain;
  private final Formats formats;
  private final ResultWriter writer;

  /**
   * Routes over the built-in decisions.
   *
   * @param templates the built-in decisions
   * @param evaluate answers decisions
   * @param explain compares two alternatives
   * @param formats writes decisions
   * @param writer writes results
   */
  public ResultRoutes(
      Templates templates,
      EvaluateDecision evaluate,
      ExplainDecision explain,
      Formats formats,
      ResultWriter writer) {
    this.templates = templates;
    this.evaluate = evaluate;
    this.explain = explain;
    this.formats = formats;
    this.writer = writer;
  }

  /**
   * The routes.
   *
   * @return the page, the result, and the decision in every notation
   */
  public List<Route> routes() {
    var routes = new ArrayList<Route>();
    routes.add(route("result", Reply.HTML, this::page));
    routes.add(route("result.json", writer.mediaType(), this::result));
    for (DocumentFormat format : formats.all()) {
      String name = "decision." + format.endings().get(0);
      String mediaType = format.mediaTypes().get(0);
      routes.add(route(name, mediaType, request -> decision(request, format)));
    }
    return routes;
  }

  private static Route route(String name, String mediaType, Action action) {
    return Route.get(PATH + name, mediaType, action).taking(List.of("answer")).as(Route.Kind.WORK);
  }

  private Interview interview(Request request) {
    var template = templates.get(request.path("id"));
    return Interview.of(template, EvaluationQuery.answers(Answers.NONE, request.query()));
  }

  private Outcome outcome(Interview interview) {
    return evaluate.evaluate(interview.decision(), EvaluationOptions.STANDARD);
  }

  private Reply page(Request request) {
    Interview interview = interview(request);
    var page = new ResultPage(outcome(interview), explain);
    return Reply.html(page.markup(InterviewResult.sections(interview, formats)));
  }

  private Reply result(Request request) {
    Interview interview = interview(request);
    String name = interview.template() + "-result.json";
    return Download.of(name, writer.mediaType(), writer.outcome(outcome(interview)));
  }

  private Reply decision(Request request, DocumentFormat format) {
    Interview interview = interview(request);
    String name = interview.template() + "." + format.endings().get(0);
    String mediaType = format.mediaTypes().get(0);
    return Download.of(name, mediaType, format.write(interview.decision()));
  }
}
