package dev.steelyard.http.page;

import static dev.steelyard.http.html.Element.of;

import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.result.RankedAlternative;
import dev.steelyard.core.verdict.Knockout;
import dev.steelyard.http.html.Element;
import java.util.ArrayList;
import java.util.List;

/**
 * Who scores what, and who is not in play.
 *
 * @param outcome the answer
 */
record Scores(Outcome outcome) {

  Element section() {
    var content = new ArrayList<Element>();
    if (!outcome.evaluation().ranking().ranked().isEmpty()) {
      content.add(table());
    }
    content.addAll(knockouts());
    return Parts.section("scores", "Scores", content);
  }

  private Names names() {
    return new Names(outcome.decision());
  }

  private Element table() {
    return of("table")
        .in("bars")
        .add(of("caption", "Points from 0 to 100"))
        .add(Parts.head("Alternative", "Bar", "Score"))
        .add(
            of("tbody")
                .add(outcome.evaluation().ranking().ranked().stream().map(this::row).toList()));
  }

  private Element row(RankedAlternative ranked) {
    int index = outcome.decision().alternativeIds().indexOf(ranked.alternative());
    return of("tr")
        .add(
            Parts.rowHead(names().alternative(ranked.alternative())),
            of("td").add(Bar.of(ranked.score() / 100, index)),
            of("td", Parts.tenths(ranked.score())).in("number"));
  }

  private List<Element> knockouts() {
    return outcome.knockouts().isEmpty()
        ? List.of()
        : List.of(
            of("h3", "Not in play"),
            of("ul").add(outcome.knockouts().stream().map(this::knockout).toList()));
  }

  private Element knockout(Knockout knockout) {
    String name = names().alternative(knockout.alternative());
    String reason = knockout.reason().map(why -> ": " + why).orElse("");
    return of("li", name + reason);
  }
}
