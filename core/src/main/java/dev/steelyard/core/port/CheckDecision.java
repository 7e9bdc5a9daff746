package dev.steelyard.core.port;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.error.Warning;
import java.util.List;

/** Looks for what the author of a valid decision may want to look at again. */
@FunctionalInterface
public interface CheckDecision {

  /**
   * Checks a decision.
   *
   * @param decision a valid decision
   * @param today the present date, ISO 8601
   * @return remarks in the order of the decision
   */
  List<Warning> check(Decision decision, String today);
}
