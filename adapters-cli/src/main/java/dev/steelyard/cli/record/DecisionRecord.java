package dev.steelyard.cli.record;

import dev.steelyard.cli.screen.NextCommands;
import dev.steelyard.core.decision.Alternative;
import dev.steelyard.core.decision.Decided;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Heading;
import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Pull;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.verdict.Knockout;
import dev.steelyard.core.weight.Weight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An answer as a decision record in the shape of MADR 4 (Markdown Any Decision Records,
 * adr.github.io/madr). What is made from the answer stands between marks, so that people can edit
 * the rest.
 */
public final class DecisionRecord {

  private final Outcome outcome;
  private final Decision decision;
  private final NextCommands commands;
  private final Wording wording;
  private final Markdown page = new Markdown();

  /**
   * The record of an answer.
   *
   * @param outcome the answer
   * @param commands how to make it again
   */
  public DecisionRecord(Outcome outcome, NextCommands commands) {
    this.outcome = outcome;
    this.decision = outcome.decision();
    this.commands = commands;
    this.wording = new Wording(decision);
  }

  /**
   * The whole record.
   *
   * @return Markdown
   */
  public String text() {
    Heading heading = decision.heading();
    frontMatter(heading);
    page.heading(1, Markdown.plain(heading.title()));
    page.heading(2, "Context and Problem Statement");
    page.part("context", () -> context(heading));
    page.heading(2, "Decision Drivers").part("drivers", () -> page.bullets(drivers()));
    page.heading(2, "Considered Options").part("options", () -> page.bullets(options()));
    page.heading(2, "Decision Outcome").part("outcome", this::outcome);
    page.heading(3, "Consequences").part("consequences", () -> page.bullets(consequences()));
    page.heading(3, "Confirmation").part("confirmation", this::confirmation);
    page.heading(2, "Pros and Cons of the Options");
    page.part("pros-and-cons", () -> new ProsAndCons(outcome, wording, page).write());
    page.heading(2, "More Information").part("more", this::more);
    outcome
        .consultation()
        .ifPresent(
            offer -> page.part("brief", () -> new Brief(outcome, wording, page).write(commands)));
    return page.text();
  }

  private void frontMatter(Heading heading) {
    List<String> lines =
        Stream.of(
                heading.status().map(status -> "status: " + quoted(status)),
                heading.date().map(date -> "date: " + date))
            .flatMap(Optional::stream)
            .toList();
    if (!lines.isEmpty()) {
      page.paragraph("---\n" + String.join("\n", lines) + "\n---");
    }
  }

  private static String quoted(String text) {
    return "\""
        + text.replaceAll("\\p{Cntrl}+", " ").replace("\\", "\\\\").replace("\"", "\\\"")
        + "\"";
  }

  private void context(Heading heading) {
    heading.question().map(Markdown::plain).ifPresent(page::paragraph);
    heading.context().map(Markdown::plain).ifPresent(page::paragraph);
  }

  private List<String> drivers() {
    return outcome.weights().all().stream()
        .filter(weight -> weight.share() > 0)
        .sorted(Comparator.comparingDouble((Weight weight) -> -weight.share()))
        .map(
            weight ->
                wording.criterion(weight.criterion())
                    + ", "
                    + Wording.share(weight.share())
                    + " of the weight")
        .toList();
  }

  private List<String> options() {
    return decision.alternatives().stream().map(this::option).toList();
  }

  private String option(Alternative alternative) {
    boolean out =
        outcome.knockouts().stream().map(Knockout::alternative).anyMatch(alternative.id()::equals);
    String reason = alternative.out().map(each -> ": " + Markdown.plain(each)).orElse("");
    return Markdown.plain(alternative.name()) + (out ? ", out" + reason : "");
  }

  private void outcome() {
    page.paragraph(chosen());
    page.sentences(outcome.statements().verdict());
    page.sentences(outcome.statements().settling());
    page.sentences(outcome.statements().advice());
  }

  private String chosen() {
    Optional<Decided> decided = decision.heading().decided();
    if (decided.isPresent()) {
      return "Chosen option: \"" + wording.alternative(decided.get().alternative()) + "\".";
    }
    return outcome
        .verdict()
        .leader()
        .filter(leader -> outcome.verdict().decides())
        .map(leader -> "Proposed option: \"" + wording.alternative(leader) + "\".")
        .orElse("No option is proposed.");
  }

  /** What the first of the ranking gives and costs against the next. */
  private List<String> consequences() {
    var lines = new ArrayList<String>();
    outcome.comparisons().stream()
        .limit(1)
        .forEach(
            comparison -> {
              comparison
                  .reasonsFor()
                  .forEach(pull -> lines.add("Good, because " + line(pull, comparison)));
              comparison
                  .reasonsAgainst()
                  .forEach(pull -> lines.add("Bad, because " + line(pull, comparison)));
            });
    return lines;
  }

  private String line(Pull pull, Comparison comparison) {
    String first = wording.rating(comparison.first(), pull.criterion());
    String second = wording.rating(comparison.second(), pull.criterion());
    return wording.criterion(pull.criterion())
        + ": "
        + first
        + " against "
        + second
        + " ("
        + Wording.points(pull.shown())
        + ")";
  }

  private void confirmation() {
    String code = outcome.verdict().code().id();
    boolean strong = outcome.verdict().decides() && !outcome.comparisons().isEmpty();
    List<String> command =
        strong ? commands.command("rank", "--require", code) : commands.command("rank");
    page.paragraph("Run again: `" + String.join(" ", command) + "`" + (strong ? " exits 0." : ""));
    decision.heading().revisit().ifPresent(date -> page.paragraph("Look again: " + date + "."));
  }

  private void more() {
    page.sentences(outcome.statements().reasons());
    page.bullets(
        outcome.statements().changes().stream().map(each -> Markdown.plain(each.text())).toList());
    page.sentences(outcome.statements().evidence());
    page.sentences(outcome.statements().conventions());
    page.paragraph(madeFrom());
  }

  private String madeFrom() {
    var made = outcome.provenance();
    return Stream.of(
            "Made by steelyard " + made.engine(),
            "method " + made.method(),
            "seed " + made.seed(),
            "model `" + made.model() + "`")
        .collect(Collectors.joining(", ", "", "."));
  }
}
