package dev.steelyard.core.robustness.sampling;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Central weights as they are handed out. */
final class Centres {

  private Centres() {}

  static List<Optional<List<Double>>> lists(List<Optional<double[]>> centres) {
    return centres.stream()
        .map(centre -> centre.map(weights -> Arrays.stream(weights).boxed().toList()))
        .toList();
  }
}
