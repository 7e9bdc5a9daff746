package dev.steelyard.json;

import dev.steelyard.core.decision.WeightStatement;
import dev.steelyard.core.weight.Needs;
import dev.steelyard.core.weight.Points;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Weights of any magnitude. */
final class OddWeights {
  private final OddTexts odd;

  OddWeights(OddTexts odd) {
    this.odd = odd;
  }

  WeightStatement of(WeightStatement plain) {
    if (plain instanceof Points points) {
      return new Points(numbers(points.points()));
    }
    return plain instanceof Needs needs
        ? new Needs(numbers(needs.start()), Optional.of(odd.any()))
        : plain;
  }

  private Map<String, Double> numbers(Map<String, Double> plain) {
    var numbers = new LinkedHashMap<String, Double>();
    plain.keySet().forEach(id -> numbers.put(id, odd.number() / 1000));
    numbers.entrySet().iterator().next().setValue(3.5);
    return numbers;
  }
}
