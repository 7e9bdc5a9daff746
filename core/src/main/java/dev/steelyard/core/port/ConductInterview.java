package dev.steelyard.core.port;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.interview.InterviewState;

/** Says which question to ask next. */
@FunctionalInterface
public interface ConductInterview {

  /**
   * Looks at the answers given so far.
   *
   * @param decision a decision with questions
   * @return which questions are open, the one that matters most first
   */
  InterviewState interview(Decision decision);
}
