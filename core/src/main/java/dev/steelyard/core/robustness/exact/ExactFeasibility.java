package dev.steelyard.core.robustness.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A point {@code x ≥ 0} with {@code A x = b} in exact arithmetic, or the knowledge that there is
 * none: the first phase of the simplex method. Of the columns that help the first one enters, and
 * of the rows that allow it the one with the first basic column leaves, so it ends (R. G. Bland,
 * "New finite pivoting rules for the simplex method", Mathematics of Operations Research 2 (1977)
 * 103–107).
 *
 * <p>Meant for tens of rows and columns: the digits of the numbers grow with each step.
 */
final class ExactFeasibility {

  private final int columns;

  /**
   * One row per equation, the right-hand side last, and the sum of all that is artificial below.
   */
  private final List<Ratio[]> tableau = new ArrayList<>();

  /** The column that each row stands for; artificial ones come after all others. */
  private final int[] basis;

  private ExactFeasibility(List<List<Ratio>> equations, List<Ratio> bounds, int columns) {
    this.columns = columns;
    this.basis = new int[equations.size()];
    Ratio[] artificial = new Ratio[columns + 1];
    Arrays.fill(artificial, Ratio.ZERO);
    for (int r = 0; r < basis.length; r++) {
      Ratio[] row = row(equations.get(r), bounds.get(r));
      Arrays.setAll(artificial, j -> artificial[j].plus(row[j]));
      tableau.add(row);
      basis[r] = columns + r;
    }
    tableau.add(artificial);
  }

  /** With a right-hand side that is not negative. */
  private static Ratio[] row(List<Ratio> coefficients, Ratio bound) {
    var row = new ArrayList<>(coefficients);
    row.add(bound);
    return row.stream().map(each -> bound.sign() < 0 ? each.negated() : each).toArray(Ratio[]::new);
  }

  /**
   * A point.
   *
   * @param equations the rows of A, all equally long
   * @param bounds b
   * @return one value per column, at most as many above 0 as there are equations; empty if there is
   *     no such point
   */
  static Optional<List<Ratio>> point(List<List<Ratio>> equations, List<Ratio> bounds) {
    var search = new ExactFeasibility(equations, bounds, equations.get(0).size());
    int entering = search.entering();
    while (entering >= 0) {
      search.pivot(search.leaving(entering), entering);
      entering = search.entering();
    }
    return search.artificial()[search.columns].sign() == 0
        ? Optional.of(search.values())
        : Optional.empty();
  }

  private Ratio[] artificial() {
    return tableau.get(basis.length);
  }

  private int entering() {
    for (int j = 0; j < columns; j++) {
      if (artificial()[j].sign() > 0) {
        return j;
      }
    }
    return -1;
  }

  private int leaving(int entering) {
    int leaving = -1;
    for (int r = 0; r < basis.length; r++) {
      if (tableau.get(r)[entering].sign() > 0 && (leaving < 0 || before(r, leaving, entering))) {
        leaving = r;
      }
    }
    return leaving;
  }

  private boolean before(int row, int other, int entering) {
    int order = limit(row, entering).compareTo(limit(other, entering));
    return order < 0 || order == 0 && basis[row] < basis[other];
  }

  private Ratio limit(int row, int entering) {
    return tableau.get(row)[columns].over(tableau.get(row)[entering]);
  }

  private void pivot(int row, int entering) {
    Ratio[] pivot = tableau.get(row);
    Ratio factor = pivot[entering];
    Arrays.setAll(pivot, j -> pivot[j].over(factor));
    basis[row] = entering;
    for (int r = 0; r < tableau.size(); r++) {
      if (r != row) {
        subtract(pivot, tableau.get(r), entering);
      }
    }
  }

  private static void subtract(Ratio[] pivot, Ratio[] row, int entering) {
    Ratio times = row[entering];
    if (times.sign() != 0) {
      Arrays.setAll(row, j -> row[j].minus(times.times(pivot[j])));
    }
  }

  private List<Ratio> values() {
    var values = new ArrayList<>(Collections.nCopies(columns, Ratio.ZERO));
    for (int r = 0; r < basis.length; r++) {
      if (basis[r] < columns) {
        values.set(basis[r], tableau.get(r)[columns]);
      }
    }
    return values;
  }
}
