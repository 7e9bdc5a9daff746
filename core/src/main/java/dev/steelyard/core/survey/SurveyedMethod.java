package dev.steelyard.core.survey;

import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.result.Evaluation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What one method makes of a decision.
 *
 * @param description the method
 * @param missing parameters without a standard value, which the decision does not state; then
 *     nothing was computed
 * @param fitness what the method makes of the data
 * @param evaluation its scores; empty if it was refused, lacks parameters or would take many
 *     seconds on this much data
 * @param agreement Kendall's tau-b of its ranking with that of the decision's own method, from -1
 *     to 1; empty if there is no evaluation or one of the two ranks all the same
 * @param dissent why it puts others first than the decision's own method; empty if it does not
 */
public record SurveyedMethod(
    MethodDescription description,
    List<String> missing,
    Fitness fitness,
    Optional<Evaluation> evaluation,
    OptionalDouble agreement,
    Optional<Sentence> dissent) {

  /** Copies the list. */
  public SurveyedMethod {
    Objects.requireNonNull(description, "description");
    missing = List.copyOf(missing);
    Objects.requireNonNull(fitness, "fitness");
    Objects.requireNonNull(evaluation, "evaluation");
    Objects.requireNonNull(agreement, "agreement");
    Objects.requireNonNull(dissent, "dissent");
  }
}
