package dev.steelyard.core.robustness;

import java.util.Objects;
import java.util.Optional;

/**
 * What another answer to one question would do.
 *
 * @param question the id of the question
 * @param answer the other answer
 * @param effect what it does to who comes first
 * @param leader the id of the alternative that leads then; empty when level
 * @param lead its lead then, at least 0 points
 * @param firstIn the part of the variations in which it comes first then; empty where it was not
 *     needed for the verdict
 */
public record AnswerChange(
    String question,
    String answer,
    Effect effect,
    Optional<String> leader,
    double lead,
    Optional<Double> firstIn) {

  /** Refuses null. */
  public AnswerChange {
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(answer, "answer");
    Objects.requireNonNull(effect, "effect");
    Objects.requireNonNull(leader, "leader");
    Objects.requireNonNull(firstIn, "firstIn");
  }
}
