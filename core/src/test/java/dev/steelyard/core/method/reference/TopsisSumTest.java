package dev.steelyard.core.method.reference;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import java.util.Map;

/** TOPSIS keeps its contract with this normalization too. */
class TopsisSumTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return Topsis.DEFINITION;
  }

  @Override
  protected Map<String, Setting> settings(MethodInput input) {
    return Map.of("normalization", Setting.of("sum"));
  }
}
