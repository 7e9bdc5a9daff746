package dev.steelyard.http.page;

import static dev.steelyard.http.html.Element.of;

import dev.steelyard.core.error.Violation;
import dev.steelyard.http.html.Element;
import java.util.ArrayList;
import java.util.List;

/** The form for a decision file, empty, filled, or with what is wrong in it. */
final class DecisionForm {

  private static final String TITLE = "A decision of your own";

  private DecisionForm() {}

  static String empty(String starter) {
    return page(
        TITLE,
        List.of(
            of(
                    "p",
                    "Paste a decision as YAML or JSON, or choose a file. Here is one to start from.")
                .in("lead"),
            form(starter, "See the result")));
  }

  static String wrong(String text, List<Violation> violations) {
    String title = ViolationList.title(violations.size());
    return page(title, List.of(ViolationList.of(violations), form(text, "Try again")));
  }

  private static String page(String title, List<Element> content) {
    var all = new ArrayList<Element>();
    all.add(of("h1", title));
    all.addAll(content);
    return Layout.page(title, all);
  }

  private static Element form(String text, String action) {
    return of("form")
        .with("method", "post")
        .with("action", "/decision")
        .with("enctype", "multipart/form-data")
        .add(label("Decision", DecisionRoutes.TEXT), textarea(text))
        .add(label("Or a file", DecisionRoutes.FILE), file())
        .add(of("p").add(Parts.button(action)));
  }

  private static Element label(String text, String field) {
    return of("label", text).in("field").with("for", field);
  }

  /** A line break right after the start tag would be lost, so there is always one more. */
  private static Element textarea(String text) {
    return of("textarea", "\n" + text)
        .with("id", DecisionRoutes.TEXT)
        .with("name", DecisionRoutes.TEXT)
        .with("rows", "18")
        .with("spellcheck", "false")
        .with("autocomplete", "off");
  }

  private static Element file() {
    return of("input")
        .with("type", "file")
        .with("id", DecisionRoutes.FILE)
        .with("name", DecisionRoutes.FILE)
        .with("accept", ".json,.yaml,.yml");
  }

  /** What the result page of a pasted decision has besides the result. */
  static Element again(String text) {
    Element keep =
        of("form")
            .with("method", "post")
            .with("action", "/decision/result.json")
            .add(Parts.hidden(DecisionRoutes.TEXT, text))
            .add(Parts.button("Keep the whole result, JSON").in("plain"));
    return Parts.section(
        "again", "Change the decision", List.of(form(text, "See the result again"), keep));
  }
}
