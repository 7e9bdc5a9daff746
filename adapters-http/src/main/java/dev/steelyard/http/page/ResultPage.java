package dev.steelyard.http.page;

import static dev.steelyard.http.html.Element.of;

import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.port.ExplainDecision;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.port.Statements;
import dev.steelyard.http.html.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An answer, from the verdict to the numbers behind it. It says nothing that the answer does not
 * say.
 *
 * @param outcome the answer
 * @param explain compares two alternatives
 */
record ResultPage(Outcome outcome, ExplainDecision explain) {

  String markup(List<Element> more) {
    var content = new ArrayList<Element>();
    content.add(verdict());
    content.add(new Scores(outcome).section());
    content.addAll(new Reasons(outcome, explain).sections());
    content.addAll(said("settling", "What would settle it", statements().settling()));
    content.addAll(said("changes", "What would change it", statements().changes()));
    content.add(new Certainty(outcome).section());
    content.addAll(advice());
    content.add(new EvidenceTable(outcome).section());
    content.addAll(more);
    content.add(conventions());
    content.add(provenance());
    String title = outcome.verdict().code().words() + ": " + outcome.decision().heading().title();
    return Layout.page(title, content);
  }

  private Statements statements() {
    return outcome.statements();
  }

  private Element verdict() {
    return of("div")
        .in("verdict")
        .with("role", "status")
        .add(of("p", outcome.decision().heading().title()).in("quiet"))
        .add(heading())
        .add(Parts.paragraphs(statements().verdict()));
  }

  /** The verdict in two or three words, and whom it names. */
  private Element heading() {
    Element words = of("span", outcome.verdict().code().words()).in("code");
    Element heading = of("h1").add(words);
    return named().map(name -> heading.add(Parts.unseen(": "), of("span", name))).orElse(heading);
  }

  private Optional<String> named() {
    return outcome.verdict().decides()
        ? outcome.verdict().leader().map(new Names(outcome.decision())::alternative)
        : Optional.empty();
  }

  private static List<Element> said(String id, String heading, List<Sentence> sentences) {
    return sentences.isEmpty()
        ? List.of()
        : List.of(Parts.section(id, heading, Parts.shortList(sentences)));
  }

  private List<Element> advice() {
    List<Sentence> sentences = statements().advice();
    return sentences.isEmpty()
        ? List.of()
        : List.of(Parts.section("advice", "Before you decide", Parts.paragraphs(sentences)));
  }

  private Element conventions() {
    return Parts.details("How we word this", List.of(Parts.list(statements().conventions())));
  }

  private Element provenance() {
    var provenance = outcome.provenance();
    String text =
        "Made by Steelyard "
            + provenance.engine()
            + " with the method "
            + provenance.method()
            + ", "
            + provenance.variations()
            + " variations from seed "
            + provenance.seed()
            + ". Decision "
            + provenance.model();
    return of("p", text).in("provenance");
  }
}
