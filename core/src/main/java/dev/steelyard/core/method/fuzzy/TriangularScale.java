package dev.steelyard.core.method.fuzzy;

import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.value.Normalization;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Triangles made comparable by the lowest and the highest number of their criterion. A cost turns
 * them round, so that more is better.
 */
final class TriangularScale {

  /** Those that use nothing of a column but its extremes. */
  static final List<Normalization> KINDS =
      List.of(
          Normalization.MIN_MAX,
          Normalization.MAX,
          Normalization.LINEAR,
          Normalization.NONLINEAR,
          Normalization.ZAVADSKAS_TURSKIS);

  /** More cells of one criterion than this are not listed one by one. */
  private static final int LISTED = 5;

  private final TriangularData data;
  private final Normalization kind;
  private final DoubleUnaryOperator[] formulas;

  TriangularScale(TriangularData data, Normalization kind) {
    this.data = data;
    this.kind = kind;
    this.formulas = new DoubleUnaryOperator[data.rows() == 0 ? 0 : data.width()];
    Arrays.setAll(formulas, this::formula);
  }

  private DoubleUnaryOperator formula(int j) {
    double[] extremes = {data.least(j), data.most(j)};
    return kind.formula(Column.of(List.of("low", "high"), extremes), data.input().direction(j));
  }

  /** {@code r_ij}. */
  Triangle at(int i, int j) {
    return data.cell(i, j).under(formulas[j], data.benefit(j));
  }

  /** Refuses cells to which the formula gives no number at some corner. */
  void demand(FitnessBuilder fitness) {
    for (int j = 0; j < formulas.length; j++) {
      int listed = 0;
      for (int i = 0; i < data.rows() && listed < LISTED; i++) {
        if (!at(i, j).finite()) {
          fitness.refuseCell(i, j, corner(i, j), "cannot normalize by " + Forms.word(kind));
          listed++;
        }
      }
    }
  }

  private double corner(int i, int j) {
    Triangle cell = data.cell(i, j);
    return Double.isFinite(formulas[j].applyAsDouble(cell.low())) ? cell.high() : cell.low();
  }
}
