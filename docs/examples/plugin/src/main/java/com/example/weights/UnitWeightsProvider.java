package com.example.weights;

import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.MethodProvider;
import java.util.List;

/** Found by Steelyard when this jar is on the class path. */
public final class UnitWeightsProvider implements MethodProvider {

  @Override
  public List<AggregationMethod> methods() {
    return List.of(new UnitWeights());
  }
}
