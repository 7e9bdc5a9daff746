package dev.steelyard.core.port;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.weight.WeightingDefinition;
import java.util.List;
import java.util.Map;

/** The act of stating the weights of a decision in another way. */
public interface RestateWeights {

  /**
   * The ways to state weights.
   *
   * @return sorted by id
   */
  List<WeightingDefinition> weightings();

  /**
   * The same decision with its weights stated in another way.
   *
   * @param decision any valid decision
   * @param by the id of a weighting
   * @param settings what is stated for its parameters, by name
   * @return a copy
   * @throws dev.steelyard.core.error.DecisionException if there is no such weighting, or a setting
   *     is wrong
   */
  Decision restated(Decision decision, String by, Map<String, Setting> settings);
}
