package dev.steelyard.http;

import dev.steelyard.core.port.ChangeDecision;
import dev.steelyard.core.port.CheckDecision;
import dev.steelyard.core.port.ConductInterview;
import dev.steelyard.core.port.EvaluateDecision;
import dev.steelyard.core.port.ExplainDecision;
import dev.steelyard.core.port.ListMethods;
import dev.steelyard.core.port.ResultWriter;
import dev.steelyard.core.port.SchemaStore;
import dev.steelyard.core.port.ServerSettings;
import dev.steelyard.http.api.CatalogueRoutes;
import dev.steelyard.http.api.CheckRoutes;
import dev.steelyard.http.api.EvaluationRoutes;
import dev.steelyard.http.api.Formats;
import dev.steelyard.http.api.MethodRoutes;
import dev.steelyard.http.api.OperationRoutes;
import dev.steelyard.http.api.TemplateRoutes;
import dev.steelyard.http.api.Templates;
import dev.steelyard.http.exchange.Route;
import dev.steelyard.http.page.DecisionRoutes;
import dev.steelyard.http.page.InterviewRoutes;
import dev.steelyard.http.page.ProblemRoutes;
import dev.steelyard.http.page.ResultRoutes;
import dev.steelyard.http.page.StartRoutes;
import dev.steelyard.http.page.StyleRoutes;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything there is to ask for.
 *
 * @param acts what can be done with decisions
 * @param documents how they are read and written
 * @param clock tells the present date
 * @param version version of the engine
 */
record Site(Acts acts, Documents documents, Clock clock, String version) {

  /** What can be done with decisions. */
  record Acts(
      EvaluateDecision evaluate,
      ExplainDecision explain,
      ConductInterview interview,
      ChangeDecision change,
      CheckDecision check,
      ListMethods list,
      MethodRoutes.Acts methods) {}

  /** How decisions are read and written, and the ones that are built in. */
  record Documents(
      Formats formats, ResultWriter writer, Templates templates, SchemaStore schemas) {}

  /** All routes of a server with these settings. */
  List<Route> routes(ServerSettings settings, int workers) {
    return Stream.of(
            evaluation().routes(),
            check().routes(),
            new MethodRoutes(documents.formats(), acts.methods(), documents.writer()).routes(),
            templates().routes(),
            catalogue().routes(),
            new OperationRoutes(version, settings, workers, documents.writer()).routes(),
            pages())
        .flatMap(List::stream)
        .toList();
  }

  private EvaluationRoutes evaluation() {
    return new EvaluationRoutes(
        documents.formats(), acts.evaluate(), acts.change(), acts.explain(), documents.writer());
  }

  private CheckRoutes check() {
    return new CheckRoutes(documents.formats(), acts.check(), documents.writer(), clock);
  }

  private TemplateRoutes templates() {
    var used = new TemplateRoutes.Acts(acts.interview(), acts.evaluate(), acts.change());
    return new TemplateRoutes(documents.templates(), documents.formats(), used, documents.writer());
  }

  private CatalogueRoutes catalogue() {
    return new CatalogueRoutes(acts.list(), documents.schemas(), documents.writer());
  }

  private List<Route> pages() {
    return Stream.of(
            new StartRoutes(documents.templates()).routes(),
            new InterviewRoutes(documents.templates(), acts.interview()).routes(),
            results().routes(),
            decisions().routes(),
            ProblemRoutes.routes(),
            StyleRoutes.routes())
        .flatMap(List::stream)
        .toList();
  }

  private ResultRoutes results() {
    return new ResultRoutes(
        documents.templates(),
        acts.evaluate(),
        acts.explain(),
        documents.formats(),
        documents.writer());
  }

  private DecisionRoutes decisions() {
    return new DecisionRoutes(
        documents.templates(),
        acts.evaluate(),
        acts.explain(),
        documents.formats(),
        documents.writer());
  }
}
