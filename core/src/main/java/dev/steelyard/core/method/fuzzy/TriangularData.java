package dev.steelyard.core.method.fuzzy;

import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.table.TriangularTable;
import java.util.Arrays;
import java.util.Map;

/** Cells and weights as triangles. */
final class TriangularData {

  private final MethodInput input;
  private final TriangularTable table;
  private final Triangle[] weights;

  TriangularData(MethodInput input, Map<String, Importance> importance) {
    this.input = input;
    this.table = input.triangles();
    this.weights = new Triangle[input.width()];
    Arrays.setAll(weights, j -> weight(j, importance));
  }

  private Triangle weight(int j, Map<String, Importance> importance) {
    var part = importance.getOrDefault(input.criteria().get(j), Importance.WHOLE);
    return new Triangle(part.low(), part.mode(), part.high()).times(input.weight(j));
  }

  MethodInput input() {
    return input;
  }

  int rows() {
    return input.rows();
  }

  int width() {
    return input.width();
  }

  boolean benefit(int j) {
    return input.benefit(j);
  }

  static Triangle cell(TriangularTable table, int i, int j) {
    return new Triangle(
        table.low().value(i, j), table.mode().value(i, j), table.high().value(i, j));
  }

  /** {@code x_ij}. */
  Triangle cell(int i, int j) {
    return cell(table, i, j);
  }

  /** {@code w_j}. */
  Triangle weight(int j) {
    return weights[j];
  }

  /** Whether a criterion has any weight. */
  boolean counts(int j) {
    return weights[j].high() > 0;
  }

  /** The lowest number of any cell of a criterion. */
  double least(int j) {
    return table.low().column(j).least();
  }

  /** The highest number of any cell of a criterion. */
  double most(int j) {
    return table.high().column(j).greatest();
  }

  /** Whether any criterion that counts has two different triangles. */
  boolean differs() {
    boolean differs = false;
    for (int j = 0; j < width(); j++) {
      differs |= counts(j) && differs(j);
    }
    return differs;
  }

  private boolean differs(int j) {
    return !(table.low().column(j).constant()
        && table.mode().column(j).constant()
        && table.high().column(j).constant());
  }

  /** Whether no cell has a width. */
  boolean exact() {
    return table.exact();
  }
}
