package dev.steelyard.http.page;

import static dev.steelyard.http.html.Element.of;

import dev.steelyard.core.port.Problem;
import dev.steelyard.http.html.Element;
import java.util.ArrayList;
import java.util.List;

/** A problem, for people. It says the same as the problem for programs. */
public final class ErrorPage {

  private ErrorPage() {}

  /**
   * The page of a problem.
   *
   * @param problem why a request was not answered
   * @return HTML
   */
  public static String markup(Problem problem) {
    var content = new ArrayList<Element>();
    content.add(of("h1", problem.title()));
    content.add(of("p", problem.detail()).in("lead"));
    if (!problem.violations().isEmpty()) {
      content.add(ViolationList.of(problem.violations()));
    }
    content.add(of("p", "Status " + problem.status() + ", " + problem.type()).in("quiet"));
    content.add(of("p").add(Parts.buttonLink("To the start", Address.of(""))));
    return Layout.page(problem.title(), List.copyOf(content));
  }
}
