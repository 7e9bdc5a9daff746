package dev.steelyard.http.api;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.port.ChangeDecision;
import dev.steelyard.core.port.DecisionDocument;
import dev.steelyard.core.port.RestateWeights;
import dev.steelyard.core.port.ResultWriter;
import dev.steelyard.core.port.SurveyMethods;
import dev.steelyard.core.port.WeighDecision;
import dev.steelyard.core.port.Weighing;
import dev.steelyard.core.survey.Survey;
import dev.steelyard.http.exchange.Reply;
import dev.steelyard.http.exchange.Request;
import dev.steelyard.http.exchange.Route;
import java.util.Collections;
import java.util.List;

/** What other methods, and other ways to find weights, make of a decision. */
public final class MethodRoutes {

  private static final String BY = "by";
  private static final List<String> COMPARING = List.of("answer", "set", "method");
  private static final List<String> WEIGHING = List.of("answer", "set", BY);

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
    var query = new EvaluationQuery(request.query());
    DecisionDocument document = formats.read(request.body());
    Decision decision = query.decision(document.decision(), acts.change());
    Survey survey = query.placing(document, () -> acts.survey().survey(decision));
    return reply(writer.survey(survey));
  }

  private Reply weights(Request request) {
    var query = new EvaluationQuery(request.query());
    DecisionDocument document = formats.read(request.body());
    Decision stated = query.decision(document.decision(), acts.change());
    Decision decision = request.query().first(BY).map(by -> restated(stated, by)).orElse(stated);
    Weighing weighing = query.placing(document, () -> acts.weigh().weigh(decision));
    return reply(writer.weights(decision, weighing));
  }

  private Decision restated(Decision stated, String by) {
    List<String> known =
        acts.restate().weightings().stream().map(each -> each.description().id()).toList();
    if (!known.contains(by)) {
      throw new InvalidDecisionException(List.of(unknown(by).choices(by, known)));
    }
    return acts.restate().restated(stated, by, Collections.emptyMap());
  }

  private static Violation unknown(String by) {
    return Violation.of(
        ErrorCode.INVALID_OPTION, Subject.at("query", BY), "There is no weighting \"" + by + "\".");
  }

  private Reply reply(String document) {
    return Reply.of(writer.mediaType(), document);
  }
}
