package dev.steelyard.core.survey;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.result.Evaluation;
import java.util.List;
import java.util.Objects;

/**
 * All methods of the catalogue on one decision.
 *
 * @param decision what was judged
 * @param reference what the decision's own method makes of it
 * @param methods every method, in the order of their ids, the decision's own among them
 */
public record Survey(Decision decision, Evaluation reference, List<SurveyedMethod> methods) {

  /** Copies the list. */
  public Survey {
    Objects.requireNonNull(decision, "decision");
    Objects.requireNonNull(reference, "reference");
    methods = List.copyOf(methods);
  }
}
