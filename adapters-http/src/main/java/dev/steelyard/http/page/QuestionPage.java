package dev.steelyard.http.page;

import static dev.steelyard.http.html.Element.of;

import dev.steelyard.core.decision.Question;
import dev.steelyard.core.interview.InterviewState;
import dev.steelyard.http.html.Element;
import dev.steelyard.http.html.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One question on one page.
 *
 * @param interview the answers so far
 * @param state where the interview stands
 * @param question the question to show
 */
record QuestionPage(Interview interview, InterviewState state, Question question) {

  private static final String ERROR = "error";

  String markup(Optional<String> then, boolean forgotten) {
    var content = new ArrayList<Element>();
    content.add(above());
    if (forgotten) {
      content.add(forgottenNote());
    }
    content.add(form(then, forgotten));
    content.addAll(offerToStop());
    String error = forgotten ? "Error: " : "";
    return Layout.page(error + question.ask(), content);
  }

  private Element above() {
    Address back =
        interview.before(question).map(interview::asking).orElseGet(() -> Address.of(""));
    String count = interview.number(question) + " of " + state.total();
    return of("nav")
        .in("above")
        .with("aria-label", "Interview")
        .add(Parts.link("Back", back).in("back"))
        .add(of("p").in("count").add(Parts.unseen("Question "), Html.text(count)));
  }

  private Element forgottenNote() {
    return of("div")
        .in("problem")
        .with("role", "alert")
        .add(of("p", "Choose an answer. “Not sure” is one too.").with("id", ERROR));
  }

  private Element form(Optional<String> then, boolean forgotten) {
    var fields = new ArrayList<Element>();
    interview.answers().given().entrySet().stream()
        .filter(answer -> !answer.getKey().equals(question.id()))
        .map(answer -> Parts.hidden("answer", answer.getKey() + "=" + answer.getValue()))
        .forEach(fields::add);
    fields.add(Parts.hidden("asked", question.id()));
    then.map(page -> Parts.hidden("then", page)).ifPresent(fields::add);
    return of("form")
        .with("method", "get")
        .with("action", interview.page().text())
        .add(fields)
        .add(choices(forgotten))
        .add(why())
        .add(Parts.button("Continue"));
  }

  private Element choices(boolean forgotten) {
    Element fieldset = of("fieldset").add(of("legend").add(of("h1", question.ask()))).add(radios());
    return forgotten ? fieldset.with("aria-describedby", ERROR) : fieldset;
  }

  private List<Element> radios() {
    String given = interview.answers().to(question.id()).orElse("");
    return interview.options(question).stream()
        .map(option -> radio(option, option.equals(given)))
        .toList();
  }

  private Element radio(String option, boolean chosen) {
    Element input =
        of("input")
            .with("type", "radio")
            .with("name", "answer")
            .with("value", question.id() + "=" + option)
            .with("required");
    return of("label")
        .in("choice")
        .add(chosen ? input.with("checked") : input)
        .add(of("span", option));
  }

  private List<Element> why() {
    return question.why().stream()
        .map(why -> Parts.details("Why we ask", List.of(of("p", why))))
        .toList();
  }

  private List<Element> offerToStop() {
    return state.offerToStop()
        ? List.of(
            of("aside")
                .in("note")
                .add(
                    of(
                        "p",
                        "You can stop here: no answer that is left can change who comes first."))
                .add(
                    of("p")
                        .add(
                            Parts.link(
                                "Stop and check your answers", interview.answered("answers")))))
        : List.of();
  }
}
