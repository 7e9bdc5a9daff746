package dev.steelyard.core.verdict;

import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.math.Ordered;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the performances of the alternatives in play rest on. Every performance is counted once: as
 * unknown, as coming from an answer, by its source, or as having none.
 *
 * @param performances how many there are
 * @param bySource source id to how many name it, most first
 * @param fromAnswers how many come from answers
 * @param withoutSource how many of the others name no source
 * @param unknown how many nobody knows
 */
public record EvidenceCount(
    int performances,
    Map<String, Integer> bySource,
    int fromAnswers,
    int withoutSource,
    int unknown) {

  private static final String SOURCE = "source ";
  private static final String ANSWER = "answer";
  private static final String NO_SOURCE = "none";
  private static final String UNKNOWN = "unknown";

  /** Copies the counts. */
  public EvidenceCount {
    bySource = Ordered.copy(bySource);
  }

  /**
   * Counts the performances of some alternatives.
   *
   * @param decision what people state
   * @param alternatives the ids of those in play
   * @return the counts
   */
  public static EvidenceCount of(Decision decision, List<String> alternatives) {
    var kinds = kinds(decision, alternatives);
    var bySource = new LinkedHashMap<String, Integer>();
    kinds.stream()
        .filter(kind -> kind.startsWith(SOURCE))
        .forEach(kind -> bySource.merge(kind.substring(SOURCE.length()), 1, Integer::sum));
    return new EvidenceCount(
        kinds.size(),
        mostFirst(bySource),
        count(kinds, ANSWER),
        count(kinds, NO_SOURCE),
        count(kinds, UNKNOWN));
  }

  private static List<String> kinds(Decision decision, List<String> alternatives) {
    var answered = decision.answeredCells();
    var known = decision.knownPerformances();
    var kinds = new ArrayList<String>();
    for (Criterion criterion : decision.criteria().leaves()) {
      for (String alternative : alternatives) {
        boolean byAnswer = answered.cell(criterion.id(), alternative).isPresent();
        Cell cell = known.cell(criterion.id(), alternative).orElse(Cell.UNKNOWN);
        kinds.add(kind(cell, byAnswer));
      }
    }
    return kinds;
  }

  private static String kind(Cell cell, boolean byAnswer) {
    if (!cell.known()) {
      return UNKNOWN;
    }
    return byAnswer ? ANSWER : cell.evidence().source().map(SOURCE::concat).orElse(NO_SOURCE);
  }

  private static int count(List<String> kinds, String kind) {
    return (int) kinds.stream().filter(kind::equals).count();
  }

  private static Map<String, Integer> mostFirst(Map<String, Integer> counts) {
    var sorted = new LinkedHashMap<String, Integer>();
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }
}
