package dev.steelyard.cli.screen;

import dev.steelyard.cli.text.Page;
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
      page.paragraph(2, "Another answer that changes who comes first");
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
        .map(leader -> names.alternative(leader) + " leads by " + Figures.tenths(change.lead()))
        .orElse("level");
  }

  private void weights() {
    List<TippingWeight> tipping = outcome.robustness().tippingWeights();
    if (!tipping.isEmpty()) {
      page.paragraph(2, "Another weight that makes it level");
      var table = new ResultTable(page, 4);
      tipping.forEach(each -> table.row(names.criterion(each.criterion()), shares(each)));
      table.write();
      page.blank();
    }
  }

  private String shares(TippingWeight tipping) {
    String now = Figures.percent(tipping.shareNow());
    String level = Figures.percent(tipping.shareLevel());
    return now + " " + page.arrow() + " " + level + against(tipping.against());
  }

  /** With two alternatives there is only one that can draw level. */
  private String against(String alternative) {
    boolean obvious = outcome.evaluation().ranking().ranked().size() == 2;
    return obvious ? "" : ", with " + names.alternative(alternative);
  }

  private void ratings() {
    List<TippingRating> tipping = outcome.robustness().tippingRatings();
    if (!tipping.isEmpty()) {
      page.paragraph(2, "Another performance that takes the lead away");
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
    String now = names.valueNow(tipping.alternative(), tipping.criterion());
    String then = names.onScale(tipping.to().text(), tipping.criterion());
    String effect =
        tipping.effect() == Effect.LEVEL
            ? "level" + against(tipping.against())
            : names.alternative(tipping.against()) + " leads";
    return now + " " + page.arrow() + " " + then + ": " + effect;
  }
}
