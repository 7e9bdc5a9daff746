package dev.steelyard.http.page;

import static dev.steelyard.http.html.Element.of;

import dev.steelyard.core.decision.Heading;
import dev.steelyard.core.explanation.Argument;
import dev.steelyard.core.port.Template;
import dev.steelyard.http.api.Templates;
import dev.steelyard.http.exchange.Reply;
import dev.steelyard.http.exchange.Route;
import dev.steelyard.http.html.Element;
import dev.steelyard.http.html.Html;
import java.util.List;

/** The first page: what this is, and where to begin. */
public final class StartRoutes {

  private static final int SECONDS_PER_QUESTION = 12;

  private final Templates templates;

  /**
   * Routes over the built-in decisions.
   *
   * @param templates the built-in decisions
   */
  public StartRoutes(Templates templates) {
    this.templates = templates;
  }

  /**
   * The routes.
   *
   * @return one
   */
  public List<Route> routes() {
    return List.of(Route.get("/", Reply.HTML, request -> Reply.html(page())));
  }

  private String page() {
    return Layout.page(
        "Compare and see why",
        List.of(
            of("h1", "Which one, and why?"),
            of(
                    "p",
                    "Answer a few plain questions and see which alternative leads on your weights,"
                        + " by how much and why. You also see how sure that is and what would"
                        + " change it.")
                .in("lead"),
            of("ul").in("decisions").add(templates.all().stream().map(this::decision).toList()),
            ownDecision()));
  }

  private Element decision(Template template) {
    Heading heading = template.decision().heading();
    Address address = Address.of("interview", template.id());
    int questions = template.decision().questionnaire().questions().size();
    return of("li")
        .add(of("h2", heading.title()))
        .add(heading.question().map(text -> of("p", text)).stream().toList())
        .add(of("p", counted(questions)).in("quiet"))
        .add(
            questions == 0
                ? Parts.buttonLink(
                    "See the result", Address.of("interview", template.id(), "result"))
                : Parts.buttonLink("Start", address)
                    .with("aria-label", "Start: " + heading.title()));
  }

  private static String counted(int questions) {
    return switch (questions) {
      case 0 -> "No questions.";
      case 1 -> "One question. It can be left open.";
      default -> questions + " questions, " + time(questions) + ". Each can be left open.";
    };
  }

  private static String time(int questions) {
    int minutes = Math.round(questions * SECONDS_PER_QUESTION / 60f);
    return minutes <= 1
        ? "about a minute"
        : "about " + new Argument.Count(minutes).text() + " minutes";
  }

  private static Element ownDecision() {
    return Parts.section(
        "own",
        "A decision of your own",
        List.of(
            of("p")
                .add(Html.text("Write it as a small file and "))
                .add(Parts.link("paste or upload it here", Address.of("decision")))
                .add(Html.text("."))));
  }
}
