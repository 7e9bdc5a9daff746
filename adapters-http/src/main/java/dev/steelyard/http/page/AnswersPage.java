package dev.steelyard.http.page;

import static dev.steelyard.http.html.Element.of;

import dev.steelyard.core.decision.Question;
import dev.steelyard.core.interview.InterviewState;
import dev.steelyard.http.html.Element;
import dev.steelyard.http.html.Html;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All answers on one page, before the result. */
final class AnswersPage {

  private AnswersPage() {}

  static String markup(Interview interview, InterviewState state) {
    return Layout.page(
        "Your answers",
        List.of(
            above(interview),
            of("h1", "Your answers"),
            of("p", "Change what is not right. The result comes next.").in("lead"),
            list(interview, state),
            of("p").add(Parts.buttonLink("See the result", interview.answered("result")))));
  }

  private static Element above(Interview interview) {
    var given = List.copyOf(interview.answers().given().keySet());
    Address back =
        given.isEmpty() ? interview.page() : interview.asking(given.get(given.size() - 1));
    return of("nav")
        .in("above")
        .with("aria-label", "Interview")
        .add(Parts.link("Back", back).in("back"));
  }

  /** Answers in the order given, then the questions that are open. */
  private static Element list(Interview interview, InterviewState state) {
    var answered =
        interview.answers().given().keySet().stream()
            .map(interview::question)
            .flatMap(Optional::stream);
    return of("dl")
        .in("answers")
        .add(
            Stream.concat(answered, state.open().stream())
                .map(question -> row(interview, question, "answers"))
                .toList());
  }

  /** A question with its answer, and a link to give another one and then come back. */
  static Element row(Interview interview, Question question, String then) {
    Optional<String> answer = interview.answers().to(question.id());
    Address change = interview.asking(question.id()).with("then", then);
    Html unseen = Parts.unseen(": " + question.ask());
    return of("div")
        .add(of("dt", question.ask()))
        .add(of("dd", answer.orElse("not answered")).in(answer.isPresent() ? "given" : "quiet"))
        .add(
            of("dd")
                .in("change")
                .add(Parts.link(answer.isPresent() ? "Change" : "Answer", change).add(unseen)));
  }
}
