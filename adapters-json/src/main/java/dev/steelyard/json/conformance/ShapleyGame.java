package dev.steelyard.json.conformance;

import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.explanation.Pull;
import dev.steelyard.core.explanation.ShapleyAttribution;
import dev.steelyard.core.explanation.Split;
import dev.steelyard.json.tree.Node;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A game of criteria: what each coalition is worth.
 *
 * @param players the ids of the criteria
 * @param worth of a coalition, given by columns
 */
record ShapleyGame(List<String> players, ToDoubleFunction<Set<Integer>> worth) {
  private static final Measure MEASURE = new Measure(Split.SHAPLEY, "of the gap", 12, 0);

  /** The Shapley value of each player. */
  Node values() {
    var split =
        new ShapleyAttribution(
            List.of("with", "without"),
            players,
            row ->
                worth.applyAsDouble(
                    IntStream.range(0, players.size())
                        .filter(j -> row.applyAsInt(j) == 0)
                        .boxed()
                        .collect(Collectors.toSet())),
            MEASURE);
    return parts(split.compare(0, 1), players);
  }

  /** The parts of a gap in the order of the criteria. */
  static Node parts(Comparison comparison, List<String> criteria) {
    Map<String, Double> points =
        comparison.pulls().stream().collect(Collectors.toMap(Pull::criterion, Pull::points));
    return Computed.numbers(criteria.stream().mapToDouble(points::get).toArray());
  }
}
