package dev.steelyard.http.api;

import dev.steelyard.core.port.ChangeDecision;
import dev.steelyard.core.port.EvaluateDecision;
import dev.steelyard.core.port.ExplainDecision;
import dev.steelyard.core.port.Explanation;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.port.ResultWriter;
import dev.steelyard.http.exchange.Reply;
import dev.steelyard.http.exchange.Request;
import dev.steelyard.http.exchange.Route;
import java.util.List;
import java.util.stream.Stream;

/** A decision in, an answer out. */
public final class EvaluationRoutes {

  private static final List<String> PAIR = List.of("alternative", "over");

  private final Formats formats;
  private final EvaluateDecision evaluate;
  private final ChangeDecision change;
  private final ExplainDecision explain;
  private final ResultWriter writer;

  /**
   * Routes over a decision engine.
   *
   * @param formats reads decisions
   * @param evaluate answers them
   * @param change asks "what if"
   * @param explain compares two alternatives
   * @param writer writes what comes out
   */
  public EvaluationRoutes(
      Formats formats,
      EvaluateDecision evaluate,
      ChangeDecision change,
      ExplainDecision explain,
      ResultWriter writer) {
    this.formats = formats;
    this.evaluate = evaluate;
    this.change = change;
    this.explain = explain;
    this.writer = writer;
  }

  /**
   * The routes.
   *
   * @return in the order of the documentation
   */
  public List<Route> routes() {
    String json = writer.mediaType();
    List<String> withPair = Stream.of(EvaluationQuery.NAMES, PAIR).flatMap(List::stream).toList();
    return List.of(
        Route.post("/v1/evaluate", json, this::evaluation).taking(EvaluationQuery.NAMES),
        Route.post("/v1/explain", json, this::explanation).taking(withPair),
        Route.post("/v1/robustness", json, this::robustness).taking(EvaluationQuery.NAMES));
  }

  private Reply evaluation(Request request) {
    return reply(writer.outcome(outcome(request)));
  }

  private Reply robustness(Request request) {
    return reply(writer.robustness(outcome(request)));
  }

  private Reply explanation(Request request) {
    Outcome outcome = outcome(request);
    Pair pair = Pair.of(outcome, request.query());
    Explanation explanation = explain.explain(outcome, pair.first(), pair.second());
    return reply(writer.explanation(outcome, explanation));
  }

  private Outcome outcome(Request request) {
    var query = new EvaluationQuery(request.query());
    var options = query.options();
    var document = formats.read(request.body());
    var decision = query.decision(document.decision(), change);
    return query.placing(document, () -> evaluate.evaluate(decision, options));
  }

  private Reply reply(String document) {
    return Reply.of(writer.mediaType(), document);
  }
}
