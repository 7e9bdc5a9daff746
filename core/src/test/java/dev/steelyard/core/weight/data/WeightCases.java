package dev.steelyard.core.weight.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.ReferenceCase;
import dev.steelyard.core.method.ReferenceCases;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.weight.DataWeighting;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Reference cases of weightings that compute weights from data. */
final class WeightCases {

  private WeightCases() {}

  static Stream<DynamicTest> tests(String file, Function<ReferenceCase, DataWeighting> weighting) {
    return ReferenceCases.of(file).stream()
        .map(each -> DynamicTest.dynamicTest(each.id(), () -> check(each, weighting.apply(each))));
  }

  private static void check(ReferenceCase reference, DataWeighting weighting) {
    MethodInput input = reference.input();
    var fitness = weighting.fitness(input.performances(), input.directions());
    Column weights;
    try {
      weights = weighting.weigh(input.performances(), input.directions()).weights();
    } catch (InapplicableMethodException refusal) {
      assertThat(reference.undefined() || reference.node().path("mayReject").isTextual())
          .as("%s was refused: %s", reference.id(), refusal.violations())
          .isTrue();
      assertThat(fitness.usable()).isFalse();
      return;
    }
    assertThat(fitness.usable()).isTrue();
    if (reference.undefined()) {
      assertThat(fitness.remarks()).as(reference.id()).isNotEmpty();
      return;
    }
    check(reference.id(), weights, reference.expected(), reference.node().path("tolerance"));
    JsonNode published = reference.node().path("published");
    if (!published.isMissingNode()) {
      check(reference.id() + " as printed", weights, published, published.path("tolerance"));
    }
  }

  private static void check(String what, Column weights, JsonNode wanted, JsonNode tolerance) {
    JsonNode numbers = wanted.path("weights");
    assertThat(weights.size()).as(what).isEqualTo(numbers.size());
    for (int j = 0; j < weights.size(); j++) {
      double allowed = tolerance.asDouble() * Math.max(1, Math.abs(numbers.path(j).asDouble()));
      if (!(Math.abs(weights.value(j) - numbers.path(j).asDouble()) <= allowed)) {
        fail("%s: weights are %s, but should be %s", what, weights, numbers);
      }
    }
  }
}
