package dev.steelyard.cli.record;

import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Pull;
import dev.steelyard.core.port.Explanation;
import dev.steelyard.core.port.Outcome;
import java.util.stream.Collectors;

/** Why one alternative rather than another, as Markdown. */
public final class ComparisonPage {

  private final Wording wording;
  private final Explanation explanation;

  /**
   * The page of a comparison.
   *
   * @param outcome the answer it belongs to
   * @param explanation the comparison
   */
  public ComparisonPage(Outcome outcome, Explanation explanation) {
    this.wording = new Wording(outcome.decision());
    this.explanation = explanation;
  }

  /**
   * The whole page.
   *
   * @return Markdown
   */
  public String text() {
    Comparison comparison = explanation.comparison();
    String first = wording.alternative(comparison.first());
    String second = wording.alternative(comparison.second());
    return new Markdown()
        .heading(1, first + " compared with " + second)
        .paragraph(table(comparison))
        .sentences(explanation.sentences())
        .text();
  }

  private String table(Comparison comparison) {
    String head =
        "| Criterion | "
            + wording.alternative(comparison.first())
            + " | "
            + wording.alternative(comparison.second())
            + " | Pull |\n| --- | --- | --- | ---: |\n";
    return comparison.pulls().stream()
        .map(pull -> row(pull, comparison))
        .collect(Collectors.joining("\n", head, ""));
  }

  private String row(Pull pull, Comparison comparison) {
    return "| "
        + wording.criterion(pull.criterion())
        + " | "
        + wording.rating(comparison.first(), pull.criterion())
        + " | "
        + wording.rating(comparison.second(), pull.criterion())
        + " | "
        + pull.shown()
        + " |";
  }
}
