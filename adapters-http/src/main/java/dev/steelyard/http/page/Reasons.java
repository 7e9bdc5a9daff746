package dev.steelyard.http.page;

import static dev.steelyard.http.html.Element.of;

import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Pull;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.port.ExplainDecision;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.http.html.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why one alternative rather than another: the sentences, the tug of war, and the table.
 *
 * @param outcome the answer
 * @param explain compares two alternatives
 */
record Reasons(Outcome outcome, ExplainDecision explain) {

  /** The first alternative against the next, and against each of the others in a closed panel. */
  List<Element> sections() {
    var sections = new ArrayList<Element>();
    List<Comparison> comparisons = outcome.comparisons();
    for (int k = 0; k < comparisons.size(); k++) {
      sections.add(k == 0 ? first(comparisons.get(k)) : other(comparisons.get(k), k));
    }
    return sections;
  }

  private Names names() {
    return new Names(outcome.decision());
  }

  private Element first(Comparison comparison) {
    List<Sentence> sentences = outcome.statements().reasons();
    return Parts.section("reasons", heading(comparison), content(comparison, sentences, "tug"));
  }

  private Element other(Comparison comparison, int k) {
    var explanation = explain.explain(outcome, comparison.first(), comparison.second());
    var content = content(comparison, explanation.sentences(), "tug" + k);
    return Parts.details(heading(comparison), content);
  }

  private String heading(Comparison comparison) {
    return "Why "
        + names().alternative(comparison.first())
        + " rather than "
        + names().alternative(comparison.second());
  }

  private List<Element> content(Comparison comparison, List<Sentence> sentences, String id) {
    var content = new ArrayList<Element>(Parts.paragraphs(sentences));
    if (comparison.pulls().stream().anyMatch(pull -> pull.points() != 0)) {
      String said = sentences.stream().map(Sentence::text).collect(Collectors.joining(" "));
      content.add(
          of("figure").add(new TugOfWar(comparison, names(), id).picture(said)).add(caption()));
    }
    content.add(Parts.details("The same as a table", List.of(table(comparison))));
    return content;
  }

  private static Element caption() {
    return of("figcaption", "Points of the lead that each criterion adds or takes away, rounded.");
  }

  private Element table(Comparison comparison) {
    return of("table")
        .add(Parts.head("Criterion", "#Weight", "Pulls toward", "#Points"))
        .add(
            of("tbody")
                .add(comparison.pulls().stream().map(each -> row(each, comparison)).toList()))
        .add(of("tfoot").add(total(comparison)));
  }

  private Element row(Pull pull, Comparison comparison) {
    return of("tr")
        .add(
            Parts.rowHead(names().criterion(pull.criterion())),
            of("td", Parts.percent(share(pull.criterion()))).in("number"),
            of("td", toward(pull.points(), comparison)),
            of("td", Parts.tenths(Math.abs(pull.shown()))).in("number"));
  }

  private double share(String criterion) {
    return outcome.weights().all().stream()
        .filter(weight -> weight.criterion().equals(criterion))
        .findFirst()
        .orElseThrow()
        .share();
  }

  private String toward(double points, Comparison comparison) {
    if (points == 0) {
      return "neither";
    }
    return names().alternative(points > 0 ? comparison.first() : comparison.second());
  }

  private Element total(Comparison comparison) {
    return of("tr")
        .add(
            Parts.rowHead("Together"),
            of("td"),
            of("td", toward(comparison.gap(), comparison)),
            of("td", Parts.tenths(Math.abs(comparison.shownGap()))).in("number"));
  }
}
