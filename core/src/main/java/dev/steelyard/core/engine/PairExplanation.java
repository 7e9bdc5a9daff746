package dev.steelyard.core.engine;

import dev.steelyard.core.decision.Alternative;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.port.Explanation;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.verdict.AccountSentences;
import dev.steelyard.core.verdict.ReasonSentences;
import dev.steelyard.core.verdict.SplitSentences;
import dev.steelyard.core.weight.Weights;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Explains any pair of alternatives of an answer. */
final class PairExplanation {

  private final Outcome outcome;

  PairExplanation(Outcome outcome) {
    this.outcome = outcome;
  }

  Explanation explain(String first, String second) {
    var violations = new Violations();
    Optional<String> one = inPlay("first", first, violations);
    Optional<String> other = inPlay("second", second, violations);
    violations.throwIfAny();
    if (one.equals(other)) {
      throw new InvalidDecisionException(List.of(same(second)));
    }
    return explanation(outcome.evaluation().compare(one.orElseThrow(), other.orElseThrow()));
  }

  /**
   * Sentences speak for the one that is ahead, whichever was asked for first; where only rounding
   * puts one ahead, for the first.
   */
  private Explanation explanation(Comparison comparison) {
    double tolerance = outcome.evaluation().ranking().tolerance();
    var ahead = comparison.gap() < -tolerance ? comparison.reversed() : comparison;
    return new Explanation(comparison, Stream.concat(reasons(ahead), account(ahead)).toList());
  }

  private Stream<Sentence> reasons(Comparison ahead) {
    return reasons(outcome.decision(), outcome.weights(), outcome.evaluation(), ahead).stream();
  }

  private Stream<Sentence> account(Comparison ahead) {
    boolean leads = ahead.gap() > outcome.evaluation().ranking().tolerance();
    double least = outcome.rules().leastLead();
    return leads && ahead.measure().equals(Measure.POINTS)
        ? new AccountSentences(outcome.decision(), outcome.weights(), ahead, least)
            .sentences().stream()
        : Stream.empty();
  }

  /** Points are explained by steps and trade-offs too, what is no points by its parts alone. */
  static List<Sentence> reasons(
      Decision decision, Weights weights, Evaluation evaluation, Comparison comparison) {
    return comparison.measure().equals(Measure.POINTS)
        ? new ReasonSentences(decision, weights, evaluation, comparison).sentences()
        : new SplitSentences(decision, weights, evaluation, comparison).sentences();
  }

  private Optional<String> inPlay(String which, String idOrName, Violations violations) {
    var known = outcome.evaluation().ranking().order();
    Optional<String> id =
        known.contains(idOrName) ? Optional.of(idOrName) : named(idOrName).filter(known::contains);
    if (id.isEmpty()) {
      violations.add(
          Violation.of(
                  ErrorCode.UNKNOWN_ALTERNATIVE,
                  Subject.at("options", which),
                  "There is no alternative \"" + idOrName + "\" in play.")
              .choices(idOrName, known));
    }
    return id;
  }

  private Optional<String> named(String name) {
    return outcome.decision().alternatives().stream()
        .filter(each -> each.name().equals(name))
        .map(Alternative::id)
        .findFirst();
  }

  private static Violation same(String name) {
    return Violation.of(
        ErrorCode.INVALID_OPTION,
        Subject.at("options", "second"),
        "\"" + name + "\" cannot be compared with itself.");
  }
}
