package dev.steelyard.core.port;

import dev.steelyard.core.decision.Decision;
import java.util.List;

/** Asks "what if". */
@FunctionalInterface
public interface ChangeDecision {

  /**
   * A decision with some statements replaced. A change is {@code question=answer}, {@code
   * alternative.criterion=performance} or {@code weight.criterion=points}.
   *
   * @param decision what people state
   * @param changes the changes, applied in order
   * @return the changed decision
   * @throws dev.steelyard.core.error.InvalidDecisionException with everything that is wrong with
   *     the changes
   */
  Decision change(Decision decision, List<String> changes);
}
