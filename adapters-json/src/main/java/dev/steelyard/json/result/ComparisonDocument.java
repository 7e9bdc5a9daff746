package dev.steelyard.json.result;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Pull;
import java.util.List;

/**
 * Why one alternative rather than another.
 *
 * @param reasonsFor pulls toward the first, the largest first
 * @param reasonsAgainst pulls toward the second, below zero, the largest magnitude first
 * @param level the criteria that pull neither way
 * @param enough the fewest criteria that alone outweigh everything that speaks for the second
 */
record ComparisonDocument(
    String first,
    String second,
    double gap,
    double shownGap,
    MeasureDocument measure,
    @JsonProperty("for") List<Pull> reasonsFor,
    @JsonProperty("against") List<Pull> reasonsAgainst,
    List<String> level,
    List<String> enough) {

  static ComparisonDocument of(Comparison comparison) {
    return new ComparisonDocument(
        comparison.first(),
        comparison.second(),
        comparison.gap(),
        comparison.shownGap(),
        MeasureDocument.of(comparison.measure()),
        comparison.reasonsFor(),
        comparison.reasonsAgainst(),
        comparison.pulls().stream()
            .filter(pull -> pull.points() == 0)
            .map(Pull::criterion)
            .toList(),
        comparison.decisiveSet().stream().map(Pull::criterion).toList());
  }
}
