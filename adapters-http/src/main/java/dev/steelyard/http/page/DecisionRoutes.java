package dev.steelyard.http.page;

import dev.steelyard.core.error.DecisionException;
import dev.steelyard.core.port.DecisionDocument;
import dev.steelyard.core.port.EvaluateDecision;
import dev.steelyard.core.port.EvaluationOptions;
import dev.steelyard.core.port.ExplainDecision;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.port.ResultWriter;
import dev.steelyard.http.api.Formats;
import dev.steelyard.http.api.Templates;
import dev.steelyard.http.exchange.Form;
import dev.steelyard.http.exchange.Parameters;
import dev.steelyard.http.exchange.ProblemDetails;
import dev.steelyard.http.exchange.Reply;
import dev.steelyard.http.exchange.Request;
import dev.steelyard.http.exchange.Route;
import java.util.List;

/** A decision file that somebody pastes or uploads, and its result or what is wrong with it. */
public final class DecisionRoutes {

  /** The field of the form for pasted text. */
  static final String TEXT = "text";

  /** The field of the form for a file. */
  static final String FILE = "file";

  private final Templates templates;
  private final EvaluateDecision evaluate;
  private final ExplainDecision explain;
  private final Formats formats;
  private final ResultWriter writer;

  /**
   * Routes over a decision engine.
   *
   * @param templates where the example comes from
   * @param evaluate answers decisions
   * @param explain compares two alternatives
   * @param formats reads decisions
   * @param writer writes results
   */
  public DecisionRoutes(
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
   * @return the form, the result, and the result as a file
   */
  public List<Route> routes() {
    return List.of(
        Route.get("/decision", Reply.HTML, request -> form()),
        Route.post("/decision", Reply.HTML, this::page),
        Route.post("/decision/result.json", writer.mediaType(), this::result));
  }

  private Reply form() {
    return Reply.html(DecisionForm.empty(templates.starter()));
  }

  private Reply page(Request request) {
    String text = text(request);
    try {
      var page = new ResultPage(outcome(text), explain);
      return Reply.html(page.markup(List.of(DecisionForm.again(text))));
    } catch (DecisionException wrong) {
      int status = ProblemDetails.of(wrong).status();
      return Reply.html(DecisionForm.wrong(text, wrong.violations())).withStatus(status);
    }
  }

  private Reply result(Request request) {
    String document = writer.outcome(outcome(text(request)));
    return Download.of("result.json", writer.mediaType(), document);
  }

  private static String text(Request request) {
    Parameters form = Form.of(request.body());
    return form.first(FILE).filter(file -> !file.isBlank()).or(() -> form.first(TEXT)).orElse("");
  }

  private Outcome outcome(String text) {
    DecisionDocument read = formats.of(text).read(text);
    return read.placing(() -> evaluate.evaluate(read.decision(), EvaluationOptions.STANDARD));
  }
}
