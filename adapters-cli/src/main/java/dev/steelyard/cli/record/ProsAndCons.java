package dev.steelyard.cli.record;

import dev.steelyard.core.explanation.Contribution;
import dev.steelyard.core.port.Outcome;
import java.util.List;

/** For each alternative, the criteria on which it is above the others, below them, or neither. */
final class ProsAndCons {

  private final Outcome outcome;
  private final Wording wording;
  private final Markdown page;

  ProsAndCons(Outcome outcome, Wording wording, Markdown page) {
    this.outcome = outcome;
    this.wording = wording;
    this.page = page;
  }

  void write() {
    for (String alternative : outcome.evaluation().ranking().order()) {
      page.heading(3, wording.alternative(alternative));
      page.bullets(
          outcome.evaluation().contributions(alternative).stream()
              .filter(each -> each.share() > 0)
              .map(this::line)
              .toList());
    }
  }

  private String line(Contribution each) {
    String alternative = each.alternative();
    String criterion = each.criterion();
    return kind(each)
        + ", because "
        + wording.criterion(criterion)
        + ": "
        + wording.rating(alternative, criterion)
        + "."
        + wording.evidence(alternative, criterion);
  }

  private String kind(Contribution each) {
    List<Double> others =
        outcome.evaluation().contributions().stream()
            .filter(other -> other.criterion().equals(each.criterion()))
            .filter(other -> !other.alternative().equals(each.alternative()))
            .map(Contribution::value)
            .toList();
    if (others.isEmpty()) {
      return "Neutral";
    }
    if (others.stream().allMatch(value -> each.value() > value)) {
      return "Good";
    }
    return others.stream().allMatch(value -> each.value() < value) ? "Bad" : "Neutral";
  }
}
