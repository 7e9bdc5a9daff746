package dev.steelyard.cli.record;

import dev.steelyard.core.explanation.Argument;
import dev.steelyard.core.port.Outcome;
import java.util.stream.Collectors;

/** How sure a ranking is and what would change it, as Markdown. */
public final class RobustnessPage {

  private final Outcome outcome;
  private final Wording wording;

  /**
   * The page of an answer.
   *
   * @param outcome the answer
   */
  public RobustnessPage(Outcome outcome) {
    this.outcome = outcome;
    this.wording = new Wording(outcome.decision());
  }

  /**
   * The whole page.
   *
   * @return Markdown
   */
  public String text() {
    return new Markdown()
        .heading(1, Markdown.plain(outcome.decision().heading().title()))
        .sentences(outcome.statements().verdict())
        .paragraph(table())
        .heading(2, "What would change it")
        .bullets(
            outcome.statements().changes().stream()
                .map(each -> Markdown.plain(each.text()))
                .toList())
        .heading(2, "How this was tested")
        .sentences(outcome.statements().conventions())
        .text();
  }

  private String table() {
    if (outcome.robustness().first().share().isEmpty()) {
      return "";
    }
    return outcome.evaluation().ranking().order().stream()
        .map(id -> "| " + wording.alternative(id) + " | " + first(id) + " |")
        .collect(Collectors.joining("\n", "| Alternative | First in |\n| --- | --- |\n", ""));
  }

  private String first(String alternative) {
    return new Argument.OutOf100(outcome.robustness().first().of(alternative)).text();
  }
}
