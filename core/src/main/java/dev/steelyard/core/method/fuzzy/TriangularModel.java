package dev.steelyard.core.method.fuzzy;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.Attribution;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.table.Column;
import java.util.List;

/** What a method makes of triangles. */
interface TriangularModel {

  /** One number per alternative; not finite where numbers are too large or too small. */
  double[] scores();

  /** Whether more or less of the score is better. */
  Direction better();

  /** Splits gaps of the scores. */
  Attribution attribution(Column scores);

  /** What the method proposes by a rule of its own; nothing for most. */
  default List<String> proposal(Column scores) {
    return List.of();
  }

  /** In the order they were computed. */
  List<Step> steps(Column scores);
}
