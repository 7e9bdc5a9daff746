package dev.steelyard.core.port;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.interview.Consultation;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.robustness.Robustness;
import dev.steelyard.core.verdict.EvidenceCount;
import dev.steelyard.core.verdict.Knockout;
import dev.steelyard.core.verdict.Verdict;
import dev.steelyard.core.verdict.VerdictRules;
import dev.steelyard.core.weight.Weights;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The answer to a decision, as one object. Terminal, file, HTTP body and page render it and compute
 * nothing.
 *
 * @param decision what was evaluated, answers included
 * @param knockouts alternatives that are not in play, in the order stated
 * @param weighing what every criterion counts, and how that came about
 * @param evaluation scores, ranking and contributions of the alternatives in play
 * @param comparisons the first alternative of the ranking against each of the others, in ranking
 *     order
 * @param robustness how sure it is and what would change it
 * @param verdict what may be said
 * @param rules where one verdict ends and the next begins
 * @param statements the sentences
 * @param evidence what the performances rest on
 * @param consultation the offer to ask an adviser, where there is reason to
 * @param provenance what it was made from
 */
public record Outcome(
    Decision decision,
    List<Knockout> knockouts,
    Weighing weighing,
    Evaluation evaluation,
    List<Comparison> comparisons,
    Robustness robustness,
    Verdict verdict,
    VerdictRules rules,
    Statements statements,
    EvidenceCount evidence,
    Optional<Consultation> consultation,
    Provenance provenance) {

  /** Copies the lists. */
  public Outcome {
    Objects.requireNonNull(decision, "decision");
    knockouts = List.copyOf(knockouts);
    Objects.requireNonNull(weighing, "weighing");
    Objects.requireNonNull(evaluation, "evaluation");
    comparisons = List.copyOf(comparisons);
    Objects.requireNonNull(robustness, "robustness");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(statements, "statements");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(consultation, "consultation");
    Objects.requireNonNull(provenance, "provenance");
  }

  /**
   * What every criterion counts.
   *
   * @return one weight per judged criterion
   */
  public Weights weights() {
    return weighing.weights();
  }

  /**
   * The answer in a few words, for people. Programs use {@link #verdict()} instead.
   *
   * @return the sentences about the verdict, separated by blanks
   */
  public String sentence() {
    return statements.verdict().stream().map(Sentence::text).collect(Collectors.joining(" "));
  }
}
