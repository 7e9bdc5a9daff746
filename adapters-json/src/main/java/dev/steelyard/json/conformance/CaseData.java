package dev.steelyard.json.conformance;

import dev.steelyard.core.decision.Alternative;
import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.CriteriaTree;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.decision.Heading;
import dev.steelyard.core.decision.ImportanceScale;
import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.decision.Performances;
import dev.steelyard.core.decision.Questionnaire;
import dev.steelyard.core.decision.UnanchoredScale;
import dev.steelyard.core.decision.WeightStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Data as a decision, as if a person had stated it. Criteria are called c1, c2 and so on.
 *
 * @param alternatives ids
 * @param directions one per criterion
 * @param matrix one row per alternative
 */
record CaseData(List<String> alternatives, List<Direction> directions, Matrix matrix) {

  CaseData(List<String> alternatives, List<Direction> directions, double[][] matrix) {
    this(alternatives, directions, (i, j) -> matrix[i][j]);
  }

  /** Numbers by row and column. */
  @FunctionalInterface
  interface Matrix {
    double value(int i, int j);
  }

  Decision decision(MethodChoice method, WeightStatement weights) {
    return new Decision(
        Heading.of("A reference case"),
        alternatives.stream().map(id -> Alternative.of(id, id)).toList(),
        new CriteriaTree(criteria()),
        new Performances(rows()),
        List.of(),
        weights,
        new Questionnaire(List.of(), ImportanceScale.STANDARD),
        Answers.NONE,
        List.of(),
        method,
        new LinkedHashMap<>());
  }

  private List<String> ids() {
    return Case.ids("c", directions.size());
  }

  private List<CriteriaNode> criteria() {
    var criteria = new ArrayList<CriteriaNode>();
    List<String> ids = ids();
    for (int j = 0; j < ids.size(); j++) {
      criteria.add(Criterion.of(ids.get(j), ids.get(j), UnanchoredScale.of(directions.get(j))));
    }
    return criteria;
  }

  private Map<String, Map<String, Cell>> rows() {
    var rows = new LinkedHashMap<String, Map<String, Cell>>();
    List<String> ids = ids();
    for (int j = 0; j < ids.size(); j++) {
      var row = new LinkedHashMap<String, Cell>();
      for (int i = 0; i < alternatives.size(); i++) {
        row.put(alternatives.get(i), Cell.of(Performance.of(matrix.value(i, j))));
      }
      rows.put(ids.get(j), row);
    }
    return rows;
  }
}
