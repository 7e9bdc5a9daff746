package dev.steelyard.http.page;

import static dev.steelyard.http.html.Element.of;

import dev.steelyard.core.explanation.Argument;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.robustness.AnswerChange;
import dev.steelyard.core.robustness.Effect;
import dev.steelyard.core.robustness.TippingWeight;
import dev.steelyard.http.html.Element;
import java.util.ArrayList;
import java.util.List;

/**
 * How sure the answer is: who comes first how often, and the single changes that matter.
 *
 * @param outcome the answer
 */
record Certainty(Outcome outcome) {

  Element section() {
    var content = new ArrayList<Element>();
    if (!outcome.robustness().first().share().isEmpty()) {
      content.add(shares());
    }
    content.addAll(answers());
    content.addAll(weights());
    return Parts.section("certainty", "How sure", content);
  }

  private Names names() {
    return new Names(outcome.decision());
  }

  private Element shares() {
    var rows = new ArrayList<Element>();
    List<String> ids = outcome.decision().alternativeIds();
    outcome
        .robustness()
        .first()
        .share()
        .forEach((id, share) -> rows.add(share(names().alternative(id), share, ids.indexOf(id))));
    return of("table")
        .in("bars")
        .add(of("caption", "Who comes first when your weights and performances are varied"))
        .add(Parts.head("Alternative", "Bar", "First in"))
        .add(of("tbody").add(rows));
  }

  private static Element share(String name, double share, int index) {
    return of("tr")
        .add(
            Parts.rowHead(name),
            of("td").add(Bar.of(share, index)),
            of("td", new Argument.OutOf100(share).text()).in("number"));
  }

  private List<Element> answers() {
    var rows =
        outcome.robustness().answerChanges().stream()
            .filter(change -> change.effect() != Effect.STAYS)
            .map(this::row)
            .toList();
    return table(
        "Other answers that change who comes first",
        Parts.head("Question", "Answer", "Then"),
        rows);
  }

  private Element row(AnswerChange change) {
    String leader = change.leader().map(names()::alternative).orElse("");
    String points = new Argument.Points(change.lead()).text();
    return of("tr")
        .add(
            Parts.rowHead(names().question(change.question())),
            of("td", change.answer()),
            of("td", leader.isEmpty() ? "level" : leader + " leads by " + points));
  }

  private List<Element> weights() {
    var rows = outcome.robustness().tippingWeights().stream().map(this::row).toList();
    return table(
        "Weights that would level it", Parts.head("Criterion", "#Now", "#Level at", "With"), rows);
  }

  private Element row(TippingWeight tipping) {
    return of("tr")
        .add(
            Parts.rowHead(names().criterion(tipping.criterion())),
            of("td", Parts.percent(tipping.shareNow())).in("number"),
            of("td", Parts.percent(tipping.shareLevel())).in("number"),
            of("td", names().alternative(tipping.against())));
  }

  private static List<Element> table(String summary, Element head, List<Element> rows) {
    return rows.isEmpty()
        ? List.of()
        : List.of(
            Parts.details(summary, List.of(of("table").add(head).add(of("tbody").add(rows)))));
  }
}
