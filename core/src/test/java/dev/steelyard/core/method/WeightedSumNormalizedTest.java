package dev.steelyard.core.method;

import dev.steelyard.core.decision.Setting;
import java.util.Map;

/** The weighted sum on plain numbers keeps the contract too. */
class WeightedSumNormalizedTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return WeightedSum.DEFINITION;
  }

  @Override
  protected Map<String, Setting> settings(MethodInput input) {
    return Map.of("normalization", Setting.of("min-max"));
  }
}
