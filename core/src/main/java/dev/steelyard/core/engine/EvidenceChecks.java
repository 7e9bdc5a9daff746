package dev.steelyard.core.engine;

import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Warning;
import dev.steelyard.core.error.WarningCode;
import dev.steelyard.core.explanation.Vocabulary;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.verdict.EvidenceCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Remarks about what the performances rest on. */
final class EvidenceChecks {

  /** More than this part from one source is worth a remark. */
  private static final double MOST = 0.5;

  /** With fewer performances than this a remark would be noise. */
  private static final int ENOUGH = 6;

  private EvidenceChecks() {}

  static Stream<Warning> oneSource(Judgement judgement) {
    Decision decision = judgement.decision();
    var count = EvidenceCount.of(decision, judgement.table().alternatives());
    return count.bySource().entrySet().stream()
        .filter(entry -> count.performances() >= ENOUGH)
        .filter(entry -> entry.getValue() > MOST * count.performances())
        .map(entry -> oneSource(decision, entry, count.performances()));
  }

  private static Warning oneSource(
      Decision decision, Map.Entry<String, Integer> entry, int performances) {
    String title = new Vocabulary(decision).source(entry.getKey());
    return Warning.of(
        WarningCode.ONE_SOURCE,
        Subject.at("sources", entry.getKey()),
        entry.getValue() + " of " + performances + " performances come from \"" + title + "\".",
        "Look for a second source for those that carry the lead.");
  }

  static Stream<Warning> noReason(Judgement judgement) {
    List<Subject> without = withoutReason(judgement.decision());
    return without.isEmpty()
        ? Stream.empty()
        : Stream.of(
            Warning.of(
                WarningCode.NO_REASON,
                without.get(0),
                "Performances without a reason: " + without.size() + ". This is the first.",
                "Add \"why\" so that others can check it."));
  }

  private static List<Subject> withoutReason(Decision decision) {
    var without = new ArrayList<Subject>();
    decision
        .performances()
        .rows()
        .forEach(
            (criterion, row) ->
                row.forEach(
                    (alternative, cell) -> {
                      if (unexplained(cell)) {
                        without.add(Subject.at("performances", criterion, alternative));
                      }
                    }));
    return without;
  }

  private static boolean unexplained(Cell cell) {
    return cell.known() && cell.evidence().why().isEmpty();
  }
}
