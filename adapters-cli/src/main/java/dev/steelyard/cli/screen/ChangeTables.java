package dev.steelyard.cli.screen;

import dev.steelyard.cli.text.Page;
import dev.steelyard.cli.text.Phrase;
import dev.steelyard.core.explanation.Vocabulary;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.robustness.AnswerChange;
import dev.steelyard.core.robustness.Effect;
import dev.steelyard.core.robustness.TippingRating;
import dev.steelyard.core.robustness.TippingWeight;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Single changes that change who comes first: other answers, other weights, other ratings. */
final class ChangeTables {

  private final Outcome outcome;
  private final Page page;
  private final Vocabulary names;

  ChangeTables(Outcome outcome, Page page) {
    this.outcome = outcome;
    this.page = page;
    this.names = new Vocabulary(outcome.decision());
  }

  void write() {
    answers();
    weights();
    ratings();
  }

  private void answers() {
    Map<String, List<AnswerChange>> byQuestion = new LinkedHashMap<>();
    outcome.robustness().answerChanges().stream()
        .filter(change -> change.effect() != Effect.STAYS)
        .forEach(
            change ->
                byQuestion.computeIfAbsent(change.question(), id -> new ArrayList<>()).add(change));
    if (!byQuestion.isEmpty()) {
      page.paragraph(2, page.words(Phrase.OTHER_ANSWER));
      byQuestion.forEach(this::question);
      page.blank();
    }
  }

  private void question(String id, List<AnswerChange> changes) {
    page.paragraph(4, names.question(id));
    var table = new ResultTable(page, 6);
    changes.forEach(change -> table.row(change.answer(), result(change)));
    table.write();
  }

  private String result(AnswerChange change) {
    return change
        .leader()
        .map(leader -> page.words(Phrase.LEADS_BY, names.alternative(leader), lead(change)))
        .orElseGet(() -> page.words(Phrase.LEVEL));
  }

  private String lead(AnswerChange change) {
    return Figures.tenths(change.lead(), page.language());
  }

  private void weights() {
    List<TippingWeight> tipping = outcome.robustness().tippingWeights();
    if (!tipping.isEmpty()) {
      page.paragraph(2, page.words(Phrase.OTHER_WEIGHT));
      var table = new ResultTable(page, 4);
      tipping.forEach(each -> table.row(names.criterion(each.criterion()), shares(each)));
      table.write();
      page.blank();
    }
  }

  private String shares(TippingWeight tipping) {
    String now = Figures.percent(tipping.shareNow(), page.language());
    String level = Figures.percent(tipping.shareLevel(), page.language());
    return now + " " + page.arrow() + " " + against(level, tipping.against());
  }

  /** With two alternatives there is only one that can draw level. */
  private String against(String level, String alternative) {
    boolean obvious = outcome.evaluation().ranking().ranked().size() == 2;
    return obvious ? level : page.words(Phrase.WITH, level, names.alternative(alternative));
  }

  private void ratings() {
    List<TippingRating> tipping = outcome.robustness().tippingRatings();
    if (!tipping.isEmpty()) {
      page.paragraph(2, page.words(Phrase.OTHER_PERFORMANCE));
      var table = new ResultTable(page, 4);
      tipping.forEach(each -> table.row(place(each), change(each)));
      table.write();
      page.blank();
    }
  }

  private String place(TippingRating tipping) {
    return names.alternative(tipping.alternative()) + ": " + names.criterion(tipping.criterion());
  }

  private String change(TippingRating tipping) {
    String now = names.used(tipping.alternative(), tipping.criterion()).text(page.language());
    String then = names.onScale(tipping.to(), tipping.criterion()).text(page.language());
    String effect =
        tipping.effect() == Effect.LEVEL
            ? against(page.words(Phrase.LEVEL), tipping.against())
            : page.words(Phrase.LEADS, names.alternative(tipping.against()));
    return now + " " + page.arrow() + " " + then + ": " + effect;
  }
}
