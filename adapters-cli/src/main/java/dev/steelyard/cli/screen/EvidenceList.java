package dev.steelyard.cli.screen;

import dev.steelyard.cli.text.Page;
import dev.steelyard.cli.text.Phrase;
import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Source;
import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Pull;
import dev.steelyard.core.explanation.Vocabulary;
import dev.steelyard.core.port.Outcome;

/** What each rating is, why it is believed, and where that comes from. */
final class EvidenceList {

  private final Decision decision;
  private final Vocabulary names;
  private final Page page;

  EvidenceList(Outcome outcome, Page page) {
    this.decision = outcome.decision();
    this.names = new Vocabulary(decision);
    this.page = page;
  }

  void write(Comparison comparison) {
    page.blank().line("  " + page.words(Phrase.BASIS)).blank();
    for (Pull pull : comparison.pulls()) {
      page.paragraph(2, names.criterion(pull.criterion()));
      rating(pull.criterion(), comparison.first());
      rating(pull.criterion(), comparison.second());
    }
  }

  private void rating(String criterion, String alternative) {
    String performance = names.stated(alternative, criterion).text(page.language());
    String lead = names.alternative(alternative) + ": " + performance + ".";
    page.hanging("    ", lead + reason(decision.cell(criterion, alternative)));
  }

  private String reason(Cell cell) {
    String why = cell.evidence().why().map(text -> " " + text).orElse("");
    return why + cell.evidence().source().map(id -> " [" + title(id) + "]").orElse("");
  }

  private String title(String id) {
    return decision.sources().stream()
        .filter(source -> source.id().equals(id))
        .map(Source::title)
        .findFirst()
        .orElse(id);
  }
}
