package dev.steelyard.http.page;

import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.Question;
import dev.steelyard.core.interview.InterviewState;
import dev.steelyard.core.port.ConductInterview;
import dev.steelyard.http.api.EvaluationQuery;
import dev.steelyard.http.api.Templates;
import dev.steelyard.http.exchange.Action;
import dev.steelyard.http.exchange.ProblemDetails;
import dev.steelyard.http.exchange.Reply;
import dev.steelyard.http.exchange.Request;
import dev.steelyard.http.exchange.Route;
import java.util.List;
import java.util.Optional;

/**
 * The interview: one question a page, then the answers to check. Query: {@code answer} (each {@code
 * question=answer}), {@code ask} (show this question), {@code asked} (the question that was just
 * shown), {@code then} (the page to go to afterwards, {@code answers} or {@code result}).
 */
public final class InterviewRoutes {

  private static final List<String> THEN = List.of("answers", "result");

  private final Templates templates;
  private final ConductInterview conduct;

  /**
   * Routes over the built-in decisions.
   *
   * @param templates the built-in decisions
   * @param conduct says which question to ask next
   */
  public InterviewRoutes(Templates templates, ConductInterview conduct) {
    this.templates = templates;
    this.conduct = conduct;
  }

  /**
   * The routes.
   *
   * @return questions, and answers
   */
  public List<Route> routes() {
    return List.of(
        page("/interview/{id}", this::question).taking(List.of("answer", "ask", "asked", "then")),
        page("/interview/{id}/answers", this::answers).taking(List.of("answer")));
  }

  private static Route page(String path, Action action) {
    return Route.get(path, Reply.HTML, action).as(Route.Kind.WORK);
  }

  private Interview interview(Request request) {
    var template = templates.get(request.path("id"));
    return Interview.of(template, EvaluationQuery.answers(Answers.NONE, request.query()));
  }

  private Reply question(Request request) {
    Interview interview = interview(request);
    InterviewState state = conduct.interview(interview.decision());
    Optional<String> then = request.query().first("then").map(InterviewRoutes::known);
    Optional<Question> forgotten =
        named(interview, request, "asked").filter(question -> open(interview, question));
    return forgotten
        .or(() -> named(interview, request, "ask"))
        .or(() -> then.isPresent() ? Optional.empty() : state.next())
        .map(question -> new QuestionPage(interview, state, question))
        .map(page -> Reply.html(page.markup(then, forgotten.isPresent())))
        .orElseGet(() -> after(interview, state, then));
  }

  private static Reply after(Interview interview, InterviewState state, Optional<String> then) {
    return then.map(page -> Reply.redirect(interview.answered(page).text()))
        .orElseGet(() -> Reply.html(AnswersPage.markup(interview, state)));
  }

  private static String known(String then) {
    if (!THEN.contains(then)) {
      throw ProblemDetails.INVALID_REQUEST.refusal(
          "Parameter then must be answers or result, but was \"" + then + "\".");
    }
    return then;
  }

  private static boolean open(Interview interview, Question question) {
    return interview.answers().to(question.id()).isEmpty();
  }

  private static Optional<Question> named(Interview interview, Request request, String name) {
    return request
        .query()
        .first(name)
        .map(id -> interview.question(id).orElseThrow(() -> unknown(id)));
  }

  private static RuntimeException unknown(String id) {
    return ProblemDetails.INVALID_REQUEST.refusal("There is no question \"" + id + "\".");
  }

  private Reply answers(Request request) {
    Interview interview = interview(request);
    return Reply.html(AnswersPage.markup(interview, conduct.interview(interview.decision())));
  }
}
