package dev.steelyard.core.method.fuzzy;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;

/** Triangles as steps: their corners in three columns, or in three tables. */
final class TriangularSteps {

  /** A triangle for each cell. */
  @FunctionalInterface
  interface Cell {

    Triangle at(int i, int j);
  }

  private static final List<String> CORNERS = List.of("low", "mode", "high");

  private final TriangularData data;
  private final List<Step> steps = new ArrayList<>();

  TriangularSteps(TriangularData data) {
    this.data = data;
  }

  /** One table for each corner. */
  TriangularSteps cells(String id, String what, Cell cell) {
    table(id + "Low", what + ", at the lowest.", (i, j) -> cell.at(i, j).low());
    table(id + "Mode", what + ", at the most likely.", (i, j) -> cell.at(i, j).mode());
    table(id + "High", what + ", at the highest.", (i, j) -> cell.at(i, j).high());
    return this;
  }

  /** A number for each cell. */
  @FunctionalInterface
  private interface Number {

    double at(int i, int j);
  }

  private void table(String id, String caption, Number number) {
    double[][] columns = new double[data.width()][data.rows()];
    for (int j = 0; j < columns.length; j++) {
      for (int i = 0; i < columns[j].length; i++) {
        columns[j][i] = number.at(i, j) + 0.0;
      }
    }
    var input = data.input();
    add(
        new Step.Table(
            id,
            caption,
            PerformanceTable.adopting(input.alternatives(), input.criteria(), columns)));
  }

  /** A triangle for each alternative. */
  TriangularSteps alternatives(String id, String caption, IntFunction<Triangle> triangle) {
    return corners(id, caption, data.input().alternatives(), triangle);
  }

  /** A triangle for each criterion, which are the rows here. */
  TriangularSteps criteria(String id, String caption, IntFunction<Triangle> triangle) {
    var ids = data.rows() == 0 ? List.<String>of() : data.input().criteria();
    return corners(id, caption, ids, triangle);
  }

  private TriangularSteps corners(
      String id, String caption, List<String> rows, IntFunction<Triangle> triangle) {
    double[][] columns = {
      corner(rows, triangle, Triangle::low),
      corner(rows, triangle, Triangle::mode),
      corner(rows, triangle, Triangle::high)
    };
    return add(new Step.Table(id, caption, PerformanceTable.adopting(rows, CORNERS, columns)));
  }

  private static double[] corner(
      List<String> rows, IntFunction<Triangle> triangle, ToDoubleFunction<Triangle> corner) {
    double[] numbers = new double[rows.size()];
    for (int k = 0; k < numbers.length; k++) {
      numbers[k] = corner.applyAsDouble(triangle.apply(k)) + 0.0;
    }
    return numbers;
  }

  /** A number for each alternative. */
  TriangularSteps numbers(String id, String caption, double[] numbers) {
    return add(
        new Step.ByAlternative(id, caption, Column.of(data.input().alternatives(), numbers)));
  }

  TriangularSteps add(Step step) {
    steps.add(step);
    return this;
  }

  List<Step> all() {
    return List.copyOf(steps);
  }
}
