package dev.steelyard.http.page;

import static dev.steelyard.http.html.Element.of;

import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Evidence;
import dev.steelyard.core.decision.Source;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.http.html.Element;
import dev.steelyard.http.html.Html;
import java.util.ArrayList;
import java.util.List;

/**
 * Every performance with its reason and source.
 *
 * @param outcome the answer
 */
record EvidenceTable(Outcome outcome) {

  Element section() {
    var content = new ArrayList<Element>(Parts.paragraphs(outcome.statements().evidence()));
    content.add(Parts.details("All performances, with reasons and sources", List.of(table())));
    content.addAll(sources());
    return Parts.section("evidence", "Where this comes from", content);
  }

  private Names names() {
    return new Names(outcome.decision());
  }

  private Element table() {
    Element table =
        of("table")
            .in("stacked")
            .with("role", "table")
            .add(Parts.head("Alternative", "Performance", "Why").with("role", "rowgroup"));
    return table.add(outcome.decision().criteria().leaves().stream().map(this::criterion).toList());
  }

  private Element criterion(Criterion criterion) {
    Element heading = of("th", criterion.name()).with("colspan", "3").with("scope", "rowgroup");
    return of("tbody")
        .with("role", "rowgroup")
        .add(of("tr").with("role", "row").add(heading.with("role", "rowheader")))
        .add(
            outcome.decision().alternativeIds().stream()
                .map(alternative -> row(criterion, alternative))
                .toList());
  }

  private Element row(Criterion criterion, String alternative) {
    Cell cell = outcome.decision().cell(criterion.id(), alternative);
    return of("tr")
        .with("role", "row")
        .add(
            Parts.rowHead(names().alternative(alternative)).with("role", "rowheader"),
            of("td", cell.performance().text()).with("role", "cell"),
            of("td").with("role", "cell").add(why(cell.evidence())));
  }

  private List<Html> why(Evidence evidence) {
    var said = new ArrayList<Html>();
    evidence.why().ifPresent(why -> said.add(Html.text(why + " ")));
    evidence.source().map(names()::source).ifPresent(source -> said.add(origin(source)));
    evidence.by().ifPresent(by -> said.add(origin(by)));
    evidence.link().ifPresent(link -> said.add(link(link)));
    return said;
  }

  private static Element origin(String text) {
    return of("span", text + " ").in("origin");
  }

  private List<Element> sources() {
    List<Source> sources = outcome.decision().sources();
    return sources.isEmpty()
        ? List.of()
        : List.of(
            Parts.details(
                "Sources", List.of(of("ul").add(sources.stream().map(this::source).toList()))));
  }

  private Element source(Source source) {
    String kind = source.kind().map(text -> " (" + text + ")").orElse("");
    String note = source.note().map(text -> ". " + text).orElse("");
    Element item = of("li", source.title() + kind + note + " ");
    return item.add(source.link().map(EvidenceTable::link).stream().toList());
  }

  /** Only addresses on the web become links; any other text is shown as it is. */
  private static Html link(String address) {
    return address.matches("https?://\\S+")
        ? of("a", address).with("href", address).with("rel", "noopener noreferrer")
        : Html.text(address);
  }
}
