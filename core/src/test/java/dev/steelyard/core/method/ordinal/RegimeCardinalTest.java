package dev.steelyard.core.method.ordinal;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import java.util.Map;

/** REGIME with the stated weights keeps the contract too. */
class RegimeCardinalTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return Regime.DEFINITION;
  }

  @Override
  protected Map<String, Setting> settings(MethodInput input) {
    return Map.of("weights", Setting.of("cardinal"));
  }
}
