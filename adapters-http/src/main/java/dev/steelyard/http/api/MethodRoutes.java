package dev.steelyard.http.api;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.port.ChangeDecision;
import dev.steelyard.core.port.DecisionDocument;
import dev.steelyard.core.port.RestateWeights;
import dev.steelyard.core.port.ResultWriter;
import dev.steelyard.core.port.SurveyMethods;
import dev.steelyard.core.port.WeighDecision;
import dev.steelyard.http.exchange.Reply;
import dev.steelyard.http.exchange.Request;
import dev.steelyard.http.exchange.Route;
import java.util.Collections;
import java.util.List;

/** What other methods, and other ways to find weights, make of a decision. */
public final class MethodRoutes {

  private static final List<String> COMPARING = List.of("answer", "set", "method");
  private static final List<String> WEIGHING = List.of("answer", "set", "by");

  private final Formats formats;
  private final Acts acts;
  private final ResultWriter writer;

  /**
   * What can be done.
   *
   * @param survey runs every method that fits
   * @param weigh finds the weights
   * @param restate states weights in another way
   * @param change asks "what if"
   */
  public record Acts(
      SurveyMethods survey, WeighDecision weigh, RestateWeights restate, ChangeDecision change) {}

  /**
   * Routes over a decision engine.
   *
   * @param formats reads decisions
   * @param acts what can be done with them
   * @param writer writes what comes out
   */
  public MethodRoutes(Formats formats, Acts acts, ResultWriter writer) {
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
    return List.of(
        Route.post("/v1/compare", json, this::comparison).taking(COMPARING),
        Route.post("/v1/weights", json, this::weights).taking(WEIGHING));
  }

  private Reply comparison(Request request) {
    DecisionDocument document = formats.read(request.body());
    Decision decision = changed(request, document);
    return reply(writer.survey(document.placing(() -> acts.survey().survey(decision))));
  }

  private Reply weights(Request request) {
    DecisionDocument document = formats.read(request.body());
    Decision stated = changed(request, document);
    Decision decision =
        request
            .query()
            .first("by")
            .map(by -> acts.restate().restated(stated, by, Collections.emptyMap()))
            .orElse(stated);
    var weighing = document.placing(() -> acts.weigh().weigh(decision));
    return reply(writer.weights(decision, weighing));
  }

  private Decision changed(Request request, DecisionDocument document) {
    return new EvaluationQuery(request.query()).decision(document.decision(), acts.change());
  }

  private Reply reply(String document) {
    return Reply.of(writer.mediaType(), document);
  }
}
