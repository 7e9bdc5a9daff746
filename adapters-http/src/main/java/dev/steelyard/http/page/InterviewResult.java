package dev.steelyard.http.page;

import static dev.steelyard.http.html.Element.of;

import dev.steelyard.core.port.DocumentFormat;
import dev.steelyard.http.api.Formats;
import dev.steelyard.http.html.Element;
import java.util.List;
import java.util.Locale;

/** What the result page of an interview has besides the result: the answers, and files to keep. */
final class InterviewResult {

  private InterviewResult() {}

  static List<Element> sections(Interview interview, Formats formats) {
    return interview.decision().questionnaire().questions().isEmpty()
        ? List.of(files(interview, formats))
        : List.of(answers(interview), files(interview, formats));
  }

  private static Element answers(Interview interview) {
    Element list =
        of("dl")
            .in("answers")
            .add(
                interview.decision().questionnaire().questions().stream()
                    .map(question -> AnswersPage.row(interview, question, "result"))
                    .toList());
    return Parts.section("answers", "Your answers", List.of(list));
  }

  private static Element files(Interview interview, Formats formats) {
    Element links = of("ul").in("files");
    for (DocumentFormat format : formats.all()) {
      Address address = interview.answered("decision." + format.endings().get(0));
      String name = format.name().toUpperCase(Locale.ROOT);
      links = links.add(item("The decision with your answers, " + name, address));
    }
    links = links.add(item("The whole result, JSON", interview.answered("result.json")));
    return Parts.section("files", "Keep it", List.of(links));
  }

  private static Element item(String text, Address address) {
    return of("li").add(Parts.link(text, address).with("download"));
  }
}
