package dev.steelyard.core.port;

import dev.steelyard.core.explanation.Sentence;
import java.util.List;

/**
 * Everything that is said about an answer, in the order in which it should be read.
 *
 * @param verdict who leads, how far, how surely; what it rests on; what would reverse it
 * @param reasons why the leader rather than the next alternative, for and against
 * @param changes what would change who comes first
 * @param settling what would settle it; empty where there is a lead
 * @param evidence where the performances come from
 * @param advice when and why to ask an adviser; what people decided
 * @param conventions how variations are made and verdicts are worded
 */
public record Statements(
    List<Sentence> verdict,
    List<Sentence> reasons,
    List<Sentence> changes,
    List<Sentence> settling,
    List<Sentence> evidence,
    List<Sentence> advice,
    List<Sentence> conventions) {

  /** Copies the lists. */
  public Statements {
    verdict = List.copyOf(verdict);
    reasons = List.copyOf(reasons);
    changes = List.copyOf(changes);
    settling = List.copyOf(settling);
    evidence = List.copyOf(evidence);
    advice = List.copyOf(advice);
    conventions = List.copyOf(conventions);
  }
}
