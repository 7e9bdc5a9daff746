package com.example.weights;

import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodProvider;
import java.util.List;

/** Found by Steelyard when this jar is on the class path. */
public final class UnitWeightsProvider implements MethodProvider {

  @Override
  public List<MethodDefinition> methods() {
    return List.of(UnitWeights.DEFINITION);
  }
}
