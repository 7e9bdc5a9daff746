package dev.steelyard.cli.record;

import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Source;
import dev.steelyard.core.explanation.Argument;
import dev.steelyard.core.explanation.Vocabulary;

/** The names and ratings of a decision as Markdown text. */
final class Wording {

  private final Decision decision;
  private final Vocabulary names;

  Wording(Decision decision) {
    this.decision = decision;
    this.names = new Vocabulary(decision);
  }

  String alternative(String id) {
    return Markdown.plain(names.alternative(id));
  }

  String criterion(String id) {
    return Markdown.plain(names.criterion(id));
  }

  String question(String id) {
    return Markdown.plain(names.question(id));
  }

  String rating(String alternative, String criterion) {
    return Markdown.plain(names.performance(alternative, criterion));
  }

  /** Why a rating is believed and where that comes from; empty where nobody said. */
  String evidence(String alternative, String criterion) {
    Cell cell = decision.cell(criterion, alternative);
    String why = cell.evidence().why().map(each -> " " + Markdown.plain(each)).orElse("");
    return why + cell.evidence().source().map(id -> " (" + source(id) + ")").orElse("");
  }

  private String source(String id) {
    return decision.sources().stream()
        .filter(each -> each.id().equals(id))
        .map(Source::title)
        .map(Markdown::plain)
        .findFirst()
        .orElse(id);
  }

  static String points(double shown) {
    return new Argument.Points(Math.abs(shown)).text();
  }

  static String share(double share) {
    return new Argument.Share(share).text();
  }
}
