package dev.steelyard.core.port;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.survey.Survey;

/** The act of running every method on one decision. */
public interface SurveyMethods {

  /**
   * Runs all methods, each with the standard values of its parameters; the decision's own with
   * those that it states.
   *
   * @param decision any valid decision
   * @return which fit, what each puts first, how far they agree, and why one differs
   * @throws dev.steelyard.core.error.DecisionException if the decision's own method refuses
   */
  Survey survey(Decision decision);
}
