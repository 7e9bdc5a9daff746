package dev.steelyard.cli.docs;

import static dev.steelyard.cli.docs.BackendCase.NODE;
import static dev.steelyard.cli.docs.BackendCase.PYTHON;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.weight.Points;
import java.util.LinkedHashMap;
import java.util.Locale;

/** The numbers behind the notes about what the built-in decision takes for granted. */
final class HonestyNotes {

  private static final BackendCase BOTH = BackendCase.of("Knows both", "team", "both");
  private static final BackendCase JAVASCRIPT = BackendCase.of("JavaScript", "team", "JavaScript");

  private HonestyNotes() {}

  static String text() {
    return "| Note | Answers | Changed | As shipped | Then |\n|---|---|---|---|---|\n"
        + row(1, BOTH, "Learning curve two steps apart", moved(BOTH, "learning", NODE, -1))
        + row(2, JAVASCRIPT, "Knowing it is one step", moved(JAVASCRIPT, "team", PYTHON, 2))
        + row(2, JAVASCRIPT, "Team starts at 10 points", withPoints(JAVASCRIPT, "team", 10))
        + withoutOverlap("concurrency", "performance")
        + withoutOverlap("gentle", "learning")
        + withoutOverlap("prototype", "speed");
  }

  private static String withoutOverlap(String need, String overlap) {
    String title = "Knows both, " + BackendCase.name(need).toLowerCase(Locale.ROOT);
    var start = BackendCase.of(title + " important", "team", "both", need, "important");
    String change = BackendCase.name(overlap) + " left out";
    return row(5, start, change, withPoints(start, overlap, 0));
  }

  private static Decision moved(
      BackendCase start, String criterion, String alternative, int steps) {
    return Steps.move(start.decision(), criterion, alternative, steps).orElseThrow();
  }

  private static Decision withPoints(BackendCase start, String criterion, double points) {
    var changed = new LinkedHashMap<>(BackendCase.points(start.decision()));
    changed.put(criterion, points);
    return start.decision().withWeights(new Points(changed));
  }

  private static String row(int note, BackendCase start, String change, Decision changed) {
    return "| "
        + note
        + " | "
        + start.title()
        + " | "
        + change
        + " | "
        + Effect.of(start.decision()).lead()
        + " | "
        + Effect.of(changed).lead()
        + " |\n";
  }
}
